import { JsonError } from '../errors/json-error.js';
import type { CustomReader } from './read-body.js';

/**
 * Reads a body as undefined, for the statuses whose examples have none: what comes all the same is dropped, so that `data` is
 * what its type says. A page under a success is a JsonError: a proxy or a login speaks there, and not the API.
 */
export const asNothing: CustomReader = async (response, fail, _, place) => {
  const text = await response.text().catch(fail);
  const isPage = /\bx?html\b/i.test(response.headers.get('content-type') ?? '');
  if (text && isPage && response.ok) throw new JsonError(place, response, text);
};
