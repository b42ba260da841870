import type { DocumentFormPart } from '../../model/document.js';
import { asString, isList, isRecord, scalarText, valueText, type JsonRecord } from '../json-value.js';
import { parseParameter } from './parse-parameter.js';

/** Returns the parts of a multipart form. Entries that are no records are none, as in Postman. */
export function parseFormParts(value: unknown): readonly DocumentFormPart[] {
  const entries = isList(value) ? value : [value];
  return entries.filter(isRecord).map(parseFormPart);
}

function parseFormPart(record: JsonRecord): DocumentFormPart {
  const key = scalarText(record['key'] || '') ?? '';
  const fileName = asString(record['fileName']);
  const named = fileName === undefined ? {} : { fileName };
  if (record['type'] === 'file') {
    const part = parseParameter(record, key, asString(record['value']));
    return { kind: 'file', ...part, files: parseFiles(record['src']), ...named };
  }
  return {
    kind: 'text',
    ...parseParameter(record, key, valueText(record['value'] || '') ?? ''),
    files: [],
    ...named,
  };
}

/** The files' names: one, a list, or none yet. */
function parseFiles(source: unknown): readonly string[] {
  const names = isList(source) ? source : [source];
  return names.flatMap((name) => (typeof name === 'string' && name !== '' ? [name] : []));
}
