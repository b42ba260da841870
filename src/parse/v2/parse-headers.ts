import type { DocumentParameter } from '../../model/document.js';
import { isList, isMissing, isRecord, nameText, scalarText, type JsonRecord } from '../json-value.js';
import { parseParameter } from './parse-parameter.js';
import { reportUnreadable, type Place } from '../place.js';

/**
 * Returns headers in any of their forms: a list of records or of `Name: value` texts, one text with a header on each
 * line, an object of names and values. Those without a name are left out, as Postman does not send them.
 */
export function parseHeaders(value: unknown, place: Place): readonly DocumentParameter[] {
  if (isMissing(value)) return [];
  if (typeof value === 'string') return parseHeaderText(value);
  if (isList(value)) return value.flatMap(parseHeader);
  if (isRecord(value)) return parseHeaderRecord(value);
  reportUnreadable(place, 'header', 'a list', value);
  return [];
}

function parseHeader(entry: unknown): readonly DocumentParameter[] {
  if (typeof entry === 'string') return parseHeaderLine(entry);
  if (!isRecord(entry)) return [];
  const key = scalarText(entry['key']);
  return key ? [parseParameter(entry, key, headerText(entry['value']))] : [];
}

function parseHeaderRecord(record: JsonRecord): readonly DocumentParameter[] {
  if ('key' in record) return parseHeader(record);
  return Object.entries(record).flatMap(([key, entry]) => {
    return parseHeader(isRecord(entry) ? entry : { key, value: entry });
  });
}

/** What Postman sends for the value: JavaScript's text of it, null among them. */
function headerText(value: unknown): string {
  return value === null ? 'null' : nameText(value);
}

function parseHeaderLine(line: string): readonly DocumentParameter[] {
  const colon = line.indexOf(':');
  const key = (colon === -1 ? line : line.slice(0, colon)).trim();
  return key === ''
    ? []
    : [{ key, value: colon === -1 ? '' : line.slice(colon + 1).trim(), disabled: false }];
}

/** The head of an HTTP message: a line that begins with white space belongs to the one before it. */
function parseHeaderText(text: string): readonly DocumentParameter[] {
  const lines = text.replace(/\r\n(?=[ \t])/g, '').split(/[\r\n\u2028\u2029]/);
  return lines.flatMap((line) => {
    const run = /^\S+/.exec(line)?.[0] ?? '';
    const colon = run.lastIndexOf(':');
    return colon < 1
      ? []
      : [{ key: run.slice(0, colon), value: line.slice(colon + 1).trim(), disabled: false }];
  });
}
