import { assertNever } from '../../diagnostics/errors.js';
import type { Json } from '../../model/json.js';
import type { RecordedBody, RecordedEntry, Recording } from '../../model/operation.js';

/** Returns every name and value of a recorded request that is text: any of them may hold placeholders. */
export function recordedTexts({ path, query, headers, body }: Recording): readonly string[] {
  return [...[...path, ...query, ...headers].flatMap(entryTexts), ...(body ? bodyTexts(body) : [])];
}

function entryTexts({ name, value }: RecordedEntry): readonly string[] {
  const values = typeof value === 'string' || value === null ? [value] : value;
  return [name, ...values.flatMap((each) => each ?? [])];
}

function bodyTexts(body: RecordedBody): readonly string[] {
  switch (body.kind) {
    case 'json':
      return jsonTexts(body.value);
    case 'text':
      return [body.text];
    case 'form':
      return body.entries.flatMap(entryTexts);
    case 'multipart':
      return body.entries.flatMap(({ name, values }) => [
        name,
        ...values.map((value) => (typeof value === 'string' ? value : value.file)),
      ]);
    case 'file':
      return [body.file.file];
    case 'graphql':
      return body.variables ? jsonTexts(body.variables) : [];
    default:
      return assertNever(body);
  }
}

function jsonTexts(json: Json): readonly string[] {
  switch (json.kind) {
    case 'string':
      return [json.value];
    case 'array':
      return json.items.flatMap(jsonTexts);
    case 'object':
      return json.fields.flatMap(({ key, value }) => [key, ...jsonTexts(value)]);
    case 'number':
    case 'boolean':
    case 'null':
      return [];
    default:
      return assertNever(json);
  }
}
