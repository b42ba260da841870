import { assertNever } from '../../diagnostics/errors.js';
import type { DocumentBody } from '../../model/document.js';
import { fileContentType } from './content-type.js';
import { readGraphql } from './read-graphql.js';
import { prunesBody, refusesBody } from './read-method.js';
import { fileName, readForm, readParts } from './read-form.js';
import { readRaw } from './read-raw.js';
import type { ReadContext } from './read-context.js';
import { recordEntries } from './record-entries.js';
import type { BodyReading } from './body-reading.js';

const noBody: BodyReading = { shape: { kind: 'none' } };

/**
 * Returns the body that Postman sends: none where it is switched off, empty, or left out because of the method.
 * `contentType` is the recorded header's value.
 */
export function readBody(
  body: DocumentBody | undefined,
  method: string,
  contentType: string | undefined,
  context: ReadContext,
): BodyReading {
  if (!body || body.disabled || prunesBody(method, context.profile.disableBodyPruning)) return noBody;
  const read = readKind(body, contentType);
  if (read.shape.kind === 'none' || !refusesBody(method)) return read;
  context.report(
    'body-unsendable',
    `fetch sends no body with ${method}: the recorded one is left out. Use another method if the API takes one.`,
  );
  return noBody;
}

function readKind(body: DocumentBody, contentType: string | undefined): BodyReading {
  switch (body.kind) {
    case 'raw':
      return body.text === '' ? noBody : readRaw(body.text, body.language, contentType);
    case 'urlencoded':
      return readUrlencoded(body.parameters);
    case 'formdata':
      return readMultipart(body.parts);
    case 'file':
      return readFile(body.file ?? (body.content === undefined ? undefined : ''));
    case 'graphql':
      return readGraphql(body);
    default:
      return assertNever(body);
  }
}

function readUrlencoded(
  parameters: Extract<DocumentBody, { kind: 'urlencoded' }>['parameters'],
): BodyReading {
  if (parameters.length === 0) return noBody;
  const fields = readForm(parameters);
  return {
    shape: { kind: 'form', fields },
    ...(fields.some((field) => !field.disabled) && {
      recorded: { kind: 'form', entries: recordEntries(fields) },
    }),
  };
}

function readMultipart(parts: Extract<DocumentBody, { kind: 'formdata' }>['parts']): BodyReading {
  if (parts.length === 0) return noBody;
  const { fields, recorded } = readParts(parts);
  return {
    shape: { kind: 'multipart', fields },
    ...(fields.some((field) => !field.disabled) && { recorded: { kind: 'multipart', entries: recorded } }),
  };
}

/** A request that names no file sends none, but takes one. */
function readFile(path: string | undefined): BodyReading {
  if (path === undefined) return { shape: { kind: 'file' } };
  const file = fileName(path);
  return {
    shape: { kind: 'file' },
    recorded: { kind: 'file', file: { file, contentType: fileContentType(file) } },
  };
}
