import { assertNever } from '../../diagnostics/errors.js';
import type { Json, JsonString } from '../../model/json.js';
import type { TypeNode } from '../../model/type-node.js';
import { bareDynamic } from '../../notation/bare-dynamic.js';
import type { TypeIndex } from '../../types/type-index.js';
import { hasDynamic } from '../../notation/read-template.js';
import { code, digits, propertyName, type Code } from './code.js';
import { printJson, type JsonLeaf } from './print-json.js';
import { printRecordedText } from './recorded-text.js';
import { scalar } from './scalar.js';

/**
 * Returns the expression of a recorded JSON value. Of its types only one thing is needed: whether a number has to be
 * written as a bigint.
 */
export function printTypedJson(json: Json, types: readonly TypeNode[], index: TypeIndex): Code {
  return printJson(json, types, {
    leaf: printLeaf,
    item: (place, at) => index.elements(place, at),
    field: (place, key) => index.field(place, key),
    key: (key) => key,
    name: printKey,
  });
}

/** A key that Postman makes fresh is computed, at its place among the others. */
function printKey(key: string): Code {
  return hasDynamic(key) ? code`[${printRecordedText(key)}]` : propertyName(key);
}

function printLeaf(json: JsonLeaf, types: readonly TypeNode[]): Code {
  switch (json.kind) {
    case 'string':
      return printString(json, types);
    case 'number':
      return digits(json.text, isBigInt(json.text, types));
    case 'boolean':
      return scalar(json.value);
    case 'null':
      return scalar(null);
    default:
      return assertNever(json);
  }
}

/** A dynamic variable without quotes around it is a number or a boolean where its value is one and the type has room for it. */
function printString(json: JsonString, types: readonly TypeNode[]): Code {
  const text = printRecordedText(json.value);
  const has = (kind: TypeNode['kind']): boolean =>
    types.some((type) => type.kind === kind || type.kind === 'unknown');
  switch (bareDynamic(json)) {
    case 'integer':
    case 'number':
      return has('number') ? code`Number(${text})` : text;
    case 'boolean':
      return has('boolean') ? code`${text} === 'true'` : text;
    case 'string':
    case undefined:
      return text;
  }
}

/** A number is a bigint where its type is, and where it would otherwise lose digits if its type allows both. */
function isBigInt(text: string, types: readonly TypeNode[]): boolean {
  if (!/^-?\d+$/.test(text)) return false;
  const kinds = new Set(types.map((type) => type.kind));
  if (kinds.has('bigint') && !kinds.has('number')) return true;
  return !Number.isSafeInteger(Number(text)) && (kinds.has('bigint') || kinds.has('unknown'));
}
