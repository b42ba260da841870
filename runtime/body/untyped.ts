import type { Body } from './body.js';

/**
 * Returns a body that is sent without a content type of its own, for requests from which Postman leaves it out. It is
 * a Blob without a type, since fetch gives any text one.
 */
export function untyped(body: Body | undefined): Body | undefined {
  if (!body) return undefined;
  const { content } = body;
  return { content: content instanceof ReadableStream ? content : new Blob([content]) };
}
