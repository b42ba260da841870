import type { ResponseType } from '../../model/operation.js';
import type { TypeNode } from '../../model/type-node.js';
import { statusWord } from './reason-phrases.js';

/**
 * Returns for each shape of an operation's responses what its type is called behind the operation: the lowest success
 * (or the only shape) is the `Response`, others are named by their status. Equal shapes share a name.
 */
export function responseNames(responses: readonly ResponseType[]): ReadonlyMap<string, string> {
  const ordered = [...responses].sort((a, b) => a.status - b.status);
  const shapes = new Set(ordered.map((response) => shapeKey(response.type)));
  const success = ordered.find(({ status }) => status >= 200 && status < 300);
  const main = success ?? (shapes.size === 1 ? ordered[0] : undefined);
  const names = new Map<string, string>();
  if (main) names.set(shapeKey(main.type), 'Response');
  for (const { status, type } of ordered) {
    const key = shapeKey(type);
    if (!names.has(key)) names.set(key, statusWord(status));
  }
  return names;
}

/** Types do not change once they are made, and each is asked for several times. */
const keys = new WeakMap<TypeNode, string>();

/** Returns a text that is the same for types of the same shape, whatever their documentation says. */
export function shapeKey(type: TypeNode): string {
  const key = keys.get(type) ?? printShape(type);
  keys.set(type, key);
  return key;
}

function printShape(type: TypeNode): string {
  return JSON.stringify(type, (key, value: unknown) =>
    key === 'facts' || key === 'format' ? undefined : value,
  );
}
