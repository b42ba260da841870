/**
 * Thrown, before anything is sent, for a header whose name or value holds what HTTP does not allow: a line break, NUL,
 * a character beyond Latin-1. The message names the header and never shows the value.
 */
export class HeaderError extends Error {
  override readonly name = 'HeaderError';
}
