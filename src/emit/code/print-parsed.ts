import { assertNever } from '../../diagnostics/errors.js';
import type { Json } from '../../model/json.js';
import { digits, literal, type Code } from './code.js';
import { isLargeInteger } from './holds-bigint.js';
import { leafRules, printJson, type JsonLeaf } from './print-json.js';
import { scalar } from './scalar.js';

/** Deeper than any real body, and shallow enough that neither we, nor a formatter, nor a compiler run out of stack. */
const deepest = 200;

/** Tells whether a value that JSON.parse made can be written as a literal. */
export function isPrintable(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth < deepest && Object.values(value).every((inner) => isPrintable(inner, depth + 1));
}

/** Returns the literal of a value that JSON.parse made. */
export function printParsed(value: unknown): Code {
  return printJson(jsonOf(value), null, leafRules(printLeaf));
}

/** Returns the literal of a JSON value as the client reads it where no digit may be lost: large integers are bigints. */
export function printExact(json: Json): Code {
  const leaf = (each: JsonLeaf): Code =>
    each.kind === 'number' ? digits(each.text, isLargeInteger(each.text)) : printLeaf(each);
  return printJson(json, null, leafRules(leaf));
}

/** Returns the literal of a leaf as JSON.parse reads it. */
export function printLeaf(json: JsonLeaf): Code {
  switch (json.kind) {
    case 'string':
      return literal(json.value);
    case 'number':
      return scalar(Number(json.text));
    case 'boolean':
      return scalar(json.value);
    case 'null':
      return scalar(null);
    default:
      return assertNever(json);
  }
}

function jsonOf(value: unknown): Json {
  if (typeof value === 'string') return { kind: 'string', value };
  if (typeof value === 'number') return { kind: 'number', text: Object.is(value, -0) ? '-0' : String(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (Array.isArray(value)) return { kind: 'array', items: value.map(jsonOf) };
  if (typeof value !== 'object' || value === null) return { kind: 'null' };
  return {
    kind: 'object',
    fields: Object.entries(value).map(([key, field]) => ({ key, value: jsonOf(field) })),
  };
}
