import type { JudgedChange } from '../model/change.js';
import type { ClientUse } from './uses-at.js';

/** What a place in the code comes from. */
export interface Cause {
  readonly client?: string;
  readonly operation?: string;
  readonly changes: readonly JudgedChange[];
}

/**
 * Returns the changes that break code with these uses: those of its operation, and among them those of the fields and arguments that
 * it names; else those of the names that it uses. `text` is what else tells names, such as the error.
 */
export function causeOf(uses: readonly ClientUse[], text: string): Cause {
  const [first] = uses;
  if (first === undefined) return { changes: [] };
  const { client } = first;
  const own = uses.filter((use) => use.client === client);
  const operation = own.map(({ module }) => client.operations.get(module)).find((name) => name !== undefined);
  const names = new Set([...own.map(({ name }) => name), ...quotedNames(text)]);
  const breaking = client.changes.filter(({ breaks }) => breaks === 'types');
  const ofOperation = breaking.filter(
    (change) => operation !== undefined && operationOf(change) === operation,
  );
  const exact = ofOperation.filter((change) => isNamed(change, names));
  const elsewhere = breaking.filter((change) => isNamed(change, names));
  const [changes = []] = [exact, ofOperation, elsewhere].filter((some) => some.length > 0);
  return { client: client.name, ...(operation !== undefined && { operation }), changes };
}

/** Returns what the old client calls the function of a change; undefined for one of the client itself. */
export function operationOf(change: JudgedChange): string | undefined {
  return 'operation' in change ? (change.operation.was ?? change.operation.name) : undefined;
}

/** A change names the last key of its place, a name that was, or a name of the client. */
function isNamed(change: JudgedChange, names: ReadonlySet<string>): boolean {
  const { from } = change;
  if (from !== undefined && names.has(from)) return true;
  if ('name' in change) return names.has(change.name);
  if (!('place' in change)) return names.has(operationOf(change) ?? '');
  const key = /(?:\.|^)([\w$-]+)(?:\[\]|\[\*\])*$|\["((?:[^"\\]|\\.)*)"\](?:\[\]|\[\*\])*$/.exec(
    change.place,
  );
  return names.has(key?.[1] ?? key?.[2] ?? '');
}

/** The compiler quotes the names that it speaks of. */
function quotedNames(text: string): readonly string[] {
  return [...text.matchAll(/'([^'\s]{1,200})'/g)].map(([, name = '']) => name);
}
