import type { Json } from '../model/json.js';

/** A value with what a choice among several says of it. */
export interface LooseValue {
  readonly json: Json;
  readonly note?: string;
}

/** What a type is called where a sketch names it instead of a value: `"count": integer`. */
const typeWord =
  /^(?:string|str|text|integer|int|int32|int64|long|number|float|double|decimal|boolean|bool|uuid|guid|date|date-time|datetime|email|uri|url|object|array)$/iu;
const numeral = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;

/** Returns the first of several values and what a comment would say of the others; truth values need none. */
export function chooseValue(values: readonly Json[]): LooseValue {
  const [first = { kind: 'null' }] = values;
  const words = values.map(wordOf);
  const listed = words.every((word) => word !== undefined) && values.some(({ kind }) => kind !== 'boolean');
  if (values.length < 2 || !listed) return { json: first };
  return { json: first, note: `One of: ${words.map((word) => `\`${word}\``).join(', ')}.` };
}

function wordOf(value: Json): string | undefined {
  switch (value.kind) {
    case 'string': {
      const shape = value.unquoted ? /^[\w.:/-]{1,60}$/u : /^[^`\n]{1,60}$/u;
      return shape.test(value.value) && !typeWord.test(value.value) ? value.value : undefined;
    }
    case 'number':
      return value.text;
    case 'boolean':
      return String(value.value);
    case 'null':
      return 'null';
    case 'array':
    case 'object':
      return undefined;
  }
}

/** Returns what stands between angle brackets: `<true | false>` is a truth value, `<seconds>` says only what belongs there. */
export function placeholderValue(text: string): Json {
  const parts = text.split('|').map((part) => part.trim());
  if (parts.length > 1 && parts.every((part) => /^(?:true|false)$/iu.test(part)))
    return { kind: 'boolean', value: /^true$/iu.test(parts[0] ?? '') };
  return { kind: 'string', value: `<${text}>`, unquoted: true };
}

/** Returns what words without quotes say: a literal, a number, the name of a type, or nothing that is known. */
export function wordsValue(text: string): Json {
  const lower = text.toLowerCase();
  if (lower === 'null' || lower === 'none' || lower === 'undefined') return { kind: 'null' };
  if (/^(?:true|false)(?:\s*\/\s*(?:true|false))?$/u.test(lower))
    return { kind: 'boolean', value: lower.startsWith('true') };
  if (numeral.test(text)) return { kind: 'number', text };
  if (typeWord.test(text)) return { kind: 'string', value: `<${lower}>`, unquoted: true };
  return { kind: 'string', value: text, unquoted: true };
}
