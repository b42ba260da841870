import type { Json, JsonField } from '../model/json.js';
import { joinComments, looksLikeField, readFieldComments } from './field-comments.js';
import { readLooseTokens, type LooseToken } from './loose-tokens.js';
import { chooseValue, placeholderValue, wordsValue, type LooseValue } from './loose-values.js';

/** A longer text is no sketch that somebody wrote. */
const longest = 100_000;

/** Deeper than any real body. */
const deepest = 60;

/**
 * Returns what a text says that is almost JSON, as people write it to show a body: placeholders (`<seconds>`), a type
 * or several values in a value's place (`integer`, `true | false`), a missing comma at the end of a line, single quotes,
 * keys without quotes, `…`, brackets that nobody closed. Several values become a comment beside the first one. It says
 * what the keys are and what is known of them; it is never sent. Undefined where the text is nothing of the kind.
 */
export function recoverJson(text: string): Json | undefined {
  if (text.length > longest || !/^\s*(?:[{[]|\/[/*])/u.test(text) || !text.includes(':')) return undefined;
  return recover(text, true);
}

function recover(text: string, hidden: boolean): Json | undefined {
  const tokens = readLooseTokens(text);
  const found = tokens && readValue({ tokens, hidden }, 0, 0);
  if (!tokens || !found || !holdsKeys(found.value.json)) return undefined;
  let end = found.next;
  while (tokens[end]?.kind === ',') end += 1;
  return tokens[end]?.kind === 'end' ? found.value.json : undefined;
}

function holdsKeys(json: Json): boolean {
  if (json.kind === 'array') return json.items.some(holdsKeys);
  return json.kind === 'object' && json.fields.length > 0;
}

interface Reading {
  readonly tokens: readonly LooseToken[];
  /** Whether comments are searched for fields that are commented out. */
  readonly hidden: boolean;
}

interface Found<T> {
  readonly value: T;
  readonly next: number;
}

/** One value, or several with bars or "or" between. */
function readValue(reading: Reading, start: number, depth: number): Found<LooseValue> | undefined {
  const values: Json[] = [];
  for (let at = start; ; at += 1) {
    const found = readOne(reading, at, depth);
    if (!found) return undefined;
    values.push(found.value);
    at = found.next;
    if (!isBetween(reading.tokens[at])) return { value: chooseValue(values), next: at };
  }
}

function isBetween(token: LooseToken | undefined): boolean {
  return token?.kind === '|' || (token?.kind === 'word' && token.text.toLowerCase() === 'or');
}

function readOne(reading: Reading, at: number, depth: number): Found<Json> | undefined {
  const token = reading.tokens[at];
  if (!token || depth > deepest) return undefined;
  switch (token.kind) {
    case '{':
      return readObject(reading, at + 1, depth);
    case '[':
      return readArray(reading, at + 1, depth);
    case 'text':
      return { value: { kind: 'string', value: token.text }, next: at + 1 };
    case 'placeholder':
      return { value: placeholderValue(token.text), next: at + 1 };
    case 'word':
      return readWords(reading, at);
    case '}':
    case ']':
    case ':':
    case ',':
    case '|':
    case 'rest':
    case 'end':
      return undefined;
  }
}

/** Words of one line are one value: `"every": minutes between two`. */
function readWords({ tokens }: Reading, start: number): Found<Json> {
  const words: string[] = [];
  let at = start;
  for (let token = tokens[at]; token?.kind === 'word'; token = tokens[at]) {
    if (at > start && (token.line !== tokens[start]?.line || isBetween(token))) break;
    words.push(token.text);
    at += 1;
  }
  return { value: wordsValue(words.join(' ')), next: at };
}

function readArray(reading: Reading, start: number, depth: number): Found<Json> | undefined {
  const { tokens } = reading;
  const items: Json[] = [];
  let at = start;
  while (tokens[at]?.kind !== ']' && tokens[at]?.kind !== 'end') {
    if (isFiller(tokens[at])) {
      at += 1;
      continue;
    }
    const item = readValue(reading, at, depth + 1);
    if (!item) return undefined;
    items.push(item.value.json);
    at = item.next;
  }
  return { value: { kind: 'array', items }, next: behind(tokens, at) };
}

/** A comma too many, or "and so on". */
function isFiller(token: LooseToken | undefined): boolean {
  return token?.kind === ',' || token?.kind === 'rest';
}

/** Nothing stands behind the end. */
function behind(tokens: readonly LooseToken[], at: number): number {
  return tokens[at]?.kind === 'end' ? at : at + 1;
}

function readObject(reading: Reading, start: number, depth: number): Found<Json> | undefined {
  const { tokens } = reading;
  const fields = new Map<string, JsonField>();
  let at = start;
  while (tokens[at]?.kind !== '}' && tokens[at]?.kind !== 'end') {
    if (isFiller(tokens[at])) {
      at += 1;
      continue;
    }
    const found = readField(reading, at, depth);
    if (!found) return undefined;
    for (const field of found.value) addField(fields, field);
    at = found.next;
  }
  for (const field of commentsOf(tokens[at]?.leading ?? [], reading).fields) addField(fields, field);
  return { value: { kind: 'object', fields: [...fields.values()] }, next: behind(tokens, at) };
}

/** A field that is sent goes before a hidden one. */
function addField(fields: Map<string, JsonField>, field: JsonField): void {
  if (!fields.has(field.key) || !field.disabled) fields.set(field.key, field);
}

function readField(reading: Reading, at: number, depth: number): Found<readonly JsonField[]> | undefined {
  const { tokens } = reading;
  const [key, colon, first] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if ((key?.kind !== 'text' && key?.kind !== 'word') || colon?.kind !== ':' || !first) return undefined;
  const found = readValue(reading, at + 2, depth + 1);
  const last = found && tokens[found.next - 1];
  const next = found && tokens[found.next];
  if (!last || !next || !endsField(last, next)) return undefined;
  const beside = [key, colon, first, ...(last === first ? [] : [last]), ...(next.kind === ',' ? [next] : [])];
  const said = commentsOf([...key.leading, ...beside.flatMap((token) => token.trailing)], reading);
  const { json, note } = found.value;
  const comment = joinComments([...said.prose, ...(note === undefined ? [] : [note])]);
  return {
    value: [{ key: key.text, value: json, ...(comment !== undefined && { comment }) }, ...said.fields],
    next: next.kind === ',' ? found.next + 1 : found.next,
  };
}

/** A comma, the end of the object, or the end of the line where somebody forgot the comma. */
function endsField(last: LooseToken, next: LooseToken): boolean {
  return next.kind === ',' || next.kind === '}' || next.kind === 'end' || next.line > last.line;
}

function commentsOf(comments: readonly string[], { hidden }: Reading): ReturnType<typeof readFieldComments> {
  if (!hidden) return { fields: [], prose: comments.filter((comment) => !looksLikeField(comment)) };
  return readFieldComments(comments, parseHidden);
}

/** What a comment hides; what is hidden within it once more is not looked for. */
function parseHidden(text: string): readonly JsonField[] | undefined {
  const found = recover(`{${text}\n}`, false);
  return found?.kind === 'object' ? found.fields : undefined;
}
