import type { Facts, ValueKind } from '../../../model/facts.js';
import { unmark } from './mark-values.js';

type Limits = Pick<Facts, 'minimum' | 'maximum' | 'minLength' | 'maxLength'>;

const n = String.raw`(?<![\w.])(-?\d[\d,]*(?:\.\d+)?)(?![\d:]|\s*(?:mb|kb|gb|bytes?\b|%))`;
const dash = String.raw`\s*(?:-|–|—|\.\.\.?|to|through|and|até|a|bis|~|～|至|до)\s*`;
const characters = String.raw`\s*-?\s*(?:characters?|chars?|letters|symbols|caracteres|zeichen|tekens|caractères|字符|символов|문자|文字)`;
const is = String.raw`[\s:=–-]*(?:(?:is|are|of|to|allowed|values?|length|size|limit|number|permitted|possible|accepted)\b[\s:=–-]*){0,4}`;

const range = [
  new RegExp(String.raw`\bbetween\s+${n}\s*(?:and|to|-|–)\s*${n}(?<text>${characters})?`, 'iu'),
  new RegExp(
    String.raw`\bbetween\s+${n}\s+and\s[^.()]{0,40}\((?:currently|max(?:imum)?|now)?\s*${n}\)(?<text>$^)?`,
    'iu',
  ),
  new RegExp(String.raw`\bfrom\s+${n}${dash}${n}(?<text>${characters})?`, 'iu'),
  new RegExp(
    String.raw`\b(?:range|allowed|valid|values?|limits?|length|entre|zwischen|rango|rango de|от)\b(?:\s+(?:values?|range|limits?|is|are|of|from|for))*\s*[:=]?\s*[([]?\s*${n}${dash}${n}(?<text>${characters})?`,
    'iu',
  ),
  new RegExp(
    String.raw`[([]\s*${n}\s*(?:-|–|—|\.\.\.?|to)\s*${n}(?<text>${characters})?\s*(?:[)\]]|,|;|inclusive)`,
    'iu',
  ),
  new RegExp(String.raw`(?:^|[,;.]\s)\s*${n}\s*(?:-|–|—|\.\.\.?|to)\s*${n}(?<text>${characters})\b`, 'iu'),
  new RegExp(String.raw`^\s*${n}\s*(?:-|–|—|\.\.\.?|to)\s*${n}(?<text>${characters})?\s*\.?$`, 'iu'),
] as const;

const most = [
  new RegExp(
    String.raw`\b(?:max(?:imum)?[ -]?(?:length|characters|chars)|length|char(?:acter)? limit)\b\s*(?:is|of|:|=|-|–)*\s*${n}(?<text>(?=\b))`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:max(?:imum)?|máximo|maximal|höchstens|maximale?|最大|максимум|최대|上限)\.?${is}${n}(?<text>${characters})?`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:no more than|at most|(?:can|must|should|may)(?:\s?not|['’]t) (?:exceed|be (?:greater|larger|higher|more|longer) than)|not exceed(?:ing)?|less than or equal to|no (?:longer|larger|greater) than|not (?:longer|greater|larger|more) than|<=|≤)\s*${n}(?<text>${characters})?`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:up to|limit(?:ed)?(?: of| to)?|character limit|char limit|shorter than)\s*[-–:=]?\s*(?:of\s+)?${n}(?<text>${characters})`,
    'iu',
  ),
  new RegExp(
    String.raw`${n}(?<text>${characters})\s*(?:max(?:imum)?|or (?:less|fewer)|limit|at most|allowed)`,
    'iu',
  ),
] as const;

const least = [
  new RegExp(
    String.raw`\b(?:min(?:imum)?|mínimo|mindestens|最小|минимум|최소)\.?${is}${n}(?<text>${characters})?`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:\b(?:at least|no less than|not less than|(?:can|must)(?:\s?not|['’]t) be (?:less|lower|smaller) than|greater than or equal to)|>=|≥)\s*${n}(?<text>${characters})?`,
    'iu',
  ),
] as const;

const exact = new RegExp(String.raw`\b(?:exactly|must be)\s+${n}(?<text>${characters})(?:\s+long)?`, 'iu');
const pattern = /\^\[[^\]\n]{1,80}\]\{(\d+),(\d+)\}\$/u;

/** Returns the bounds that a text states; of a string's characters as lengths. */
export function readLimits(text: string, kind: ValueKind | undefined): Limits {
  if (!/\d/u.test(text)) return {};
  const quantified = pattern.exec(text);
  if (quantified !== null) return { minLength: Number(quantified[1]), maxLength: Number(quantified[2]) };
  const plain = unmark(text).replaceAll(/\s\([\p{L}\s]{1,40}\)/gu, '');
  const exactly = find([exact], plain);
  if (exactly !== undefined) return { minLength: exactly.low, maxLength: exactly.low };
  const ranged = find(range, plain);
  const limits = ranged === undefined ? { ...upper(plain), ...lower(plain) } : rangeLimits(ranged);
  return fitting(limits, kind);
}

function rangeLimits({ low, high, length }: Found): Limits {
  if (high === undefined || high < low) return {};
  return length ? { minLength: low, maxLength: high } : { minimum: low, maximum: high };
}

function upper(text: string): Limits {
  const found = find(most, text);
  if (found === undefined) return {};
  return found.length ? { maxLength: found.low } : { maximum: found.low };
}

function lower(text: string): Limits {
  const found = find(least, text);
  if (found === undefined) return {};
  return found.length ? { minLength: found.low } : { minimum: found.low };
}

/** Lists, objects and files have sizes, not values; a truth value has no bounds. */
function fitting(limits: Limits, kind: ValueKind | undefined): Limits {
  if (kind === undefined || kind === 'integer' || kind === 'number' || kind === 'unknown') return limits;
  if (kind !== 'string') return {};
  const { minLength, maxLength } = limits;
  return {
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}

interface Found {
  readonly low: number;
  readonly high: number | undefined;
  /** The numbers count characters. */
  readonly length: boolean;
}

function find(patterns: readonly RegExp[], text: string): Found | undefined {
  for (const each of patterns) {
    const found = each.exec(text);
    if (found === null) continue;
    const groups: readonly (string | undefined)[] = found.slice(1);
    const numbers = groups
      .filter((group) => group !== undefined)
      .filter((group) => /^-?\d[\d,.]*$/u.test(group));
    const [low, high] = numbers.map((digits) => Number(digits.replaceAll(',', '').replace(/\.$/u, '')));
    if (low === undefined) continue;
    return { low, high, length: found.groups?.['text'] !== undefined };
  }
  return undefined;
}
