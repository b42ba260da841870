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
  const quoted = new Set(quotedNames(text));
  const names = new Set([...own.map(({ name }) => name), ...quoted]);
  const breaking = client.changes.filter(({ breaks }) => breaks === 'types');
  const around =
    operation !== undefined
      ? breaking.filter((change) => operationOf(change) === operation)
      : breaking.filter(({ kind }) => isOfCreating(kind) && own.some(({ module }) => module === 'client'));
  const kinds = kindsBehind(text);
  const alike = around.filter(({ kind }) => kinds?.test(kind));
  const said = around.filter((change) => isNamed(change, quoted));
  const exact = around.filter((change) => isNamed(change, names));
  const elsewhere = breaking.filter((change) => isNamed(change, names));
  const [changes = []] = [
    ...[said.filter((change) => alike.includes(change)), alike, said, exact, around, elsewhere],
  ].filter((some) => some.length > 0);
  return { client: client.name, ...(operation !== undefined && { operation }), changes };
}

/** What `createClient` takes. */
function isOfCreating(kind: JudgedChange['kind']): boolean {
  return /^(?:variable|environment)-/.test(kind);
}

/** Returns the kinds of changes that an error can only come from; undefined where its number does not tell. */
function kindsBehind(error: string): RegExp | undefined {
  if (/^TS(?:18046|2571)\b/.test(error)) return /^(?:response|error)-removed$|^response-form-changed$/;
  if (/^TS(?:1804[789]|253[123])\b/.test(error)) return /^(?:field-optional|field-widened|variable-unset)$/;
  const [, wanted, given] = /^TS2554 Expected (\d+)\S* arguments?, but got (\d+)/.exec(error) ?? [];
  if (wanted === undefined) return undefined;
  return Number(given) < Number(wanted)
    ? /^(?:argument|variable)-(?:added-)?required$/
    : /^(?:argument|variable)-removed$/;
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

/** The compiler quotes the names that it speaks of: also as they are read (`'order.total' is possibly undefined`). */
function quotedNames(text: string): readonly string[] {
  return [...text.matchAll(/'([^'\s]{1,200})'/g)].flatMap(([, name = '']) => [
    name,
    ...(/\.([\w$]+)$/.exec(name)?.slice(1) ?? []),
  ]);
}
