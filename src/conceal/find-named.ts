import { isOpenValue, leastOf } from './is-literal-secret.js';
import { isCodedText } from './holds-prose.js';
import { isDoubtfulName, isEverydayName, isSecretName } from '../names/is-secret-name.js';
import { isUuid, looksGenerated, looksScrambled } from './looks-generated.js';
import { looksRandom } from './looks-random.js';
import { secretVariable } from '../names/secret-variable.js';
import { whySecret } from './why-secret.js';

/** A credential that was found in a text. */
export interface FoundSecret {
  readonly value: string;
  /** The name for its placeholder. */
  readonly name: string;
  /** The rule that saw it, in words. */
  readonly why: string;
  /** The name that stands before it in the text, if one does. */
  readonly field?: string;
  /** What stands before and behind a value that may be a word elsewhere: it is a credential only between them. */
  readonly frame?: readonly [before: string, behind: string];
}

/** What may stand between a name and its credential. */
export const scheme = String.raw`(?:(?:Bearer|Basic|Token|ApiKey|Digest)\s{1,3})?`;
/** How the names of credentials end; what stands before decides which they are. */
export const nameEnding =
  '(?:key|token|secret|password|passwd|pwd|pass|passphrase|passcode|session|session[-_.]?id|sess?id|jwt|authorization|cookie|' +
  'auth|code|sig|signature|hmac|credential|assertion|code[-_]?verifier|samlresponse|[cx]srf|ticket|connect\\.sid)s?';
/** What stands in quotes goes to the one that closes them, whatever signs are in it. */
export const inQuotes = String.raw`(?<quote>\\{0,3}["'\x60])${scheme}(?<inside>(?:(?!\k<quote>)\S){8,400})\k<quote>`;
/** `api_key=…`, `"password": "…"`, `X-Api-Key: …`, `<token>…`; all lengths are bounded, so that time grows with the text alone. */
const named = new RegExp(
  String.raw`${nameEnding}["'\x60\]\\]{0,3}\s{0,3}(?:=>|[:=>])\s{0,3}(?:${inQuotes}|["'\x60\\]{0,3}${scheme}(?<open>[^\s"'\x60<>&;,{}()|\\]{8,20000}))`,
  'gi',
);
/** What would end another value stands near the front of this one: `password=aB3;…`. A call or a list of settings is none. */
const signed =
  /(?:passw(?:or)?d|pwd|pass|passphrase|secret)["'\x60\]\\]{0,3}\s{0,3}(?:=>|[:=])\s{0,3}([^\s"'\x60<>&|=:\\{};,()]{1,7}[;,()][^\s"'\x60<>&|=:\\{}]{3,100})/gi;
/** In `a=1~b_key=2` a value ends where the next name begins. */
const nextField = /[~^]\w{2,60}=[^]*$/;
const spoken = new RegExp(
  String.raw`${nameEnding}["'\x60*]{0,2}(?:\s{1,3}(?:is|to|with|as)\s{1,3}|\s{1,3}|\s{0,3}\|\s{0,3}|<\/td>\s{0,9}<td>)["'\x60*]{0,2}([A-Za-z0-9_+/=.~-]{8,2000})`,
  'gi',
);
/** In a URL also what is called no more than this. */
const inQuery = /[?&](key|code|auth)=([\w.~%+/=-]{16,2000})/gi;
/** Some parsers take a colon or a slash away. */
const inUrl =
  /\b([a-z][a-z0-9+.-]{1,20})(?::\/{1,2}|\/\/)[^\s/?#@:"'<>{}]{0,200}:([^\s/?#@"'<>{}]{6,200})@/gi;
const bearer = /\b(Bearer|Token)\s{1,3}([A-Za-z0-9._~+/=-]{16,20000})/g;
const basic = /\bBasic\s{1,3}([A-Za-z0-9+/]{8,4000}={0,2})(?![\w=])/gi;
/** "password `…`", "Passphrase **…**": the value is meant as it stands, unless it is the name of a field. */
const quoted =
  /\b(?:password|passwd|pwd|passphrase)\s{1,3}(?:is\s{1,3})?(["'\x60]|\*\*)(?![a-z0-9]{1,40}(?:_[a-z0-9]{1,40}){1,9}\1)((?:(?!\1)\S){8,200})\1/gi;
const cookie = /\bcookie["'\x60]?\s{0,3}[:=]\s{0,3}["'\x60]?([^"'\x60\r\n\\{}]{16,4000})/gi;
const curlUser = /\s(?:-u|--user)[\s=]{1,3}["']?[^\s:"']{1,100}:([^\s"']{8,200})/g;

/**
 * Returns the credentials of a text that what stands before them names, in prose, commands and code alike. A name alone
 * is not enough there: the value must look like one too.
 */
export function findNamed(text: string): readonly FoundSecret[] {
  const found = [...findAssigned(text, 0), ...findSigned(text), ...findSpoken(text)];
  const add = (value: string | undefined, name: string, least = 8): void => {
    for (const each of endingsOf(value)) {
      if (looksRandom(each, least)) found.push({ value: each, name, why: whySecret.before(name) });
    }
  };
  for (const [, name = '', value = ''] of text.matchAll(inQuery)) {
    if (looksGenerated(value) || isUuid(value)) found.push(foundAs(value, name));
  }
  if (text.includes('@')) {
    for (const { 0: whole, 2: value = '' } of text.matchAll(inUrl)) {
      if (isMailLink(whole)) continue;
      if (looksRandom(value, 6) || looksScrambled(value)) found.push(foundAs(value, 'url_password'));
    }
  }
  for (const [, word, value = ''] of text.matchAll(bearer)) {
    // Behind "token" most sentences just go on.
    if (word === 'Bearer' || looksGenerated(value)) add(value, 'bearer_token', 16);
  }
  for (const [, , value = ''] of text.matchAll(quoted)) {
    if (looksRandom(value, 8)) found.push(foundAs(value, 'password'));
  }
  for (const [, value = ''] of text.matchAll(basic)) {
    if (isUserAndPassword(value)) found.push(foundAs(value, 'basic_credentials'));
  }
  for (const [, cookies = ''] of text.matchAll(cookie)) {
    for (const pair of cookies.split(';')) add(pair.slice(pair.indexOf('=') + 1).trim(), 'cookie', 16);
  }
  if (text.includes(' -')) for (const [, value] of text.matchAll(curlUser)) add(value, 'password');
  return found;
}

/** A value that is none may hold another name with a value: `auth: https://a.test?token=…`. */
function findAssigned(text: string, depth: number): readonly FoundSecret[] {
  return Array.from(text.matchAll(named)).flatMap(({ 0: whole, groups, index }) => {
    const { inside, open = '' } = groups ?? {};
    const name = nameAt(text, index, whole);
    const values = inside === undefined ? endingsOf(open.replace(nextField, '')) : [inside];
    // What is called is a function of an example in code.
    const isCalled = text[index + whole.length] === '(';
    const secrets = isCalled ? [] : values.filter((value) => looksNamed(name, value));
    if (secrets.length > 0) return secrets.map((value) => foundAs(value, name));
    return depth < 2 ? findAssigned(inside ?? open, depth + 1) : [];
  });
}

/** Returns passwords without quotes that have a sign in them with which other values end. */
function findSigned(text: string): readonly FoundSecret[] {
  return Array.from(text.matchAll(signed)).flatMap(({ 0: whole, 1: written = '', index }) => {
    const name = nameAt(text, index, whole);
    const value = written.replace(/[),;.]{1,9}$/, '');
    const isCode = /\w\([^()]*\)|\w\(\)?$/.test(written);
    return !isCode && looksNamed(name, value) ? [foundAs(value, name)] : [];
  });
}

/** Returns a value as one that the name before it gives away. */
export function foundAs(value: string, name: string): FoundSecret {
  return { value, name: secretVariable(name), why: whySecret.before(name), field: name };
}

/** Returns whether what stands under a name in a text is a credential: by both. */
export function looksNamed(name: string, value: string): boolean {
  if (isOpenValue(value)) return false;
  if (isSecretName(name)) return looksRandom(value, 8);
  if (isDoubtfulName(name)) return looksRandom(value, Math.max(8, leastOf(name)));
  return isEverydayName(name) && looksGenerated(value) && !isCodedText(value);
}

/** In words a name says little: "set API_KEY to …", `--token …`, a row of a table. */
function findSpoken(text: string): readonly FoundSecret[] {
  return Array.from(text.matchAll(spoken)).flatMap(({ 0: whole, 1: written, index }) => {
    const name = nameAt(text, index, whole);
    const value = trimEnd(written);
    const isNamed = isSecretName(name) || isDoubtfulName(name);
    const isSecret = name.startsWith('--') ? looksRandom(value, 8) : looksGenerated(value);
    return isNamed && isSecret ? [foundAs(value, name)] : [];
  });
}

/** Returns a value without what ends a sentence; it is looked for where it begins alone, so that a row of dots takes no longer. */
function trimEnd(value = ''): string {
  return value.replace(/(?<![.:!?])[.:!?]+$/, '');
}

/** A sign at the end may be that of a sentence, or of a password: `Rain2day!`. The longer one is looked for first. */
export function endingsOf(value = ''): readonly string[] {
  const trimmed = trimEnd(value);
  const stressed = /^[!?]{1,3}/.exec(value.slice(trimmed.length))?.[0] ?? '';
  return stressed === '' ? [trimmed] : [trimmed + stressed, trimmed];
}

/** Returns the whole name of which a match begins with the end, also one of two words: `API key`. */
export function nameAt(text: string, index: number, match: string): string {
  const [before = ''] =
    /(?:\b(?:api|access|auth|client|private|refresh|secret|session|subscription) )?[A-Za-z0-9_.-]*$/i.exec(
      text.slice(Math.max(0, index - 60), index),
    ) ?? [];
  return before.replace(' ', '_') + (/^[\w.-]+/.exec(match)?.[0] ?? '');
}

/** `https://mailto:ada@a.test`: what some editors make of an address. */
function isMailLink(url: string): boolean {
  return /\/\/mailto:[^:@]*@/i.test(url);
}

/** What Basic authentication sends: a name, a colon and a password, in base64. */
function isUserAndPassword(value: string): boolean {
  const text = Buffer.from(value, 'base64').toString('latin1');
  return /^[\x20-\x7e]+$/.test(text) && /^[^:]+:./.test(text);
}
