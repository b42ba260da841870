import { readPlainJson } from '../../json/read-plain-json.js';

/** A step from a type to one inside it: a field's key, an array's elements, a map's values. */
export type TypeStep =
  { readonly kind: 'key'; readonly key: string } | { readonly kind: 'element' } | { readonly kind: 'value' };

const step = /\.\*|\[\]|\.?\[("(?:[^"\\]|\\.)*")\]|\.?([^.[\]]+)/y;

/** Returns the steps of a path such as `items[].sku`, `rates.*` or `["odd.key"]`; undefined where it is none. */
export function readTypePath(path: string): readonly TypeStep[] | undefined {
  const steps: TypeStep[] = [];
  step.lastIndex = 0;
  while (step.lastIndex < path.length) {
    const found = step.exec(path);
    if (found === null) return undefined;
    const [text, quoted, plain] = found;
    if (text === '.*') steps.push({ kind: 'value' });
    else if (text === '[]') steps.push({ kind: 'element' });
    else steps.push({ kind: 'key', key: plain ?? unquote(quoted ?? '""') });
  }
  return steps;
}

function unquote(text: string): string {
  const read = readPlainJson(text);
  return read ? String(read.value) : text;
}

/** Returns the path of the steps behind `start`: `data.items[].sku`. */
export function printTypePath(start: string, steps: readonly TypeStep[]): string {
  return steps.reduce((path, each) => {
    if (each.kind === 'element') return `${path}[]`;
    if (each.kind === 'value') return `${path}.*`;
    return /^[^.[\]"*]+$/.test(each.key) ? `${path}.${each.key}` : `${path}[${JSON.stringify(each.key)}]`;
  }, start);
}
