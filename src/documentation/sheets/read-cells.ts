import type { Facts } from '../../model/facts.js';
import type { Role } from '../../language/language.js';
import { meaningsOf } from '../../language/lexicon.js';
import { isTerm } from '../../language/terms.js';
import { isTypeName, typeNamed } from '../../language/type-words.js';
import { decideDefault, decideLimits } from '../claims/decide.js';
import { readClaims } from '../claims/read-claims.js';
import { limitFacts } from '../facts/limit-facts.js';
import { readFacts } from '../facts/read-facts.js';
import { readFormat } from '../facts/read-format.js';
import { kindOf, toScalar } from '../facts/to-scalar.js';
import { isSeveral } from '../patterns/values.js';
import { blockLists } from '../read/blocks.js';
import type { Item } from '../read/item.js';
import { readItems } from '../read/items.js';
import { lex } from '../read/lex.js';
import { sentencesOf } from '../read/sentences.js';
import { means } from '../read/token.js';
import { readSet } from './read-set.js';
import { readNeedWord } from './read-need-cell.js';

type Cells = (role: Role) => string;

/** Adds to a row's facts what the cells of columns like "Default", "Values" and "Max" say. */
export function readCells(facts: Facts, cell: Cells): Facts {
  const told = readProse(cell('values'), facts);
  const values = told.enum ?? readValues(cell('values'), facts);
  const listed =
    values === undefined ? readTypeValues(cell, facts) : values.length < 2 ? {} : { enum: values };
  const withValues: Facts = { ...facts, ...listed };
  const limits = {
    ...boundsIn(cell('type').replaceAll(/^\s*\p{L}+\s*\(\d+\)/gu, ''), facts),
    ...boundsOf(told),
    ...bounds(cell, facts),
  };
  const implied = told.default === undefined ? {} : stateDefault(String(told.default), withValues);
  const stated = {
    ...implied,
    ...readBesides(cell, withValues),
    ...readDefaultCell(cell('default'), withValues),
  };
  const format = readFormat(cell('format'));
  return {
    ...withValues,
    ...limits,
    ...stated,
    ...(format === undefined ? {} : { format }),
    ...(readNeedWord(cell('deprecated')) === 'yes' ? { deprecated: true } : {}),
    ...(/\bread[- ]?only\b/iu.test(cell('mutability')) ? { readOnly: true } : {}),
  };
}

/** A cell of values may hold prose: "Default: all. Allowed: all, some". It is read as a description is. */
function readProse(cell: string, { kind, default: known }: Facts): Facts {
  if (cell.trim() === '') return {};
  const told = readFacts(cell, { facts: kind === undefined ? {} : { kind } });
  const introduced = /[:：]|\bof\b/u.test(cell);
  return {
    ...(introduced && told.enum !== undefined ? { enum: told.enum } : {}),
    ...(known === undefined && told.default !== undefined ? { default: told.default } : {}),
    ...boundsOf(told),
  };
}

function boundsOf({ minimum, maximum, minLength, maxLength }: Facts): Facts {
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}

function boundsIn(text: string, { kind }: Facts): Facts {
  return /\d/u.test(text) ? limitFacts(decideLimits(readClaims(text, undefined)), kind) : {};
}

/** A default that stands beside the type or what is required: `integer, default 20`, `No (default 10)`. */
function readBesides(cell: Cells, facts: Facts): Facts {
  if (facts.default !== undefined) return {};
  for (const text of [cell('required'), cell('type')]) {
    const value = text.includes(' ')
      ? decideDefault(readClaims(text, undefined), undefined).value
      : undefined;
    if (value !== undefined) return stateDefault(value, facts);
  }
  return {};
}

/** What a column of defaults holds is the value, whatever it looks like, unless it is a word for none, or a sentence. */
function readDefaultCell(cell: string, facts: Facts): Facts {
  const text = withoutMarks(cell);
  if (text === '' || /^[-–—]$/u.test(text) || /^n\/a$/iu.test(text)) return {};
  const meanings = meaningsOf(text);
  const none =
    isTerm(text, 'noValue') ||
    meanings.has('required') ||
    meanings.has('optional') ||
    meanings.has('conditional') ||
    text.split(/\s+/u).length > 3;
  return none ? impliedBy(facts) : stateDefault(text, facts);
}

/** A text that is one value set off by marks, as that value. */
function withoutMarks(text: string): string {
  const [only, ...others] = lex(text);
  return only?.kind === 'value' && others.length === 0 ? only.text : text.replaceAll(/[`*]/gu, '').trim();
}

/** A default says that the argument may be left out, where nothing else says what is required. */
function impliedBy(facts: Facts): Facts {
  return facts.required === undefined ? { required: 'no' } : {};
}

function stateDefault(text: string, facts: Facts): Facts {
  const implied = impliedBy(facts);
  const value = toScalar(text, facts.kind);
  const numeric = facts.kind === 'integer' || facts.kind === 'number';
  if (numeric && typeof value !== 'number') return implied;
  if (facts.kind === 'boolean' && typeof value !== 'boolean') return implied;
  const kind = facts.kind ?? kindOf(value);
  return { ...implied, kind, default: value };
}

/** Values with commas, bars, line breaks or nothing but spaces between. */
function readValues(cell: string, facts: Facts): Facts['enum'] {
  if (cell.trim() === '') return undefined;
  const about = lex(facts.description ?? '');
  if (isSeveral(sentencesOf(about))) return undefined;
  const list = [...new Set(itemsOf(cell)?.map(({ value }) => value) ?? splitWords(withoutMarks(cell)))];
  const plain = list.every(
    (word) =>
      !isTerm(word, 'prose') &&
      word.length <= 40 &&
      !/[<>]/u.test(word) &&
      !/[.!?:]$/u.test(word) &&
      !/^\d+\s*(?:-|–|\.\.)\s*\d+$/u.test(word),
  );
  return plain && list.length >= 2 && list.length <= 60
    ? list.map((value) => toScalar(value, facts.kind))
    : undefined;
}

/** The entries of a cell that is nothing but a list: on lines, or with commas and bars between. */
function itemsOf(cell: string): readonly Item[] | undefined {
  const [block] = blockLists(lex(cell));
  if (block?.from !== undefined && block.intro.length === 0 && block.items.length > 1) return block.items;
  const tokens = lex(cell.replaceAll('\n', ', ')).filter(({ kind }) => kind !== 'break' && kind !== 'end');
  const list = readItems(tokens, 0, 'phrases');
  if (list === undefined || list.items.length < 2) return undefined;
  return list.to >= tokens.length || list.items.every((item) => item.quoted) ? list.items : undefined;
}

/** Words with commas, bars or only spaces between; words of a sentence are none, nor are those around a placeholder. */
function splitWords(text: string): readonly string[] {
  const words = text.split(/[\s,|;]+/u).filter((word) => word !== '');
  const apart = /[,|;]/u.test(text);
  const sentence = !apart && (/[^\p{ASCII}]|[<>]/u.test(text) || /^[A-Z][a-z]+ [a-z]/u.test(text));
  return sentence ? [] : words;
}

/** The values in the cell of the type or format: ``enum `a` | `b` ``, `'a' | 'b'`, `enum(a, b)`, `A, B, C`. */
function readTypeValues(cell: Cells, facts: Facts): Pick<Facts, 'enum' | 'kind'> {
  if (facts.enum !== undefined) return {};
  for (const text of [cell('type'), cell('format')]) {
    const set = readSet(text);
    if (set !== undefined)
      return {
        enum: set.values.map((value) => toScalar(value.replace(/^(["'])(.*)\1$/u, '$2'), facts.kind)),
      };
    const tokens = lex(text).filter(({ kind }) => kind !== 'open' && kind !== 'close');
    const listed = tokens.findLastIndex((each) => means(each, 'enum')) + 1;
    const first = tokens
      .slice(listed)
      .findIndex(({ kind, text: word }) =>
        listed > 0 ? kind !== 'sign' : kind === 'value' || /^[A-Z][A-Z0-9_]+$/u.test(word),
      );
    const list = first < 0 ? undefined : readItems(tokens, listed + first, 'words');
    const values = list?.items.map(({ value }) => value) ?? [];
    const sure =
      list?.items.every((item) => item.quoted) === true ||
      listed > 0 ||
      values.every((value) => /^[A-Z][A-Z0-9_]+$/u.test(value));
    if (list === undefined || !sure || list.to < tokens.length || values.length < 2 || !values.every(isCode))
      continue;
    const kind = facts.kind ?? typeNamed(tokens[0]?.text ?? '')?.kind ?? 'string';
    return { ...(listed > 1 ? { kind } : {}), enum: values.map((value) => toScalar(value, kind)) };
  }
  return {};
}

function isCode(value: string): boolean {
  return /^[\w.:-]+$/u.test(value) && !isTypeName(value);
}

function bounds(cell: Cells, facts: Facts): Facts {
  const maximum = numberOf(cell('maximum'));
  const minimum = numberOf(cell('minimum'));
  const length = numberOf(cell('length'));
  const text = facts.kind === 'string';
  return {
    ...(maximum === undefined ? {} : text ? { maxLength: maximum } : { maximum }),
    ...(minimum === undefined ? {} : text ? { minLength: minimum } : { minimum }),
    ...(length === undefined || (facts.kind !== undefined && !text) ? {} : { maxLength: length }),
  };
}

function numberOf(cell: string): number | undefined {
  const digits = /^\D{0,12}?(-?\d[\d,]*(?:\.\d+)?)\D{0,12}$/u.exec(cell.trim())?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
}
