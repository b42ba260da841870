import { assertNever } from '../../diagnostics/errors.js';
import { parseJson } from '../../json/parse-json.js';
import { printPlainJson } from '../../json/print-plain-json.js';
import { invisibles } from '../../json/visible-json.js';
import type { Json } from '../../model/json.js';

/** Longer bodies stand as the text that is sent: as values they would not be read either. */
const longestText = 20_000;

/**
 * Returns what a body of JSON holds, if a program that writes it as a value sends the same: other spaces alone, no other
 * digits, keys or order of keys. Undefined where it would differ.
 */
export function steadyJson(text: string): Json | undefined {
  if (text.length > longestText) return undefined;
  const value = parseJson(text);
  if (value?.kind !== 'object' && value?.kind !== 'array') return undefined;
  const dense = withoutSpaces(text);
  const isShown = dense.search(invisibles) < 0 && withoutSpaces(printPlainJson(value)) === dense;
  return isShown && isSteady(value) ? value : undefined;
}

/** Objects of JavaScript put keys that are integers first, and have no own `__proto__`. */
function isSteady(value: Json): boolean {
  switch (value.kind) {
    case 'number':
      return JSON.stringify(Number(value.text)) === value.text;
    case 'array':
      return value.items.every(isSteady);
    case 'object':
      return value.fields.every(({ key, value: held }) => !/^(?:\d+|__proto__)$/.test(key) && isSteady(held));
    case 'string':
    case 'boolean':
    case 'null':
      return true;
    default:
      return assertNever(value);
  }
}

function withoutSpaces(text: string): string {
  return text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, string: string | undefined) => string ?? '');
}
