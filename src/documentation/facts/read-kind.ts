import type { Facts, ValueKind } from '../../model/facts.js';
import { meaningsOf, splitAtMeaning } from '../../language/lexicon.js';
import { typeNamed, type TypeWord } from '../../language/type-words.js';

/** Returns what a cell of a type column says: `varchar(255)`, `array of strings`, `string?`, `nullable/numeric`, `integer (required)`. */
export function readKindCell(cell: string): Facts {
  const plain = cell
    .replaceAll(/[`*\\]/gu, '')
    .replace(/^\[([^\]]*)\]\([^)]*\)$/u, '$1')
    .replaceAll('\n', ' ')
    .trim();
  const optional = /[\p{L}\]]\?$/u.test(plain);
  const { words, requirement } = takeRequirement(
    plain
      .replaceAll('!', '')
      .replace(/^\?|\?$/gu, '')
      .replace(/^\[\](?=\p{L})(.*)$/u, '$1[]')
      .trim(),
  );
  const facts = readType(words.join(' '));
  const required = requirement ?? (optional ? 'no' : undefined);
  return required === undefined ? facts : { ...facts, required };
}

/** Splits "integer (required)" and "required, string" into the type and what is demanded. */
function takeRequirement(text: string): { words: string[]; requirement: Facts['required'] } {
  let requirement: Facts['required'];
  const words = text.split(/\s+/u).filter((word) => {
    const bare = word.replaceAll(/^[([,;]+|[)\],;:]+$/gu, '');
    const meanings = meaningsOf(bare);
    if (!meanings.has('required') && !meanings.has('optional')) return word !== '';
    requirement = meanings.has('required') ? 'yes' : 'no';
    return false;
  });
  return { words, requirement };
}

function readType(text: string): Facts {
  if (
    /^(?:(?:hash)?map|dict(?:ionary)?|record|object)\s*[<{[]/iu.test(text) &&
    !/^object\s*\[\s*\]/iu.test(text)
  )
    return { kind: 'object' };
  if (/^iso\b/iu.test(text)) return { kind: 'string', format: 'date-time' };
  const sized = /^([\p{L}]+)\s*[([]\s*(\d+)\s*[)\]]$/u.exec(text);
  if (sized !== null) return sizedKind(lookUp(sized[1] ?? ''), Number(sized[2]));
  const elements = elementsOf(text);
  if (elements !== undefined) {
    const kind = lookUp(elements)?.kind;
    return kind === undefined ? { kind: 'array' } : { kind: 'array', elements: kind };
  }
  const whole = lookUp(text) ?? lookUp(text.replace(/\s*\(.*$/u, ''));
  return whole === undefined ? readUnion(text) : { ...whole };
}

function sizedKind(word: TypeWord | undefined, size: number): Facts {
  if (word === undefined) return {};
  return word.kind === 'string' ? { ...word, maxLength: size } : { ...word };
}

/** The words for an array's elements, in the notations there are; undefined where the text is no array. */
function elementsOf(text: string): string | undefined {
  const found =
    /^(.+?)\s*\[\s*\]$/u.exec(text) ??
    /^\[\s*(.+?)\s*\]$/u.exec(text) ??
    /^(?:array|list|set)\s*[<([{]\s*(.*?)\s*[>)\]}]$/iu.exec(text) ??
    /^(.+?)\s+(?:array|list)$/iu.exec(text);
  return found?.[1] ?? ofElements(text);
}

/** "List of strings", "lista de enteros", "массив строк": a word for a list, and what is in it. */
function ofElements(text: string): string | undefined {
  const [first = '', ...rest] = text.replace(/^an?\s+/iu, '').split(/\s+|(?<=\bd['’])/u);
  const isList = typeNamed(first)?.kind === 'array' || /^set$/iu.test(first);
  if (rest.length === 0 || !isList) return undefined;
  const [second = '', ...more] = rest;
  return (meaningsOf(second).has('of') || /^d['’]$/iu.test(second) ? more : rest).join(' ');
}

function lookUp(text: string): TypeWord | undefined {
  const lower = text
    .toLowerCase()
    .replaceAll(/^[("'\s]+|[)"',.:;\s]+$/gu, '')
    .replace(/^(?:an?|the|valid|positive|unsigned|json|iso)\s+/u, '');
  return (
    typeNamed(lower) ??
    typeNamed(lower.replace(/s$/u, '')) ??
    typeNamed(lower.replace(/\s+(?:value|values|type|format|string|number|object|id)$/u, ''))
  );
}

/** "string or null", "nullable/numeric", "ISO time format": the words that mean a type, as far as they agree. */
function readUnion(text: string): Facts {
  const sides = text
    .split(/\s*[|/,;]\s*/u)
    .flatMap((side) => splitAtMeaning(side, 'or'))
    .flatMap((side) => splitAtMeaning(side, 'and'));
  const parts = sides.flatMap((side) => side.split(/\s+/u)).filter((part) => part !== '');
  const nullable = parts.some((part) => /^null(?:able)?$/iu.test(part.replaceAll(/[()]/gu, '')));
  const found = parts.map(lookUp).filter((word) => word !== undefined);
  const kinds = new Set(found.map((word) => word.kind));
  const known: Facts = nullable ? { nullable: true } : {};
  const [only] = found;
  if (kinds.size === 1 && only !== undefined)
    return { ...known, ...(found.length === 1 ? only : { kind: only.kind }) };
  const numbers = [...kinds].every((kind: ValueKind) => kind === 'integer' || kind === 'number');
  // "Geheel getal" and "ціле число" are one type, "integer or number" are two.
  const apart = sides.every(
    (part) =>
      part
        .split(/\s+/u)
        .map(lookUp)
        .filter((word) => word !== undefined).length < 2,
  );
  return numbers && kinds.size === 2 ? { ...known, kind: apart ? 'number' : 'integer' } : known;
}
