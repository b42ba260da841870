import type { Facts, Scalar, ValueKind } from '../../model/facts.js';
import type { StringFormat } from '../../model/type-node.js';
import { separateLines } from '../markdown/separate-lines.js';
import { markValues } from './mark-values.js';
import { readDefault } from './read-default.js';
import { readEnum } from './read-enum.js';
import { readFormat, readUnit } from './read-format.js';
import { readLimits } from './read-limits.js';
import { readNameKind } from './read-name-kind.js';
import { readProseKind } from './read-prose-kind.js';
import { readRequirement } from './read-requirement.js';
import { splitSentences } from './split-sentences.js';
import { isVerb } from './is-verb.js';
import { kindOf, toScalar } from './to-scalar.js';

/** What is known before a description is read: from other cells of its row, or the name. */
export interface Known {
  readonly name?: string;
  readonly facts?: Facts;
}

/** Facts stand within this many characters; what follows is prose, and no text is long enough to be slow. */
const reach = 3000;

/** Returns what a description, in clean markdown, states; facts that are known already stand over it. */
export function readFacts(whole: string, known: Known = {}): Facts {
  const text = whole.slice(0, reach);
  const given = known.facts ?? {};
  const requirement = readRequirement(text, known.name);
  const marked = markValues(requirement.rest);
  const sentences = splitSentences(marked);
  const prose = given.kind === undefined ? readProseKind(requirement.rest) : {};
  const stated = readDefault(sentences);
  const single =
    given.kind !== 'object' &&
    given.kind !== 'array' &&
    given.kind !== 'file' &&
    prose.kind !== 'object' &&
    prose.kind !== 'array';
  const listed = given.enum?.map(String) ?? (single ? readEnum(marked, sentences) : undefined);
  const verb = isVerb(text, known.name) && (given.kind ?? 'string') === 'string' && listed === undefined;
  const kind = given.kind ?? (verb ? 'string' : settleKind(prose.kind, stated?.value, listed));
  const description = separateLines((requirement.rest + whole.slice(reach)).trim());
  const base: Facts = {
    ...readSigns(sentences),
    ...(kind === undefined ? {} : { kind }),
    ...(kind === prose.kind ? prose : {}),
    ...(verb ? { verb: true } : {}),
    ...(listed !== undefined && listed.length > 2 ? {} : readLimits(marked, kind)),
    ...valuesOf(stated?.value, listed, kind),
    ...(description === '' ? {} : { description }),
  };
  const required = requirement.required ?? (stated === undefined ? undefined : 'no');
  const facts: Facts = {
    ...(kind === undefined ? readNameKind(known.name) : {}),
    ...base,
    ...details(text, kind),
    ...(required === undefined ? {} : { required }),
    ...(requirement.condition === undefined ? {} : { condition: requirement.condition }),
    ...given,
  };
  return facts;
}

/** What the text calls the kind, unless its own default or values show another. */
function settleKind(
  prose: ValueKind | undefined,
  stated: string | undefined,
  listed: readonly string[] | undefined,
): ValueKind | undefined {
  if (listed !== undefined) {
    const kinds = new Set(listed.map((value) => kindOf(toScalar(value, undefined))));
    const [only] = kinds;
    if (kinds.size > 1) return prose === undefined || prose === 'boolean' ? 'string' : prose;
    if (prose === undefined || prose === 'boolean') return only;
    return prose;
  }
  if (prose !== undefined || stated === undefined) return prose;
  const shown = kindOf(toScalar(stated, undefined));
  return shown;
}

function valuesOf(
  stated: string | undefined,
  listed: readonly string[] | undefined,
  kind: ValueKind | undefined,
): Facts {
  const values: readonly Scalar[] | undefined = listed?.map((value) => toScalar(value, kind));
  const fallback = stated === undefined ? undefined : toScalar(stated, kind);
  const fits = fallback !== undefined && isDefault(fallback, values, kind);
  return { ...(fits ? { default: fallback } : {}), ...(values === undefined ? {} : { enum: values }) };
}

/** A default that is none of the values, or of another kind, is a word of the prose. */
function isDefault(
  value: Scalar,
  values: readonly Scalar[] | undefined,
  kind: ValueKind | undefined,
): boolean {
  if ((kind === 'integer' || kind === 'number') && typeof value !== 'number') return false;
  if (kind === 'boolean' && typeof value !== 'boolean') return false;
  if (kind === 'array' || kind === 'object' || kind === 'file') return false;
  return (
    values === undefined || values.some((each) => String(each).toLowerCase() === String(value).toLowerCase())
  );
}

/** Formats that only text has. A phrase like "the e-mail address" may speak of an id. */
function isTextual(format: StringFormat): boolean {
  return format === 'date-time' || format === 'date' || format === 'time' || format === 'uuid';
}

function details(text: string, kind: ValueKind | undefined): Facts {
  const format = kind === undefined || kind === 'string' ? readFormat(text) : undefined;
  const textual =
    kind === undefined && format !== undefined && isTextual(format) ? { kind: 'string' as const } : {};
  const unit = kind === 'integer' || kind === 'number' ? readUnit(text) : undefined;
  return { ...textual, ...(format === undefined ? {} : { format }), ...(unit === undefined ? {} : { unit }) };
}

const deprecated =
  /^\W*deprecated\b|\b(?:is|are|been|now|this\s+\w+\s+is)\s+deprecated\b|[([]\s*deprecated\b/iu;
const nullable = /\bnullable\b|\b(?:can|may) be null\b/iu;
const readOnly = /\bread[- ]?only\b(?!\s+(?:access|mode|permission|scope|token|key|user)s?\b)/iu;

function readSigns(sentences: readonly string[]): Facts {
  if (!sentences.some((sentence) => /deprecat|null|read/iu.test(sentence))) return {};
  const says = (sign: RegExp): boolean =>
    sentences.some(
      (sentence) =>
        sign.test(sentence) &&
        !/\b(?:not|no longer|isn['’]t|cannot)\s+(?:be\s+)?(?:deprecated|read[- ]?only|null)/iu.test(sentence),
    );
  return {
    ...(says(deprecated) ? { deprecated: true } : {}),
    ...(says(nullable) ? { nullable: true } : {}),
    ...(says(readOnly) ? { readOnly: true } : {}),
  };
}
