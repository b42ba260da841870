import type { Facts, ValueKind } from '../../model/facts.js';
import type { ArgumentPlace } from '../../model/operation.js';
import type { TypeNode } from '../../model/type-node.js';
import { joinAll } from '../../types/join-types.js';
import { booleanTexts } from '../infer/placeholder-types.js';
import { readPlaceholder } from '../infer/read-placeholder.js';
import { isBooleanText, isNumeric, isRealText, kindOfTexts } from './recorded-text.js';
import { literals, openList, unlisted } from './type-of-facts.js';

/** What was recorded of a parameter whose values are all text: in the path, the query, the headers, a form. */
export interface RecordedTexts {
  readonly values: readonly (string | null)[];
  /** The key stands there more than once. */
  readonly repeated: boolean;
  readonly place: ParameterPlace;
}

/** Where a parameter stands; a part is that of a multipart form, which alone may be a file. */
export type ParameterPlace = ArgumentPlace | 'part';

const text: TypeNode = { kind: 'string' };
const number: TypeNode = { kind: 'number', integer: false };

/**
 * Returns the type of a parameter whose values go on the wire as text: what the documentation says, and the text forms of
 * it. What is documented as a list or as null is one text in a path, which holds neither.
 */
export function textType(facts: Facts, recorded: RecordedTexts): TypeNode {
  const single = singleType(facts, recorded);
  if (recorded.place === 'path') return isPlainText(single) ? joinAll([single, number]) : single;
  const members: TypeNode[] = [single];
  if (recorded.repeated || facts.kind === 'array') members.push({ kind: 'array', element: single });
  if (facts.nullable || recorded.values.includes(null)) members.push({ kind: 'null' });
  return members.length === 1 ? single : joinAll(members);
}

/** Any text will do, so the digits of a number will: an id is the one or the other. */
function isPlainText(type: TypeNode): boolean {
  return type.kind === 'string' && type.format === undefined && type.suggestions === undefined;
}

function singleType(facts: Facts, { values, place }: RecordedTexts): TypeNode {
  const real = values.filter(isRealText);
  if (facts.verb) return { kind: 'verb' };
  if (facts.enum !== undefined && facts.enum.length > 0) return listedType(facts, real);
  const kind = facts.kind === 'array' ? facts.elements : facts.kind;
  if (kind === 'file') return place === 'part' ? { kind } : text;
  if (kind !== undefined && kind !== 'unknown') return documentedType(kind, facts, real);
  return undocumentedType(values);
}

/** A list of listed values in one text (`a,b`) leaves the text open: no union can name all lists. */
function listedType(facts: Facts, real: readonly string[]): TypeNode {
  const listed = facts.enum ?? [];
  const texts = new Set(listed.map(String));
  if (
    facts.several ||
    real.some((value) => !texts.has(value) && value.split(/[,|; ]/).every((part) => texts.has(part.trim())))
  ) {
    return openList(listed);
  }
  const forms = listed.every((value) => typeof value === 'string') ? [] : [...texts];
  return literals([...listed, ...forms, ...unlisted(listed, real)]);
}

function documentedType(kind: Exclude<ValueKind, 'file'>, facts: Facts, real: readonly string[]): TypeNode {
  switch (kind) {
    case 'integer':
    case 'number':
      return joinAll([
        { kind: 'number', integer: kind === 'integer' },
        { kind: 'digits' },
        ...(real.every(isNumeric) ? [] : [text]),
      ]);
    case 'boolean':
      return joinAll([
        { kind: 'boolean' },
        ...booleanTexts,
        ...real
          .filter((value) => !isBooleanText(value))
          .map((value): TypeNode => ({ kind: 'literal', value })),
      ]);
    case 'string':
      return { kind: 'string', ...(facts.format === undefined ? {} : { format: facts.format }) };
    case 'object':
    case 'array':
    case 'unknown':
      return text;
  }
}

/** Digits that nothing is said of may be an amount or an id: both ways of writing them are taken. */
function undocumentedType(values: readonly (string | null)[]): TypeNode {
  const kind = kindOfTexts(values);
  const placeholder = values.some((value) => value !== null && readPlaceholder(value) !== undefined);
  switch (kind) {
    case 'integer':
    case 'number': {
      const number: TypeNode = { kind: 'number', integer: kind === 'integer' };
      return joinAll([number, placeholder ? { kind: 'digits' } : text]);
    }
    case 'boolean':
      return joinAll([{ kind: 'boolean' }, ...(placeholder ? booleanTexts : [text])]);
    case 'file':
    case 'string':
    case 'object':
    case 'array':
    case 'unknown':
      return text;
  }
}
