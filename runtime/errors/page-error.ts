/**
 * Thrown by what walks through pages: for an answer without the list that it should have, and for a link to the next page that leads
 * to another origin, which gets no credentials. The message names the operation, the method, the origin and the path.
 */
export class PageError extends Error {
  override readonly name = 'PageError';
}
