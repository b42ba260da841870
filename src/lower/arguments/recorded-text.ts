import type { ValueKind } from '../../model/facts.js';
import { hasVariable, readPlaceholder } from '../infer/read-placeholder.js';

const integer = /^-?(?:0|[1-9]\d{0,17})$/;
const fraction = /^-?(?:0|[1-9]\d{0,17})\.\d{1,18}$/;
const numeric = /^-?\d{1,18}(?:\.\d{1,18})?$/;

/** Whether a text reads as a number, leading zeros and all. */
export function isNumeric(text: string): boolean {
  return numeric.test(text);
}

/** Whether a text reads as a boolean. */
export function isBooleanText(text: string): boolean {
  return text === 'true' || text === 'false';
}

/** Whether a recorded text is a value, and not a `{{variable}}`, a placeholder or nothing. */
export function isRealText(text: string | null): text is string {
  return text !== null && text !== '' && !hasVariable(text) && readPlaceholder(text) === undefined;
}

/** Returns the kind that recorded texts show in a place where all is text: digits, true or false, a placeholder's kind, else a string. */
export function kindOfTexts(values: readonly (string | null)[]): ValueKind {
  const kinds = new Set<ValueKind>();
  for (const value of values) {
    if (value === null || value === '') continue;
    const placeholder = readPlaceholder(value);
    if (placeholder === undefined) kinds.add(kindOfText(value));
    else if (placeholder.kind !== 'unknown') kinds.add(placeholder.kind);
  }
  const [only] = kinds;
  if (only !== undefined && kinds.size === 1) return only;
  return kinds.size === 2 && kinds.has('integer') && kinds.has('number') ? 'number' : 'string';
}

function kindOfText(text: string): ValueKind {
  if (isBooleanText(text)) return 'boolean';
  if (integer.test(text)) return 'integer';
  return fraction.test(text) ? 'number' : 'string';
}

/** Whether a text was made by one of Postman's dynamic variables (`{{$guid}}`). */
export function isDynamic(text: string | null): boolean {
  return text !== null && readPlaceholder(text)?.source === 'dynamic';
}
