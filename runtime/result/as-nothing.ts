import type { CustomReader } from './read-body.js';

/** Does not read a body. */
export const asNothing: CustomReader = (response) => response.body?.cancel() ?? Promise.resolve();
