import { isLiteral, isLiteralSecret } from './is-literal-secret.js';
import { isPlaceholder } from './is-placeholder.js';
import { isSecretHolder, isSecretName, speaksOfSecret } from '../names/is-secret-name.js';
import { endOfNested, endOfString, endOfStrings, unescapeJson } from '../json/json-text.js';
import type { Concealer, Sighting } from './concealer.js';
import { looksGenerated } from './looks-generated.js';
import { looksRandom } from './looks-random.js';
import { secretVariable } from '../names/secret-variable.js';
import { whySecret } from './why-secret.js';

/** Lengths are bounded so that no text, however long, takes more than linear time. */
const jsonKey = /"((?:[^"\\\n]|\\.){1,100})"\s{0,20}:\s{0,20}(?=["[{\d-])/g;
const number = /-?\d{4,}(?:\.\d+)?/y;
/** JSON within a string of JSON is looked into so many levels deep. */
const deepest = 3;
/** In an object whose name speaks of credentials, these are fields that hold one. */
const carrier = /^(?:value|current_?value|plain_?text|hash|key|pass)$/i;
const id = /(?:^|[_-]|[a-z])id$/i;

/** Where in a text a value stands. */
interface Around {
  /** The name of the object or list around it that speaks of credentials. */
  readonly holder?: string;
  /** How many strings of JSON it is in. */
  readonly depth: number;
}

/** Returns a text with `{{variables}}` in place of the credentials that stand in it under a name of JSON. */
export function concealJson(text: string, concealer: Concealer, around: Around = { depth: 0 }): string {
  let done = '';
  let from = 0;
  const pattern = new RegExp(jsonKey);
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const start = pattern.lastIndex;
    const key = unescapeJson(found[1] ?? '');
    const end = endOfValue(text, start, key, around);
    pattern.lastIndex = Math.max(end, start);
    if (end === start) continue;
    done += text.slice(from, start) + concealValue(key, text.slice(start, end), concealer, around);
    from = end;
  }
  return done + text.slice(from);
}

/**
 * Returns where a value ends, if it is one to look into: a string, a number that is long enough for a credential, what
 * may hold some. Anything else ends where it begins, and what is in it is looked into as if it stood by itself.
 */
function endOfValue(text: string, start: number, key: string, { holder }: Around): number {
  if (text[start] === '"') return endOfString(text, start);
  if (text[start] === '[' || text[start] === '{') {
    // Of objects within each other only the outermost is measured, so that the time grows with the text alone.
    if (holder !== undefined) return text[start] === '[' ? endOfStrings(text, start) : start;
    return isSecretHolder(key) ? endOfNested(text, start) : start;
  }
  number.lastIndex = start;
  return number.test(text) ? number.lastIndex : start;
}

/** Takes and returns a value as it is written: with its quotes or brackets. */
function concealValue(key: string, raw: string, concealer: Concealer, around: Around): string {
  if (raw.startsWith('"')) return concealString(key, raw, concealer, around);
  if (raw.startsWith('[') && endOfStrings(raw, 0) > 0) return concealList(key, raw, concealer, around);
  if (raw.startsWith('[') || raw.startsWith('{'))
    return raw.charAt(0) + concealJson(raw.slice(1), concealer, { ...around, holder: key });
  if (concealer.isAllowed(key, raw) || !(isSecretName(key) || concealer.isNamed(key))) return raw;
  return concealer.conceal(raw, sightingOf(key, key)) === raw ? raw : '0';
}

function concealString(key: string, raw: string, concealer: Concealer, around: Around): string {
  const value = unescapeJson(raw.slice(1, -1));
  if (concealer.isAllowed(key, value)) return raw;
  const name = isLiteral(value) && concealer.isNamed(key) ? key : nameOfSecret(key, value, around);
  if (name !== undefined) {
    const placeholder = concealer.conceal(value, sightingOf(key, name));
    return placeholder === value ? raw : `"${placeholder}"`;
  }
  if (around.depth >= deepest || !raw.includes('\\"')) return raw;
  const inner = concealJson(value, concealer, { ...around, depth: around.depth + 1 });
  return inner === value ? raw : JSON.stringify(inner);
}

/** Returns the name that says that a string is a credential: its own one or that of what holds it. */
function nameOfSecret(key: string, value: string, { holder }: Around): string | undefined {
  if (holder === undefined && !speaksOfSecret(key)) return undefined;
  const text = value.trim();
  if (!isLiteral(value) || isPlaceholder(text)) return undefined;
  if (isLiteralSecret(key, value)) return key;
  if (holder === undefined || id.test(key)) return undefined;
  // A token has a value that is one; what is called a password has any.
  if (/pass|pwd/i.test(holder) && isSecretName(holder) && /^(?:current_?)?value$/i.test(key)) return holder;
  // The elements of a list have its name.
  const isMeant = holder === key || carrier.test(key);
  return (isMeant ? looksRandom(text, 8) : looksGenerated(text)) ? holder : undefined;
}

function concealList(key: string, raw: string, concealer: Concealer, around: Around): string {
  const inList = isSecretHolder(key) ? { ...around, holder: key } : around;
  let done = '';
  for (let at = 0; at < raw.length;) {
    const end = raw[at] === '"' ? endOfString(raw, at) : at + 1;
    const part = raw.slice(at, end);
    done += part.length > 1 ? concealString(key, part, concealer, inList) : part;
    at = end;
  }
  return done;
}

function sightingOf(key: string, name: string): Sighting {
  return {
    field: key,
    variable: secretVariable(name),
    why: name === key ? whySecret.name(key) : whySecret.holder(name),
    evidence: 'likely',
    part: `the body field ${key}`,
  };
}
