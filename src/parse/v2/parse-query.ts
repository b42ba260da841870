import type { DocumentParameter } from '../../model/document.js';
import { parseQueryText } from '../../notation/parse-url-text.js';
import { asString, isList, isRecord } from '../json-value.js';
import { parseParameter } from './parse-parameter.js';

/**
 * Returns the parameters of a query in any of its forms: the text after `?`, a list of records or texts, an object of
 * names and values. A value that is no string is not sent by Postman: such a parameter is a key alone.
 */
export function parseQuery(value: unknown): readonly DocumentParameter[] {
  if (typeof value === 'string') return value === '' ? [] : parseQueryText(value.split('&'));
  if (isList(value)) return value.flatMap(parseQueryEntry);
  if (!isRecord(value)) return [];
  return Object.entries(value).map(([key, entry]) => ({
    key,
    value: asString(entry) ?? null,
    disabled: false,
  }));
}

function parseQueryEntry(entry: unknown): readonly DocumentParameter[] {
  if (typeof entry === 'string') return parseQueryText([entry]);
  if (!isRecord(entry)) return [];
  return [parseParameter(entry, asString(entry['key']) ?? '', asString(entry['value']) ?? null)];
}
