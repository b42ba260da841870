import { JsonError } from '../errors/json-error.js';
import type { CustomReader } from './read-body.js';

/** Reads a body of JSON in the given way, nothing as undefined: for the statuses whose examples show both. */
export function orNothing(read: CustomReader): CustomReader {
  return async (...given) => {
    try {
      return await read(...given);
    } catch (error) {
      if (error instanceof JsonError && error.text === '') return undefined;
      throw error;
    }
  };
}
