import { passwordWords } from '../names/foreign-secret-names.js';
import { isDoubtfulName, isSecretName } from '../names/is-secret-name.js';
import {
  endingsOf,
  foundAs,
  inQuotes,
  looksNamed,
  nameAt,
  nameEnding,
  scheme,
  type FoundSecret,
} from './find-named.js';
import { looksGenerated } from './looks-generated.js';
import { looksRandom } from './looks-random.js';

const quote = String.raw`\\{0,3}["'\x60]`;
/** `{"name": "api_key", "value": "…"}`, `<input name="token" value="…">`: one field names what another one holds. */
const fields = new RegExp(
  String.raw`\b(name|key|id|type)(?:${quote})?\s{0,3}[:=]\s{0,3}(?:${quote})?([\w.-]{2,60})(?=(?:${quote})?[\s,;][^{}<>[\]]{0,120}?` +
    String.raw`\b(?:value|currentValue|content)(?:${quote})?\s{0,3}[:=]\s{0,3}(?:${inQuotes}|(?:${quote})?(?<open>[^\s"'<>\\,;{}\x60]{8,4000})))`,
  'gi',
);
/** `headers.append("X-Api-Key", "…")`, `["--token", "…"]` */
const second = new RegExp(
  String.raw`${nameEnding}${quote}\s{0,3},\s{0,3}${quote}${scheme}([^\s"'\x60<>\\]{8,4000})${quote}`,
  'gi',
);
/** `setPassword('…')` */
const setter = new RegExp(
  String.raw`\b(?:set|with|use)[A-Za-z]{0,30}${nameEnding}\(\s{0,3}${inQuotes}`,
  'gi',
);
/** `auth=('ada', '…')` */
const tuple = new RegExp(
  String.raw`\bauth\s{0,3}=\s{0,3}\(\s{0,3}${quote}[^\s"'\x60]{1,60}${quote}\s{0,3},\s{0,3}${inQuotes}`,
  'gi',
);
/** "Log in with ada / …" */
const slashed =
  /\b(?:credentials?|log ?in)\b[^\n/]{0,40}?(?:[:=]|\b(?:with|as)\b)\s{1,3}\S{1,60}\s\/\s["'\x60*]{0,2}([^\s"'\x60<>*]{10,200})/gi;
/** The word for a password in the languages that collections are written in, as people write it. */
const spokenWords = [
  'pw',
  'mot[ _-]de[ _-]passe',
  'palavra[ _-]passe',
  'kata[ _-]sandi',
  'mật[ _-]khẩu',
  ...passwordWords,
];
const foreign = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?:${spokenWords.join('|')})["'\x60*]{0,3}\s{0,3}[:=：]\s{0,3}(?:${inQuotes}|["'\x60*]{0,3}` +
    String.raw`(?<open>[^\s"'\x60<>&;,{}()|\\*]{8,200}))`,
  'giu',
);

/**
 * Returns the credentials of a text that a name does not stand right before: in the next field of an object, in the next
 * argument of a call, behind the name of a user, or behind a word of another language.
 */
export function findPaired(text: string): readonly FoundSecret[] {
  const found: FoundSecret[] = [];
  const add = (value: string, name: string): void => {
    found.push(foundAs(value, name));
  };
  for (const { 1: by, 2: name = '', groups } of text.matchAll(fields)) {
    const value = groups?.['inside'] ?? groups?.['open'] ?? '';
    // What an object is says less of its value than what it is called.
    if (by?.toLowerCase() === 'type' && !isSecretName(name) && !isDoubtfulName(name)) continue;
    if (looksNamed(name, value) && looksMade(value)) add(value, name);
  }
  for (const { 0: whole, 1: value = '', index } of text.matchAll(second)) {
    const name = nameAt(text, index, whole);
    // A list of strings names what has nothing to do with each other.
    if (looksNamed(name, value) && (name.startsWith('--') || looksGenerated(value))) add(value, name);
  }
  for (const pattern of [setter, tuple]) {
    for (const { groups } of text.matchAll(pattern)) {
      const value = groups?.['inside'] ?? '';
      if (looksRandom(value, 8)) add(value, 'password');
    }
  }
  for (const { groups } of text.matchAll(foreign)) {
    const { inside, open } = groups ?? {};
    for (const each of inside === undefined ? endingsOf(open) : [inside])
      if (looksRandom(each, 8)) add(each, 'password');
  }
  for (const [, value] of text.matchAll(slashed)) {
    for (const each of endingsOf(value)) if (looksMade(each)) add(each, 'password');
  }
  return found;
}

/** No word of a list of fields or errors, which other fields name, too. */
function looksMade(value: string): boolean {
  const isMixed = [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(value));
  return (isMixed && looksRandom(value, 8)) || looksGenerated(value);
}
