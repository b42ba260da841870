import { asString, isRecord, isMissing, nameText, valueText, type JsonRecord } from '../json-value.js';
import { entriesOf } from './entries-of.js';

/** The languages in which format v2.1 knows a text. */
const languages: ReadonlySet<string> = new Set(['json', 'text', 'xml', 'html', 'javascript']);

/** Returns the body of a request in format v2.1; undefined where it has none. A type that nobody knows is text. */
export function convertBody(value: unknown): JsonRecord | undefined {
  if (typeof value === 'string') return raw(value, undefined);
  if (!isRecord(value)) return undefined;
  const type = nameText(value['type']).toLowerCase().replaceAll(/[-_]/g, '');
  const body = convertType(value, type);
  return body && value['disabled'] === true ? { ...body, disabled: true } : body;
}

function convertType(value: JsonRecord, type: string): JsonRecord | undefined {
  const content = value['content'];
  switch (type) {
    case 'none':
      return undefined;
    case 'urlencoded':
    case 'xwwwformurlencoded':
      return typeof content === 'string'
        ? { mode: 'urlencoded', urlencoded: content }
        : { mode: 'urlencoded', urlencoded: entriesOf(content) };
    case 'formdata':
    case 'multipart':
      return { mode: 'formdata', formdata: entriesOf(content) };
    case 'file':
    case 'binary':
      return { mode: 'file', file: { src: fileOf(content) ?? fileOf(value) } };
    case 'graphql':
      return convertGraphql(isRecord(content) ? content : { query: content });
    default:
      return isMissing(content) ? undefined : raw(textOf(content), languages.has(type) ? type : undefined);
  }
}

/** Returns a GraphQL body in format v2.1. */
export function convertGraphql({ query, variables, operationName }: JsonRecord): JsonRecord {
  return { mode: 'graphql', graphql: { query, variables, operationName } };
}

function raw(text: string, language: string | undefined): JsonRecord {
  return { mode: 'raw', raw: text, ...(language !== undefined && { options: { raw: { language } } }) };
}

/** JSON may stand there as YAML of its own. */
function textOf(content: unknown): string {
  return valueText(content) ?? '';
}

function fileOf(value: unknown): string | undefined {
  return asString(isRecord(value) ? value['src'] : value);
}
