import { isExample } from './is-example.js';
import { isLiteralSecret } from './is-literal-secret.js';
import { isSecretName } from './is-secret-name.js';
import type { Conceal } from './ledger.js';
import { secretVariable } from './secret-variable.js';

/** Lengths are bounded so that no text, however long, takes more than linear time. */
const jsonKey = /"((?:[^"\\\n]|\\.){1,100})"\s{0,20}:\s{0,20}(?=["[\d-])/g;
const number = /-?\d{4,}(?:\.\d+)?/y;
const element = /(<((?:[\w-]{1,50}:)?[\w.-]{1,100})(?:\s[^<>]{0,500})?>)([^<>]+)(?=<\/)/g;
const formField = /(^|&)([\w.[\]%-]{1,100})=([^&\s]+)/g;
/** JSON within a string of JSON is looked into so many levels deep. */
const deepest = 3;

/**
 * Returns a body with `{{variables}}` in place of the credentials that stand under a name: in JSON, in text that only looks
 * like it, in XML, in form fields. Everything else of it stays as it is, to the byte.
 */
export function concealFields(text: string, conceal: Conceal): string {
  const json = concealJson(text, conceal, 0);
  if (json.includes('</')) return concealElements(json, conceal);
  return /^[\w.[\]%-]+=/.test(json) ? concealForm(json, conceal) : json;
}

function concealJson(text: string, conceal: Conceal, depth: number): string {
  let done = '';
  let from = 0;
  const pattern = new RegExp(jsonKey);
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const start = pattern.lastIndex;
    const end = endOfValue(text, start);
    pattern.lastIndex = Math.max(end, start + 1);
    if (end === start) continue;
    const raw = text.slice(start, end);
    done += text.slice(from, start) + concealValue(unescape(found[1] ?? ''), raw, conceal, depth);
    from = end;
  }
  return done + text.slice(from);
}

/** Takes and returns a value as it is written: with its quotes or brackets. */
function concealValue(key: string, raw: string, conceal: Conceal, depth: number): string {
  if (raw.startsWith('"')) return concealString(key, raw, conceal, depth);
  if (!isSecretName(key)) return raw;
  if (raw.startsWith('[')) return concealList(key, raw, conceal, depth);
  const placeholder = conceal(raw, secretVariable(key), `the body field ${key}`, 'likely');
  return placeholder === raw ? raw : '0';
}

function concealString(key: string, raw: string, conceal: Conceal, depth: number): string {
  const value = unescape(raw.slice(1, -1));
  if (isLiteralSecret(key, value)) {
    const placeholder = conceal(value, secretVariable(key), `the body field ${key}`, 'likely');
    return placeholder === value ? raw : `"${placeholder}"`;
  }
  if (depth >= deepest || !raw.includes('\\"')) return raw;
  const inner = concealJson(value, conceal, depth + 1);
  return inner === value ? raw : JSON.stringify(inner);
}

function concealList(key: string, raw: string, conceal: Conceal, depth: number): string {
  let done = '';
  for (let at = 0; at < raw.length;) {
    const end = raw[at] === '"' ? endOfString(raw, at) : at + 1;
    const part = raw.slice(at, end);
    done += part.length > 1 ? concealString(key, part, conceal, depth) : part;
    at = end;
  }
  return done;
}

function concealElements(text: string, conceal: Conceal): string {
  return text.replace(element, (whole, tag: string, name: string, value: string) => {
    const local = name.split(':').at(-1) ?? name;
    if (!isLiteralSecret(local, value) || isExample(value)) return whole;
    return tag + conceal(value, secretVariable(local), `the element ${name}`, 'likely');
  });
}

function concealForm(text: string, conceal: Conceal): string {
  return text.replace(formField, (whole, mark: string, key: string, value: string) => {
    if (!isLiteralSecret(key, value) || isExample(value)) return whole;
    return `${mark}${key}=${conceal(value, secretVariable(key), `the form field ${key}`, 'likely')}`;
  });
}

function unescape(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}

/**
 * Returns where a value ends, if it is one that may be a credential: a string, a number that is long enough for one, a
 * list of strings. Anything else ends where it begins.
 */
function endOfValue(text: string, start: number): number {
  if (text[start] === '"') return endOfString(text, start);
  if (text[start] === '[') return endOfList(text, start);
  number.lastIndex = start;
  return number.test(text) ? number.lastIndex : start;
}

/** Behind the closing quote; where it begins if there is none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return start;
}

function endOfList(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== ']') {
    const end = text[at] === '"' ? endOfString(text, at) : at;
    if (end === at && !' \t\r\n,'.includes(text.charAt(at))) return start;
    at = Math.max(end, at + 1);
  }
  return at < text.length ? at + 1 : start;
}
