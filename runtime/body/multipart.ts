import { fieldList, fieldText, type Fields } from '../request/field-list.js';
import type { Body } from './body.js';
import { joinPieces, type Piece } from './join-pieces.js';
import { ownType } from './own-type.js';
import { NamedStream } from './upload.js';

/**
 * Returns fields as a `multipart/form-data` body; no field at all is no body. A Blob, File or stream is a file part with
 * its name and type, an object is sent as JSON, anything else as text. `types` gives the content types of parts by name.
 *
 * The body is put together here because FormData changes line breaks in texts and gives no text a content type.
 */
export function multipart(
  fields: Fields | undefined,
  types: Readonly<Partial<Record<string, string>>> = {},
): Body | undefined {
  const list = fieldList(fields);
  if (list.length === 0) return undefined;
  const boundary = `----form${crypto.getRandomValues(new Uint32Array(4)).join('')}`;
  const parts = list.flatMap(([name, value]) => [
    `--${boundary}\r\nContent-Disposition: form-data; name=${quote(name)}`,
    ...part(value, Object.hasOwn(types, name) ? types[name] : undefined),
    '\r\n',
  ]);
  return {
    content: joinPieces([...parts, `--${boundary}--\r\n`]),
    ...ownType(`multipart/form-data; boundary=${boundary}`),
  };
}

/** Returns the rest of a part's head and its content. */
function part(value: unknown, type: string | undefined): readonly Piece[] {
  if (value instanceof NamedStream) return file(value.stream, value.name, type ?? value.type);
  if (value instanceof Blob) {
    return file(value, value instanceof File ? value.name : 'blob', type ?? value.type);
  }
  if (value instanceof ReadableStream) return file(value, 'blob', type ?? '');
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : fieldText(value);
  return [`${type === undefined ? '' : `\r\nContent-Type: ${type}`}\r\n\r\n`, text];
}

function file(content: Piece, name: string, type: string): readonly Piece[] {
  const head = `; filename=${quote(name)}\r\nContent-Type: ${type || 'application/octet-stream'}`;
  return [`${head}\r\n\r\n`, content];
}

/** Returns a name in quotes, escaped as browsers do it. */
function quote(name: string): string {
  return `"${name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}"`;
}
