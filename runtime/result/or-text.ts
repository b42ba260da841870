import { JsonError } from '../errors/json-error.js';
import type { CustomReader } from './read-body.js';

/** Reads a body of JSON in the given way, any other text as it is: for the statuses whose examples show both. */
export function orText(read: CustomReader): CustomReader {
  return async (...given) => {
    try {
      return await read(...given);
    } catch (error) {
      if (error instanceof JsonError) return error.text;
      throw error;
    }
  };
}
