import type { DocumentParameter } from '../../model/document.js';
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

/** Returns the parameters of a query whose text is already split at its ampersands. */
export function parseQueryText(pairs: readonly string[]): readonly DocumentParameter[] {
  return pairs.map(parsePair);
}

function parseQueryEntry(entry: unknown): readonly DocumentParameter[] {
  if (typeof entry === 'string') return [parsePair(entry)];
  if (!isRecord(entry)) return [];
  return [parseParameter(entry, asString(entry['key']) ?? '', asString(entry['value']) ?? null)];
}

function parsePair(pair: string): DocumentParameter {
  const at = pair.indexOf('=');
  if (at === -1) return { key: pair, value: null, disabled: false };
  return { key: pair.slice(0, at), value: pair.slice(at + 1), disabled: false };
}
