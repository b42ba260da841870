import type { Json, JsonArray, JsonObject } from '../../model/json.js';

/** The values that were seen at one place, by their kinds. */
export interface Samples {
  readonly nulls: number;
  readonly booleans: number;
  /** The digits of each number. */
  readonly numbers: readonly string[];
  readonly strings: readonly string[];
  /** Bare `{{variables}}`: only Postman's dynamic ones say something of the kind. */
  readonly holes: readonly string[];
  readonly arrays: readonly JsonArray[];
  readonly objects: readonly JsonObject[];
}

/** Returns the values sorted by their kinds. */
export function samplesOf(values: readonly Json[]): Samples {
  const numbers: string[] = [];
  const strings: string[] = [];
  const holes: string[] = [];
  const arrays: JsonArray[] = [];
  const objects: JsonObject[] = [];
  let nulls = 0;
  let booleans = 0;
  for (const value of values) {
    if (value.kind === 'null') nulls += 1;
    else if (value.kind === 'boolean') booleans += 1;
    else if (value.kind === 'number') numbers.push(value.text);
    else if (value.kind === 'array') arrays.push(value);
    else if (value.kind === 'object') objects.push(value);
    else if (value.unquoted) holes.push(value.value);
    else strings.push(value.value);
  }
  return { nulls, booleans, numbers, strings, holes, arrays, objects };
}
