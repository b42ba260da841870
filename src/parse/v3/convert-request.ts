import { asString, isRecord, type JsonRecord } from '../json-value.js';
import { parseUrlText } from '../../notation/parse-url-text.js';
import { convertAuth } from './convert-auth.js';
import { convertBody, convertGraphql } from './convert-body.js';
import { entriesOf, type ListedParameter } from './entries-of.js';

/** Returns a request of format v3, HTTP or GraphQL, as an item of format v2.1 without its examples. */
export function convertRequest(record: JsonRecord, name: string): JsonRecord {
  const { description, id, settings } = record;
  return { name, description, id, request: requestOf(record), protocolProfileBehavior: settings };
}

/** Returns the request itself in format v2.1: also that of a saved example. */
export function requestOf(record: JsonRecord): JsonRecord {
  const isGraphql = record['$kind'] === 'graphql-request';
  return {
    method: record['method'] ?? (isGraphql ? 'POST' : 'GET'),
    url: urlOf(record),
    header: entriesOf(record['headers']).map((entry) => ({ ...entry, value: entry.value ?? '' })),
    body: isGraphql ? convertGraphql(record) : convertBody(record['body']),
    auth: convertAuth(record['auth']),
  };
}

/** The parameters of the query stand in a list, in the text of the URL, or in both: those of the list go before. */
function urlOf({ url, queryParams, pathVariables }: JsonRecord): unknown {
  if (isRecord(url)) return url;
  const raw = asString(url) ?? '';
  const listed = entriesOf(queryParams);
  return { raw, query: [...onlyInText(raw, listed), ...listed], variable: entriesOf(pathVariables) };
}

function onlyInText(raw: string, listed: readonly ListedParameter[]): readonly JsonRecord[] {
  const names = new Set(listed.map(({ key }) => key));
  return parseUrlText(raw)
    .query.filter(({ key }) => !names.has(key))
    .map(({ key, value }) => ({ key, value }));
}
