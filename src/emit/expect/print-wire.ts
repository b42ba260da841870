import { assertNever } from '../../diagnostics/errors.js';
import type { Json, JsonString } from '../../model/json.js';
import { bareDynamic } from '../../notation/bare-dynamic.js';
import { propertyKey } from '../code/literal.js';
import { printPlain } from '../code/print-plain.js';
import { printText } from '../code/recorded-text.js';
import { wellFormed } from './well-formed.js';
import type { WireText, WireValues } from './wire-values.js';

/** The expression of a text of which part is made fresh at each call. */
export const anyText = 'expect.any(String)';

/** Returns the expression of recorded JSON with its placeholders filled, as JSON.parse reads it. */
export function printFilled(json: Json, values: WireValues): string {
  switch (json.kind) {
    case 'string':
      return printFilledString(json, values);
    case 'number':
      // What JSON.stringify writes has no negative zero.
      return printPlain(Number(json.text) + 0);
    case 'boolean':
      return String(json.value);
    case 'null':
      return 'null';
    case 'array':
      return `[${json.items.map((item) => printFilled(item, values)).join(', ')}]`;
    case 'object': {
      const fields = new Map(
        json.fields.flatMap(({ key, value, disabled }) =>
          disabled ? [] : [[values.fillName(key), printFilled(value, values)] as const],
        ),
      );
      const lines = [...fields].map(([key, value]) => `${propertyKey(key)}: ${value},`);
      return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n}`;
    }
    default:
      return assertNever(json);
  }
}

function printFilledString(json: JsonString, values: WireValues): string {
  switch (bareDynamic(json)) {
    case 'integer':
    case 'number':
      return 'expect.any(Number)';
    case 'boolean':
      return 'expect.any(Boolean)';
    case 'string':
    case undefined:
      return printWire(values.fill(json.value));
  }
}

/** Returns the expression of a text as UTF-8 carries it, which has no halves of surrogate pairs; JSON escapes them instead. */
export function printBytes(text: WireText): string {
  return printWire(text && wellFormed(text));
}

/** Returns the expression of a text. */
export function printWire(text: WireText): string {
  return text === undefined ? anyText : printText(text);
}
