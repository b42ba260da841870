import type { Json, JsonArray, JsonObject } from '../../model/json.js';

/** The values that were seen at one place, by their kinds. */
export interface Samples {
  readonly nulls: number;
  readonly booleans: number;
  /** The digits of each number. */
  readonly numbers: readonly string[];
  readonly strings: readonly string[];
  /** Bare `{{variables}}`: they say nothing of the kind. */
  readonly holes: number;
  readonly arrays: readonly JsonArray[];
  readonly objects: readonly JsonObject[];
}

/** Returns the values sorted by their kinds. */
export function samplesOf(values: readonly Json[]): Samples {
  const numbers: string[] = [];
  const strings: string[] = [];
  const arrays: JsonArray[] = [];
  const objects: JsonObject[] = [];
  let nulls = 0;
  let booleans = 0;
  let holes = 0;
  for (const value of values) {
    if (value.kind === 'null') nulls += 1;
    else if (value.kind === 'boolean') booleans += 1;
    else if (value.kind === 'number') numbers.push(value.text);
    else if (value.kind === 'array') arrays.push(value);
    else if (value.kind === 'object') objects.push(value);
    else if (value.unquoted) holes += 1;
    else strings.push(value.value);
  }
  return { nulls, booleans, numbers, strings, holes, arrays, objects };
}
