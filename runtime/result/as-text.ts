import type { CustomReader } from './read-body.js';

/** Reads a body as text whatever its type says. */
export const asText: CustomReader = (response, fail) => response.text().catch(fail);
