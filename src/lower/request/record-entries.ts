import type { RecordedEntry } from '../../model/operation.js';
import { isMadeAtCall } from '../../notation/read-template.js';
import type { ShapeParameter } from './shape.js';

/**
 * Returns the recorded values of parameters, those of disabled ones left out. So are values that are made
 * at each call: they are sent by themselves.
 */
export function recordEntries(parameters: readonly ShapeParameter[]): readonly RecordedEntry[] {
  return parameters.flatMap(({ name, values, positions, sent }) => {
    const enabled = values.slice(0, positions.length);
    const [first] = enabled;
    if (first === undefined || (sent && enabled.some((value) => value !== null && isMadeAtCall(value))))
      return [];
    return [{ name, value: enabled.length === 1 ? first : enabled }];
  });
}
