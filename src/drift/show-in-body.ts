import { applyEdits, modify, parseTree, type JSONPath, type Node } from 'jsonc-parser';
import { assertNever } from '../diagnostics/errors.js';
import type { AnswerDifference } from '../model/observed-difference.js';

/** Where a path leads in a body. */
interface Place {
  readonly path: JSONPath;
  /** What stands there; undefined for a key that its object does not have. */
  readonly node: Node | undefined;
}

type Placeholder = string | number | boolean | null | object;

/** A value of each kind, as documentation writes one. */
const placeholders: ReadonlyMap<string, Placeholder> = new Map<string, Placeholder>([
  ['string', '<string>'],
  ['number', 0],
  ['boolean', false],
  ['null', null],
  ['array', []],
  ['object', {}],
]);

/** Tells whether a body shows what was seen in an answer. */
export function isShownIn(body: string, { path, kind, found }: AnswerDifference): boolean {
  const places = placesIn(body, path);
  if (kind === 'missing') return places.some(({ node }) => node === undefined);
  const there = places.flatMap(({ node }) => (node === undefined ? [] : [node]));
  if (kind === 'new') return there.length > 0;
  // Which other value it was is not known.
  return (kind === 'kind' || kind === 'null') && there.some((node) => node.type === found);
}

/** Returns a body with what was seen in an answer; undefined where its kind of difference shows in no body, or it does not lead there. */
export function showInBody(body: string, { path, kind, found }: AnswerDifference): string | undefined {
  const isNew = kind === 'new';
  const place = placesIn(body, path).find(({ node }) => (node === undefined) === isNew);
  if (place === undefined || (kind === 'missing' && typeof place.path.at(-1) !== 'string')) return undefined;
  switch (kind) {
    case 'missing':
      return changed(body, place.path, undefined);
    case 'new':
    case 'kind':
    case 'null': {
      const value = placeholders.get(found);
      return value === undefined ? undefined : changed(body, place.path, value);
    }
    case 'enum':
    case 'rule':
    case 'unreadable':
      return undefined;
    default:
      return assertNever(kind);
  }
}

function changed(body: string, path: JSONPath, value: Placeholder | undefined): string {
  return applyEdits(body, modify(body, path, value, {}));
}

function placesIn(body: string, path: string): readonly Place[] {
  const root = parseTree(body);
  return root ? follow(root, [], path) : [];
}

/** A key may hold dots and brackets itself: those that are there decide. */
function follow(node: Node, path: JSONPath, rest: string): readonly Place[] {
  if (rest === '') return [{ path, node }];
  const { type, children = [] } = node;
  if (type === 'array')
    return rest.startsWith('[]')
      ? children.flatMap((child, at) => follow(child, [...path, at], after(rest, 2)))
      : [];
  if (type !== 'object') return [];
  const found = children.flatMap((property) => {
    const [name, value] = property.children ?? [];
    const key: unknown = name?.value;
    if (typeof key !== 'string' || value === undefined) return [];
    const step = leads(rest, key) ? key.length : leads(rest, '*') ? 1 : undefined;
    return step === undefined ? [] : follow(value, [...path, key], after(rest, step));
  });
  return found.length > 0 || /[.[\]]/.test(rest) ? found : [{ path: [...path, rest], node: undefined }];
}

function leads(rest: string, key: string): boolean {
  return rest.startsWith(key) && /^(?:$|\.|\[\])/.test(rest.slice(key.length));
}

function after(rest: string, length: number): string {
  return rest.slice(length).replace(/^\./, '');
}
