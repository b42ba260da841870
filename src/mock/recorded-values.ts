import { assertNever } from '../diagnostics/errors.js';
import type { RecordedRequest } from '../../runtime/matching/mock-route.js';
import { groupEntries } from '../../runtime/matching/received-request.js';
import type { Json } from '../model/json.js';
import type { RecordedBody, RecordedEntry, Recording } from '../model/operation.js';

/** Returns a recorded request as plain values, its placeholders in it. A file stands as `{{file}}`. */
export function recordedValues({ path, query, body }: Recording): RecordedRequest {
  const value = body && bodyValue(body);
  return {
    ...(path.length > 0 && { path: entryValues(path) }),
    ...(query.length > 0 && { query: entryValues(query) }),
    ...(value !== undefined && { body: value }),
  };
}

function entryValues(entries: readonly RecordedEntry[]): object {
  const flat = entries.flatMap(({ name, value }) =>
    (typeof value === 'string' || value === null ? [value] : value).map((one) => [name, one ?? ''] as const),
  );
  return groupEntries(flat);
}

function bodyValue(body: RecordedBody): unknown {
  switch (body.kind) {
    case 'json':
      return jsonValue(body.value);
    case 'text':
      return body.text;
    case 'form':
      return entryValues(body.entries);
    case 'multipart':
      return groupEntries(
        body.entries.flatMap(({ name, values }) =>
          values.map((value) => [name, typeof value === 'string' ? value : '{{file}}'] as const),
        ),
      );
    case 'file':
      return '{{file}}';
    case 'graphql':
      return body.variables && { variables: jsonValue(body.variables) };
    default:
      return assertNever(body);
  }
}

function jsonValue(json: Json): unknown {
  switch (json.kind) {
    case 'string':
    case 'boolean':
      return json.value;
    case 'number':
      return Number(json.text);
    case 'null':
      return null;
    case 'array':
      return json.items.map(jsonValue);
    case 'object':
      return Object.fromEntries(
        json.fields.flatMap(({ key, value, disabled }) =>
          disabled ? [] : [[key, jsonValue(value)] as const],
        ),
      );
    default:
      return assertNever(json);
  }
}
