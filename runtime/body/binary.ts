import type { Body } from './body.js';

/** Returns a file as the whole body; its type, if it has one, becomes the content type. */
export function binary(file: Blob | undefined): Body | undefined {
  return file && { content: file };
}
