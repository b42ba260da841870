import { meaningsOf } from '../../language/lexicon.js';
import type { Scalar, ValueKind } from '../../model/facts.js';

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/** Returns the value that a word of the documentation means: `14400` a number unless it documents a string. */
export function toScalar(text: string, kind: ValueKind | undefined): Scalar {
  if (kind === 'string') return text;
  const meanings = kind === 'integer' || kind === 'number' ? undefined : meaningsOf(text);
  if (meanings?.has('true') === true) return true;
  if (meanings?.has('false') === true) return false;
  if (kind === 'boolean')
    return meanings?.has('yes') === true ? true : meanings?.has('no') === true ? false : text;
  if (number.test(text) && String(Number(text)) === text) return Number(text);
  return text;
}

/** Returns the kind that a value shows. */
export function kindOf(value: Scalar): ValueKind {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return 'string';
}
