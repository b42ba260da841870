import { isRecord, type JsonRecord } from '../json-value.js';
import { entriesOf } from './entries-of.js';
import { requestOf } from './convert-request.js';

/** Returns a saved example of format v3 as a response of format v2.1. */
export function convertExample(record: JsonRecord, name: string): JsonRecord {
  const response = isRecord(record['response']) ? record['response'] : {};
  const { statusCode, statusText, headers, body } = response;
  const { type, content } = isRecord(body) ? body : { type: undefined, content: body };
  return {
    name,
    code: typeof statusCode === 'string' ? Number(statusCode) : statusCode,
    status: statusText,
    header: entriesOf(headers).map((entry) => ({ ...entry, value: entry.value ?? '' })),
    body: content,
    _postman_previewlanguage: type,
    ...(isRecord(record['request']) && { originalRequest: requestOf(record['request']) }),
  };
}
