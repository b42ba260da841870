import type { Body } from './body.js';

/** Returns a text as the body, as it is; an empty one is no body, as in Postman. */
export function text(value: string | undefined, contentType = 'text/plain'): Body | undefined {
  return value ? { content: value, contentType } : undefined;
}
