import type { Json, JsonObject, JsonString } from '../../model/json.js';
import { bareDynamic } from '../../notation/bare-dynamic.js';
import { hasDynamic } from '../../notation/read-template.js';
import { code, type Code } from '../code/code.js';
import { leafRules, printJson, type JsonLeaf } from '../code/print-json.js';
import { printLeaf } from '../code/print-parsed.js';
import { printText } from '../code/recorded-text.js';
import { scalar } from '../code/scalar.js';
import { wellFormed } from './well-formed.js';
import type { WireText, WireValues } from './wire-values.js';

/** The expression of a text of which nothing more is to be foreseen. */
export const anyText = code`expect.any(String) as unknown`;

/** The expression of a text in which no dynamic variable is left as it is written. */
const freshText = code`expect.stringMatching(/^(?!.*\\{\\{\\$)/s) as unknown`;

/** Returns the expression of recorded JSON with its placeholders filled, as JSON.parse reads it. */
export function printFilled(json: Json, values: WireValues): Code {
  const leaf = (each: JsonLeaf): Code => {
    if (each.kind === 'string') return printFilledString(each, values);
    // What JSON.stringify writes has no negative zero.
    return each.kind === 'number' ? scalar(Number(each.text) + 0) : printLeaf(each);
  };
  return printJson(json, null, { ...leafRules(leaf, values.fillName), instead: printFresh });
}

/** An object with a key that is made fresh is not to be foreseen. */
function printFresh({ fields }: JsonObject): Code | undefined {
  const isFresh = fields.some(({ key, disabled }) => !disabled && hasDynamic(key));
  return isFresh ? code`expect.any(Object) as unknown` : undefined;
}

function printFilledString(json: JsonString, values: WireValues): Code {
  switch (bareDynamic(json)) {
    case 'integer':
    case 'number':
      return code`expect.any(Number) as unknown`;
    case 'boolean':
      return code`expect.any(Boolean) as unknown`;
    case 'string':
    case undefined:
      return printWire(values.fill(json.value));
  }
}

/** Returns the expression of a text as UTF-8 carries it, which has no halves of surrogate pairs; JSON escapes them instead. */
export function printBytes(text: WireText): Code {
  return printWire(text && wellFormed(text));
}

/** Returns the expression of a text. */
export function printWire(text: WireText): Code {
  return text === undefined ? freshText : printText(text);
}
