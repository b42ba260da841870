import { NamedStream, type Upload } from '../body/upload.js';

/** Tells whether a value is sent as a file: anything else would go out as text. */
export function isUpload(value: unknown): value is Upload {
  return value instanceof Blob || value instanceof ReadableStream || value instanceof NamedStream;
}
