import { parseJson } from '../../src/json/parse-json.js';
import type { Json } from '../../src/model/json.js';

/** Returns the lossless tree of a JSON text; a test's text is JSON. */
export function jsonOf(text: string): Json {
  const json = parseJson(text);
  if (json === undefined) throw new Error(`no JSON: ${text}`);
  return json;
}
