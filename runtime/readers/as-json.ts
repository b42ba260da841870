import { JsonError } from '../errors/json-error.js';
import type { CustomReader } from '../read-body.js';

/** Reads a body as JSON whatever its type says; nothing is undefined. */
export const asJson: CustomReader = async (response, fail) => {
  const text = await response.text().catch(fail);
  if (text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (cause) {
    throw new JsonError(response.status, text, cause);
  }
};
