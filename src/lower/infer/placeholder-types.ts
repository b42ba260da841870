import type { TypeNode } from '../../model/type-node.js';
import type { Samples } from './samples.js';
import { readPlaceholder, type Placeholder } from './read-placeholder.js';

/** Recorded strings, the placeholders among them taken out. */
export interface ReadStrings {
  readonly strings: readonly string[];
  /** What the placeholders stand for. */
  readonly types: readonly TypeNode[];
}

/**
 * Returns the strings that are real values, and the types that the placeholders among them (`<integer>`, and in an
 * input `{{$randomInt}}`, with quotes around it or without) stand for.
 */
export function readStrings(samples: Pick<Samples, 'strings' | 'holes'>, open: boolean): ReadStrings {
  const strings: string[] = [];
  const types: TypeNode[] = [];
  for (const value of samples.strings) {
    const placeholder = readPlaceholder(value);
    if (placeholder === undefined || (open && placeholder.source !== 'named')) strings.push(value);
    else for (const type of typesOf(placeholder, placeholder.source === 'dynamic')) types.push(type);
  }
  for (const value of open ? [] : samples.holes) {
    const placeholder = readPlaceholder(value);
    if (placeholder?.source === 'dynamic') for (const type of typesOf(placeholder, false)) types.push(type);
  }
  const text = strings.length > 0 ? types.filter((type) => type.kind !== 'string') : types;
  return { strings, types: text };
}

/**
 * Whether a bare `{{variable}}` stands beside scalars only: any JSON may be pasted there, whatever was recorded elsewhere. A
 * shape that was recorded says more than that.
 */
export function standsForAnything({ holes, arrays, objects }: Samples): boolean {
  if (arrays.length + objects.length > 0) return false;
  return holes.some((hole) => readPlaceholder(hole)?.source === 'variable');
}

/** A converter writes `<integer>` in quotes for lack of a number; `{{$randomInt}}` in quotes is sent as digits in a string. */
function typesOf({ kind, format }: Placeholder, quoted: boolean): readonly TypeNode[] {
  switch (kind) {
    case 'integer':
    case 'number': {
      const number: TypeNode = { kind: 'number', integer: kind === 'integer' };
      return quoted ? [number, { kind: 'digits' }] : [number];
    }
    case 'boolean':
      return quoted ? [{ kind: 'boolean' }, ...booleanTexts] : [{ kind: 'boolean' }];
    case 'object':
      return [{ kind: 'object', fields: [] }];
    case 'array':
      return [{ kind: 'array', element: { kind: 'unknown' } }];
    case 'string':
    case 'file':
    case 'unknown':
      return [{ kind: 'string', ...(format === undefined ? {} : { format }) }];
  }
}

/** How a boolean is written as text. */
export const booleanTexts: readonly TypeNode[] = [
  { kind: 'literal', value: 'true' },
  { kind: 'literal', value: 'false' },
];
