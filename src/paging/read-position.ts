import type { Json } from '../model/json.js';
import { compact } from './argument-role.js';
import type { RoledArgument } from './paging-arguments.js';

const fromZero =
  /\b(?:zero|0)[- ]?(?:based|indexed?)\b|\b(?:start|begin|first|count)\w*\b[^.]{0,30}\b(?:at|from|with|is|by|page)\b[^.\d]{0,12}\b0\b|\bindex(?:ed)? from 0\b/i;

const pagingWords =
  /\bpag(?:e|es|ing|inat\w*|ina\w*)\b|\bskip(?:ped)?\b|\boffset\b|\b(?:records?|results?|items?|rows?|entries|elements)\b/i;

/** Tells whether a position is a number, as far as anything shows: a page may be that of a site, and called `home`. */
export function isCounted({ facts, type, role }: RoledArgument): boolean {
  // What is called an offset and said to be the number of a page may be either.
  if (role === 'offset' && /\bpage (?:number|index)\b|\bnumber of the page\b/i.test(facts.description ?? ''))
    return false;
  const members = type.kind === 'union' ? type.members : [type];
  if (members.some(({ kind }) => kind === 'boolean' || kind === 'array' || kind === 'object')) return false;
  if (facts.kind === 'integer' || facts.kind === 'number') return true;
  if (facts.enum !== undefined && facts.enum.some((value) => !isDigits(value))) return false;
  const shown = facts.example ?? facts.default;
  return shown === undefined || shown === '' || isDigits(shown) || isPlaceholder(shown);
}

function isDigits(value: string | number | boolean | bigint): boolean {
  return /^\s*\d{1,9}\s*$/.test(String(value));
}

function isPlaceholder(value: string | number | boolean | bigint): boolean {
  return /^\s*(?:\{\{.*\}\}|<\s*(?:int(?:eger)?|number|long)\s*>|\{.*\}|:\w+)\s*$/i.test(String(value));
}

/** Tells whether a size is a number as far as anything shows: that of a sheet of paper is `A4`. */
export function isPageSize({ facts }: RoledArgument): boolean {
  const shown = String(facts.example ?? facts.default ?? '');
  return (
    !/[a-z]/i.test(shown) ||
    isPlaceholder(shown) ||
    /^(?:true|false|null|undefined|max|all)$/i.test(shown.trim())
  );
}

/** Tells whether a position is the first one, or a number of whole pages behind it, where anything is recorded. */
export function fitsSize({ facts }: RoledArgument, size: RoledArgument): boolean {
  const [at, step] = [facts, size.facts].map(({ example, default: given }) => example ?? given);
  if (at === undefined || step === undefined || !isDigits(at) || !isDigits(step)) return true;
  return [0, 1].includes(Number(at) % Number(step));
}

/** Tells whether an offset without a size begins at the first element, or is said to count elements. */
export function beginsList(position: RoledArgument): boolean {
  const shown = position.facts.example ?? position.facts.default;
  return (
    shown === undefined ||
    !isDigits(shown) ||
    Number(shown) === 0 ||
    Number(shown) >= 10 ||
    describesPaging(position)
  );
}

/** Tells whether the words about an argument are about pages. */
export function describesPaging({ facts }: RoledArgument): boolean {
  return pagingWords.test(facts.description ?? '');
}

/** Tells whether anything about an argument says that it counts pages or elements: words, a number, its kind. */
export function saysPaging(position: RoledArgument): boolean {
  const { facts } = position;
  const isNumber = facts.kind === 'integer' || facts.kind === 'number';
  const shown = facts.example ?? facts.default;
  return isNumber || describesPaging(position) || (shown !== undefined && isDigits(shown));
}

/** Returns the number of the first page: 0 where the documentation, a default, a recorded value or an answer says so, else 1. */
export function firstPage({ facts }: RoledArgument, answers: readonly Json[]): number {
  const shown = facts.default ?? facts.minimum ?? facts.example;
  if (shown !== undefined && Number(shown) === 0 && isDigits(shown)) return 0;
  if (fromZero.test(facts.description ?? '')) return 0;
  return answers.some(showsZero) ? 0 : 1;
}

/** An answer says which page it is, or has the frame of Spring, which counts from 0. */
function showsZero(answer: Json): boolean {
  if (answer.kind !== 'object') return false;
  const names = new Map(answer.fields.map(({ key, value }) => [compact(key), value]));
  if (names.has('pageable') && names.has('totalelements')) return true;
  const own = [...names].some(
    ([name, value]) => echoes.has(name) && value.kind === 'number' && value.text === '0',
  );
  return own || [...names].some(([name, value]) => frames.has(name) && showsZero(value));
}

const echoes: ReadonlySet<string> = new Set([
  'page',
  'pagenumber',
  'number',
  'currentpage',
  'pageindex',
  'pageno',
  'current',
]);
const frames: ReadonlySet<string> = new Set([
  'page',
  'paging',
  'pagination',
  'meta',
  'pageinfo',
  'data',
  'pager',
]);
