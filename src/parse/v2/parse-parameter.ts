import type { DocumentParameter } from '../../model/document.js';
import { asString, type JsonRecord } from '../json-value.js';
import { parseDescription } from './parse-description.js';

/** Returns a parameter with what its record says besides key and value. */
export function parseParameter(
  record: JsonRecord,
  key: string,
  value: DocumentParameter['value'],
): DocumentParameter {
  const description = parseDescription(record['description']);
  const contentType = asString(record['contentType']) ?? '';
  return {
    key,
    value,
    disabled: Boolean(record['disabled']),
    ...(description !== undefined && { description }),
    ...(isLine(contentType) && { contentType }),
  };
}

/** What has several lines would add others to the head of the part. */
function isLine(text: string): boolean {
  return text !== '' && !/[\r\n\0]/.test(text);
}
