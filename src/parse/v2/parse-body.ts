import type { DocumentBody, DocumentParameter } from '../../model/document.js';
import {
  asString,
  isList,
  isMissing,
  isRecord,
  jsonText,
  nameText,
  scalarText,
  valueText,
  type JsonRecord,
} from '../json-value.js';
import { parseFormParts } from './parse-form-parts.js';
import { parseParameter } from './parse-parameter.js';
import { parseQueryText } from '../../notation/parse-url-text.js';
import { reportUnreadable, type Place } from '../place.js';

/** Returns a request's body; undefined where the collection names no mode, since Postman sends none then. */
export function parseBody(value: unknown, place: Place): DocumentBody | undefined {
  if (typeof value === 'string') return { kind: 'raw', text: value, disabled: false };
  if (isRecord(value))
    return value['mode'] ? parseMode(value, nameText(value['mode']).toLowerCase()) : undefined;
  if (!isMissing(value)) reportUnreadable(place, 'body', 'an object', value);
  return undefined;
}

/** A mode that nobody knows is read as raw, as Postman does. */
function parseMode(record: JsonRecord, mode: string): DocumentBody {
  const disabled = Boolean(record['disabled']);
  switch (mode) {
    case 'urlencoded':
      return { kind: 'urlencoded', parameters: parseForm(record['urlencoded']), disabled };
    case 'formdata':
      return { kind: 'formdata', parts: parseFormParts(record['formdata']), disabled };
    case 'file':
      return { kind: 'file', ...parseFile(record['file']), disabled };
    case 'graphql':
      return { ...parseGraphql(record['graphql']), disabled };
    default:
      return { kind: 'raw', ...parseRaw(record), disabled };
  }
}

/** An object with something in it is sent as JSON. A number or a boolean is no text to Postman: it sends nothing. */
function parseRaw({ raw, options }: JsonRecord): { readonly text: string; readonly language?: string } {
  const settings = isRecord(options) ? options['raw'] : undefined;
  const language = isRecord(settings) ? asString(settings['language']) : undefined;
  const filled = typeof raw === 'object' && raw !== null && Object.keys(raw).length > 0;
  const text = filled ? jsonText(raw) : asString(raw);
  return { text: text ?? '', ...(language !== undefined && language !== '' && { language }) };
}

function parseForm(value: unknown): readonly DocumentParameter[] {
  if (typeof value === 'string') return value === '' ? [] : parseQueryText(value.split('&'));
  if (isList(value)) return value.flatMap(parseFormEntry);
  if (!isRecord(value)) return [];
  if ('key' in value) return parseFormEntry(value);
  return Object.entries(value).flatMap(([key, entry]) => parseFormEntry({ key, value: entry }));
}

/** A list of values is sent as so many parameters; a name that is missing is sent as the word for it. */
function parseFormEntry(entry: unknown): readonly DocumentParameter[] {
  if (typeof entry === 'string') return parseQueryText([entry]);
  if (!isRecord(entry)) return [];
  const key = entry['key'] === null ? 'null' : (scalarText(entry['key']) ?? 'undefined');
  const values = isList(entry['value']) ? entry['value'] : [entry['value']];
  return values.map((value) => parseParameter(entry, key, scalarText(value)));
}

/** A file that is named by a text alone is none to Postman. */
function parseFile(value: unknown): { readonly file?: string; readonly content?: string } {
  if (!isRecord(value)) return {};
  const file = asString(value['src']);
  const content = asString(value['content']);
  return { ...(file && { file }), ...(content && { content }) };
}

type Graphql = Extract<DocumentBody, { kind: 'graphql' }>;
type Raw = Extract<DocumentBody, { kind: 'raw' }>;

/**
 * Variables are kept as the text that is sent; null and an object are written out, as Postman writes them. Without a query it is
 * sent as the JSON of what is there: `{}` where nothing is.
 */
function parseGraphql(value: unknown): Omit<Graphql, 'disabled'> | Omit<Raw, 'disabled'> {
  if (!isRecord(value)) return { kind: 'raw', text: '{}', language: 'json' };
  const query = asString(value['query']);
  const operationName = asString(value['operationName']);
  const variables = value['variables'] === null ? 'null' : valueText(value['variables']);
  const parts = {
    ...(operationName !== undefined && { operationName }),
    ...(variables !== undefined && variables !== '' && { variables }),
  };
  if (query !== undefined) return { kind: 'graphql', query, ...parts };
  const fields = [
    ...(operationName === undefined ? [] : [`"operationName":${JSON.stringify(operationName)}`]),
    ...(parts.variables === undefined ? [] : [`"variables":${parts.variables}`]),
  ];
  return { kind: 'raw', text: `{${fields.join()}}`, language: 'json' };
}
