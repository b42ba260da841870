import type { CustomReader } from './read-body.js';

/** Reads a body as a Blob whatever its type says. */
export const asBlob: CustomReader = (response, fail) => response.blob().catch(fail);
