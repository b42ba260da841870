import type { Facts, ValueKind } from '../../model/facts.js';
import { unmark } from './mark-values.js';

type Limits = Pick<Facts, 'minimum' | 'maximum' | 'minLength' | 'maxLength'>;

const n = String.raw`(?<![\w]|\d\.)(-?\d[\d,]*(?:\.\d+)?)(?![\d:]|,\d|\s*(?:mb|kb|gb|bytes?\b|%))`;
const dash = String.raw`\s*(?:-|–|—|\.\.\.?|to|through|and|até|à|a|bis|~|～|〜|至|到|до)\s*`;
/** The start of a word in any script; \b knows Latin letters alone. */
const start = String.raw`(?<![\p{L}\p{N}_])`;
const characters = String.raw`\s*-?\s*(?:characters?|chars?|letters|symbols|caracteres|zeichen|tekens|caractères|个?字符|个汉?字|символ(?:ов|а)?|знаков|문자|글자|文字|자(?![\p{L}]{3})|字)`;
/** Between the numbers of a range in brackets: a comma there makes a list. */
const bracketDash = String.raw`\s*(?:-|–|—|\.\.\.?|to|à|bis|~|～|〜|至|до)\s*`;
const is = String.raw`[\s:=–-]*(?:(?:is|are|of|to|allowed|values?|length|size|limit|number|permitted|possible|accepted)\b[\s:=–-]*){0,4}`;

const range = [
  new RegExp(
    String.raw`\blength\b[^.\d\n]{0,20}?${n}\s*(?:and|to|-|–|—|\.\.\.?)\s*${n}(?<text>(?=[^\d]|$))`,
    'iu',
  ),
  new RegExp(String.raw`\bbetween\s+${n}\s*(?:and|to|-|–)\s*${n}(?<text>${characters})?`, 'iu'),
  new RegExp(
    String.raw`${start}(?:entre|zwischen|tussen|tra)\s+${n}\s*(?:y|e|et|und|en|a|à|-|–)\s*${n}(?<text>${characters})?`,
    'iu',
  ),
  new RegExp(
    String.raw`\bbetween\s+${n}\s+and\s[^.()]{0,40}\((?:currently|max(?:imum)?|now)?\s*${n}\)(?<text>$^)?`,
    'iu',
  ),
  new RegExp(
    String.raw`${start}(?:from|von|de|от|с|entre|zwischen)\s+${n}${dash}${n}(?<text>${characters})?`,
    'iu',
  ),
  new RegExp(
    String.raw`${start}(?:range|allowed|valid|values?|limits?|length|rango|rango de|intervalo|bereich|диапазон|範囲|범위|范围)(?![\p{L}])(?:\s+(?:values?|range|limits?|is|are|of|from|for))*\s*[:=]?\s*[([]?\s*${n}${dash}${n}(?<text>${characters})?`,
    'iu',
  ),
  new RegExp(
    String.raw`[([（]\s*${n}${bracketDash}${n}(?<text>${characters})?\s*(?:[)\]）]|,|;|inclusive)`,
    'iu',
  ),
  new RegExp(String.raw`(?:^|[,;.]\s)\s*${n}\s*(?:-|–|—|\.\.\.?|to)\s*${n}(?<text>${characters})\b`, 'iu'),
  new RegExp(String.raw`^\s*${n}${bracketDash}${n}(?<text>${characters})?\s*\.?$`, 'iu'),
] as const;

const most = [
  new RegExp(
    String.raw`\b(?:max(?:imum)?[ _-]?(?:length|characters|chars)|length|char(?:acter)? limit)\b\s*(?:is|of|:|=|-|–)*\s*${n}(?<text>(?=\b))`,
    'iu',
  ),
  new RegExp(
    String.raw`${start}(?:max(?:imum)?|máxim[oa]|maximal|höchstens|maximale?|не более|не больше|до|最大|最多|максимум|макс|최대|上限|not more than|hasta|até|jusqu['’]à)\.?(?:值|数|为|长度|長さ)?${is}${n}(?<text>${characters})?`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:no more than|at most|(?:can|must|should|may)(?:\s?not|['’]t) (?:exceed|be (?:greater|larger|higher|more|longer) than)|not exceed(?:ing)?|less than or equal to|no (?:longer|larger|greater) than|not (?:longer|greater|larger|more) than)\s*${n}(?<text>${characters})?`,
    'iu',
  ),
  new RegExp(String.raw`(?:<=|≤|=<)\s*${n}(?<text>${characters})?`, 'iu'),
  new RegExp(String.raw`\bup to\s+${n}(?<text>$^)?\s*(?:$|[.,;)])`, 'iu'),
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
    String.raw`${start}(?:min(?:imum)?|mínim[oa]|mindestens|minimal|не менее|最小|最少|минимум|мин|최소|下限)\.?(?:值|数|为|长度|長さ)?${is}${n}(?<text>${characters})?`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:\b(?:at least|no less than|not less than|(?:can|must)(?:\s?not|['’]t) be (?:less|lower|smaller) than|greater than or equal to)|>=|≥)\s*${n}(?<text>${characters})?`,
    'iu',
  ),
] as const;

const exact = new RegExp(String.raw`\b(?:exactly|must be)\s+${n}(?<text>${characters})(?:\s+long)?`, 'iu');
const pattern = /\^\[[^\]\n]{1,80}\]\{(\d+),(\d+)\}\$/u;

/** A text without a number, or without any of these beside it, states no limit: most do not, and the search is long. */
const hint =
  /(?=[^\d]*\d)(?:[^]*?(?:\d\s*(?:-|–|—|\.\.|to\b|through|and\b|~|～|〜|至|到|до|bis|a\b|à)\s*-?\d|[<>≤≥]|betw|from|rang|max|máx|min|mín|limit|up to|least|most|exceed|than|length|long|char|exactly|must be|entre|zwischen|tussen|tra |höchst|mindest|zeichen|caract|hasta|até|jusqu|[\u0400-\u04ff]|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\{\d))/iu;

/** Returns the bounds that a text states; of a string's characters as lengths. */
export function readLimits(text: string, kind: ValueKind | undefined): Limits {
  if (!hint.test(text)) return {};
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
