import { JsonError } from '../errors/json-error.js';

/**
 * Returns the value of a body that should be JSON. What is none throws a JsonError; under a status of 500 or more, where a
 * gateway may speak in place of the API, it is returned as the text that it is.
 */
export function parseAnswer(
  place: string,
  response: Response,
  text: string,
  parse: (text: string) => unknown = JSON.parse,
): unknown {
  try {
    return parse(text);
  } catch {
    if (response.status >= 500) return text;
    throw new JsonError(place, response, text);
  }
}
