import { assertNever } from '../diagnostics/errors.js';
import type { Json } from '../model/json.js';

/** Returns whether JavaScript can hold every number of a JSON value: not one such as `1e400`. */
export function isFiniteJson(json: Json): boolean {
  switch (json.kind) {
    case 'number':
      return /^-?\d+$/.test(json.text) || Number.isFinite(Number(json.text));
    case 'array':
      return json.items.every(isFiniteJson);
    case 'object':
      return json.fields.every(({ value }) => isFiniteJson(value));
    case 'string':
    case 'boolean':
    case 'null':
      return true;
    default:
      return assertNever(json);
  }
}
