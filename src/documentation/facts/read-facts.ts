import type { Facts, ValueKind } from '../../model/facts.js';
import type { StringFormat } from '../../model/type-node.js';
import type { Claim, LimitsClaim, ValuesClaim } from '../claims/claim.js';
import {
  decideDefault,
  decideLimits,
  decideRequirement,
  decideValues,
  kindOfLimits,
  sentenceOf,
  withoutLabel,
} from '../claims/decide.js';
import { readClaims, type Claims } from '../claims/read-claims.js';
import { separateLines } from '../markdown/separate-lines.js';
import { isVerb } from './is-verb.js';
import { lengths, limitFacts } from './limit-facts.js';
import { readFormat, readUnit } from './read-format.js';
import { readNameKind } from './read-name-kind.js';
import { readProseKind } from './read-prose-kind.js';
import { readSigns } from './read-signs.js';
import { kindOf, toScalar } from './to-scalar.js';
import { valueFacts } from './value-facts.js';

/** What is known before a description is read: from other cells of its row, the name, the recorded values. */
export interface Known {
  readonly name?: string;
  readonly facts?: Facts;
  /** The values that the requests hold, as text; placeholders are none. */
  readonly recorded?: readonly string[];
}

/** Facts stand within this many characters; what follows is prose, and no text is long enough to be slow. */
const reach = 3000;

/** Returns what a description, in clean markdown, states; facts that are known already stand over it. */
export function readFacts(whole: string, known: Known = {}): Facts {
  const text = whole.slice(0, reach);
  const given = known.facts ?? {};
  const claims = readClaims(text, known.name, known.recorded);
  const requirement = decideRequirement(claims);
  const rest = withoutLabel(text, requirement);
  const truth = claims.truth && isTruthful(known.recorded);
  const prose = given.kind === undefined ? kindInProse(rest, truth, known) : {};
  const single = [given.kind, prose.kind].every((kind) => kind !== 'object' && kind !== 'file');
  const values =
    single && given.enum === undefined
      ? listOf(claims, { truth, kind: given.kind ?? prose.kind, recorded: known.recorded ?? [] })
      : undefined;
  const listed = given.enum?.map(String) ?? (claims.several && !values?.apart ? undefined : values?.values);
  const several =
    claims.several && listed !== undefined && given.enum === undefined && given.kind !== 'array';
  const verb = isVerb(text, known.name) && (given.kind ?? 'string') === 'string' && listed === undefined;
  const fallback = decideDefault(claims, values);
  const limits = decideLimits(claims, known.recorded);
  const kind =
    given.kind ??
    (verb
      ? 'string'
      : settleKind({ prose: prose.kind, stated: fallback.value, listed, limits, claims, known }));
  const description = separateLines((rest + whole.slice(reach)).trim());
  const base: Facts = {
    ...readSigns(text),
    ...(kind === undefined ? {} : { kind }),
    ...(kind === prose.kind ? prose : {}),
    ...(verb ? { verb: true } : {}),
    ...((listed !== undefined && listed.length > 2) || (kind === undefined && !fits('number', known.recorded))
      ? lengths(limitFacts(limits, kind))
      : limitFacts(limits, kind)),
    ...valueFacts(fallback.value, listed, kind, several),
    ...(several ? { several } : {}),
    ...(description === '' ? {} : { description }),
  };
  const required = requirement?.value.required ?? (fallback.stated ? 'no' : undefined);
  return {
    ...(kind === undefined ? readNameKind(known.name) : {}),
    ...base,
    ...details(text, kind),
    ...(required === undefined ? {} : { required }),
    ...(requirement?.value.required === 'conditional'
      ? { condition: sentenceOf(text, claims, requirement) }
      : {}),
    ...given,
  };
}

/** The kind that the words name; "`crate_id` integer" says it behind the name. */
function kindInProse(text: string, truth: boolean, { name }: Known): Facts {
  const own = name !== undefined && text.startsWith(`${name} `) ? text.slice(name.length + 1) : '';
  const named = /^\p{L}+\.?$/u.test(own) ? readProseKind(own) : {};
  const { kind, ...facts } = named.kind === undefined ? readProseKind(text) : named;
  if (kind !== undefined) return { kind, ...facts };
  return truth ? { kind: 'boolean' } : facts;
}

/** What is true or false has no list of other words: those are of something else. */
function listOf(
  claims: Claims,
  { truth, kind, recorded }: { truth: boolean; kind: ValueKind | undefined; recorded: readonly string[] },
): ValuesClaim | undefined {
  const list = decideValues(claims, recorded)?.value;
  // "A decimal value in shells or coins": a number has no words for values, unless one was recorded.
  if ((kind === 'integer' || kind === 'number') && list?.values.every((value) => !/\d/u.test(value)))
    return recorded.some((value) => list.values.includes(value)) ? list : undefined;
  const other = list !== undefined && !list.values.some((value) => /^(?:true|false)$/iu.test(value));
  return other && truth && !recorded.some((value) => list.values.includes(value)) ? undefined : list;
}

/** A recorded word or number stands against what is said of truth. */
function isTruthful(recorded: readonly string[] = []): boolean {
  return recorded.every((value) => /^(?:true|false|)$/iu.test(value));
}

/** "Whether to sort ascending or descending" is answered by `asc`: a recorded word that is no answer to yes or no. */
function isOtherWord(value: string): boolean {
  return (
    /^[a-z]{2,}$/u.test(value) &&
    !/^(?:true|false|yes|no|on|off|null|enabled|disabled|bool(?:ean)?|string)$/u.test(value)
  );
}

interface KindEvidence {
  readonly prose: ValueKind | undefined;
  readonly stated: string | undefined;
  readonly listed: readonly string[] | undefined;
  readonly limits: readonly Claim<LimitsClaim>[];
  readonly claims: Claims;
  readonly known: Known;
}

/** What the text calls the kind, unless its own values show another; then what values, defaults, bounds and counts show. */
function settleKind({ prose, stated, listed, limits, claims, known }: KindEvidence): ValueKind | undefined {
  if (listed !== undefined) {
    const kinds = new Set(listed.map((value) => kindOf(toScalar(value, undefined))));
    const [only] = kinds;
    if (kinds.size > 1) return prose === undefined || prose === 'boolean' ? 'string' : prose;
    return prose === undefined || prose === 'boolean' ? only : prose;
  }
  if (prose === 'boolean' && claims.sentences.some(({ meanings }) => meanings.has('whether'))) {
    if (known.recorded?.some((value) => isOtherWord(value)) === true) return 'string';
  }
  if (prose !== undefined) return prose;
  const weak = stated === undefined ? (kindOfLimits(limits) ?? claims.counted) : numericKind(stated);
  if (weak === undefined || !fits(weak, known.recorded)) return undefined;
  return weak === 'integer' && known.recorded?.some((value) => /^-?\d+\.\d+$/u.test(value)) === true
    ? 'number'
    : weak;
}

function numericKind(stated: string): ValueKind {
  if (/^-?\d+\.\d+$/u.test(stated)) return 'number';
  return kindOf(toScalar(stated, undefined));
}

/** What counts, bounds and defaults suggest never stands against a recorded value. */
function fits(kind: ValueKind, recorded: readonly string[] = []): boolean {
  if (kind !== 'integer' && kind !== 'number') return true;
  return recorded.every((value) => value === '' || /^-?\d+(?:\.\d+)?$/u.test(value));
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
