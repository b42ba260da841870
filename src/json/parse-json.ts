import type { Json, JsonField } from '../model/json.js';
import { joinComments, looksLikeField, readFieldComments } from './field-comments.js';
import { readTokens, type JsonToken } from './tokens.js';

/** Deeper than any real body, and shallow enough that nobody who walks through it runs out of stack, no compiler either. */
const maximumDepth = 200;

interface Found<T> {
  readonly value: T;
  readonly next: number;
}

/**
 * Returns the JSON value of a text without losing anything of it: digits, the order of keys, comments. Beyond strict
 * JSON it takes what Postman's users write: comments, trailing commas, bare `{{variables}}` as values. Undefined where
 * the text is no JSON.
 */
export function parseJson(text: string): Json | undefined {
  const tokens = readTokens(text);
  if (!tokens) return undefined;
  const found = parseValue(tokens, 0, 0);
  return found && tokens[found.next]?.kind === 'end' ? found.value : undefined;
}

function parseValue(tokens: readonly JsonToken[], at: number, depth: number): Found<Json> | undefined {
  const token = tokens[at];
  if (!token || depth > maximumDepth) return undefined;
  if (token.kind === '{') return parseObject(tokens, at + 1, depth);
  if (token.kind === '[') return parseArray(tokens, at + 1, depth);
  return token.value && { value: token.value, next: at + 1 };
}

function parseArray(tokens: readonly JsonToken[], start: number, depth: number): Found<Json> | undefined {
  const items: Json[] = [];
  let at = start;
  while (tokens[at]?.kind !== ']') {
    const item = parseValue(tokens, at, depth + 1);
    if (!item) return undefined;
    items.push(item.value);
    at = item.next;
    if (tokens[at]?.kind === ',') at += 1;
    else if (tokens[at]?.kind !== ']') return undefined;
  }
  return { value: { kind: 'array', items }, next: at + 1 };
}

function parseObject(tokens: readonly JsonToken[], start: number, depth: number): Found<Json> | undefined {
  const fields: JsonField[] = [];
  let at = start;
  while (tokens[at]?.kind !== '}') {
    const field = parseField(tokens, at, depth);
    if (!field) return undefined;
    for (const each of field.value) fields.push(each);
    at = field.next;
  }
  for (const hidden of commentedOut(tokens[at]?.leading ?? [])) fields.push(hidden);
  return { value: { kind: 'object', fields: withoutDuplicates(fields) }, next: at + 1 };
}

/** A field after those that are commented out above it; behind it a comma or the end of the object. */
function parseField(
  tokens: readonly JsonToken[],
  at: number,
  depth: number,
): Found<readonly JsonField[]> | undefined {
  const [key, colon, first] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (key?.value?.kind !== 'string' || key.value.unquoted || colon?.kind !== ':' || !first) return undefined;
  const found = parseValue(tokens, at + 2, depth + 1);
  const behind = found && tokens[found.next];
  if (!found || (behind?.kind !== ',' && behind?.kind !== '}')) return undefined;
  const last = tokens[found.next - 1];
  const above = readFieldComments(key.leading, parseFields);
  const beside = readFieldComments(
    [
      ...key.trailing,
      ...colon.trailing,
      ...first.trailing,
      ...(last === first ? [] : (last?.trailing ?? [])),
      ...(behind.kind === ',' ? behind.trailing : []),
    ],
    parseFields,
  );
  const comment = joinComments([...above.prose, ...beside.prose]);
  const field = { key: key.value.value, value: found.value, ...(comment !== undefined && { comment }) };
  return {
    value: [...above.fields, field, ...beside.fields],
    next: behind.kind === ',' ? found.next + 1 : found.next,
  };
}

function commentedOut(comments: readonly string[]): readonly JsonField[] {
  return readFieldComments(comments, parseFields).fields;
}

/** The fields that a comment hides; what is hidden within it once more is not looked for. */
function parseFields(text: string): readonly JsonField[] | undefined {
  const tokens = readTokens(`{${text}\n}`)?.map((token) => ({
    ...token,
    leading: token.leading.filter((comment) => !looksLikeField(comment)),
    trailing: token.trailing.filter((comment) => !looksLikeField(comment)),
  }));
  const found = tokens && parseValue(tokens, 0, 0);
  if (!found || tokens[found.next]?.kind !== 'end' || found.value.kind !== 'object') return undefined;
  return found.value.fields;
}

/** As JSON.parse has it: the last value of a key, in the first one's place; a field that is sent goes before a hidden one. */
function withoutDuplicates(fields: readonly JsonField[]): readonly JsonField[] {
  const byKey = new Map<string, JsonField>();
  for (const field of fields) {
    const known = byKey.get(field.key);
    if (known && field.disabled) continue;
    byKey.set(field.key, { ...(known?.comment !== undefined && { comment: known.comment }), ...field });
  }
  return [...byKey.values()];
}
