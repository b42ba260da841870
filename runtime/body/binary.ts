import type { Body } from './body.js';
import { NamedStream, type Upload } from './upload.js';

/** Returns a file or a stream as the whole body; its type, if it has one, becomes the content type. */
export function binary(file: Upload | undefined): Body | undefined {
  if (!(file instanceof NamedStream)) return file && { content: file };
  return { content: file.stream, contentType: file.type || undefined };
}
