import { posix } from 'node:path';
import type { Diagnostics } from '../../diagnostics/collector.js';
import type { DocumentItem } from '../../model/document.js';
import { isList, isMissing, isRecord, nameText, type JsonRecord } from '../json-value.js';
import { parseItem } from '../v2/parse-items.js';
import { named, type Place } from '../place.js';
import { compareSiblings } from './compare-siblings.js';
import { reportSeveralAuths } from './convert-auth.js';
import { convertRequest, requestOf } from './convert-request.js';
import type { ExampleIndex } from './index-examples.js';
import type { ReadExample, ReadFile } from './read-files.js';
import { entriesOf } from './entries-of.js';

/** Returns the item of a request's file, with those of the examples that are its own. `place` is that of the file. */
export function parseRequestFile(
  request: ReadFile,
  examples: ExampleIndex<ReadExample>,
  place: Place,
): DocumentItem {
  const { stem, record } = request;
  const response = [...inlineExamples(record), ...ownExamples(request, examples)];
  const converted = { ...convertRequest(record, nameOf(record, stem)), response };
  reportSeveralAuths(record['auth'], named(place, nameOf(record, stem)));
  const item = parseItem(converted, { ...place, diagnostics: withoutPointers(place.diagnostics) });
  return { ...item, file: place.file };
}

/** They would lead through what the file was converted to, and not through the file. */
function withoutPointers(diagnostics: Diagnostics): Diagnostics {
  return {
    ...diagnostics,
    add(code, message, { pointer, ...location } = {}) {
      diagnostics.add(code, message, location);
    },
  };
}

/** Returns a name: it stands in the file only where it is not that of the file. */
export function nameOf({ name }: JsonRecord, stem: string): string {
  return isMissing(name) ? stem : nameText(name);
}

/** Examples may stand in the request itself. */
function inlineExamples({ examples }: JsonRecord): readonly JsonRecord[] {
  const list = isList(examples) ? examples.filter(isRecord) : [];
  return list.map((record) => convertExample(record, nameText(record['name'])));
}

/** Those that stand in the place for the request's, and those that it names. */
function ownExamples(
  { path, stem, record: { examples: named } }: ReadFile,
  examples: ExampleIndex<ReadExample>,
): readonly JsonRecord[] {
  const folder = posix.dirname(path);
  const owner = posix.join(folder, stem);
  const places = (isList(named) ? named : [named])
    .filter((place) => typeof place === 'string')
    .map((place) => posix.join(folder, place).replace(/\/$/, ''));
  const own = examples.byOwner.get(owner) ?? [];
  const found = new Set([...own, ...places.flatMap((place) => examples.byPlace.get(place) ?? [])]);
  return [...found]
    .map((example) => ({ record: example.record, name: nameOf(example.record, example.stem) }))
    .sort(compareSiblings)
    .map(({ record, name }) => convertExample(record, name));
}

/** Returns a saved example of format v3 as a response of format v2.1. */
function convertExample(record: JsonRecord, name: string): JsonRecord {
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
