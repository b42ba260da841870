import { inputError, type InputError } from '../../diagnostics/errors.js';
import { convertReadable } from './convert-readable.js';
import { convertRequestV1 } from './convert-v1.js';
import type { Document, DocumentNode } from '../../model/document.js';
import { isList, isRecord, nameText, scalarText, type JsonRecord } from '../json-value.js';
import { parseCollection, parseLoneItem } from '../v2/parse-collection.js';
import { locationOf, named, within, type Place } from '../place.js';

/** Returns the document of a collection of format v1, by way of v2.1. Pointers lead into the file as it is. */
export async function parseCollectionV1(record: JsonRecord, place: Place): Promise<Document> {
  const converted = await orRefuse(place, () => convertReadable(record, place));
  const { item } = converted;
  const items = isList(item) ? item : [];
  const document = parseCollection(converted, items, { ...place, origins: originsOf(record, place) });
  reportUnlisted(record, document, place);
  return document;
}

/** Returns the document of one request of format v1 alone. */
export async function parseRequestV1(record: JsonRecord, place: Place): Promise<Document> {
  const converted = await orRefuse(place, () => convertRequestV1(record));
  const id = scalarText(record['id']);
  return parseLoneItem(converted, {
    ...place,
    origins: new Map(id === undefined ? [] : [[id, place.pointer]]),
  });
}

async function orRefuse(place: Place, convert: () => Promise<unknown>): Promise<JsonRecord> {
  let converted: unknown;
  try {
    converted = await convert();
  } catch (error) {
    throw refusal(place, error);
  }
  if (!isRecord(converted)) throw refusal(place);
  return converted;
}

function refusal(place: Place, cause?: unknown): InputError {
  const message = `${place.file} is in Postman's format v1, and cannot be converted to v2.1. Import it into Postman and export it as v2.1.`;
  return inputError('source-not-collection', message, { file: place.file }, { cause });
}

/** Where the requests and the folders stand, by their ids: the conversion arranges them anew. */
function originsOf(record: JsonRecord, place: Place): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  for (const list of ['folders', 'requests']) {
    const entries = record[list];
    if (!isList(entries)) continue;
    entries.forEach((entry, at) => {
      const id = isRecord(entry) ? scalarText(entry['id']) : undefined;
      if (id !== undefined) origins.set(id, within(place, list, at).pointer);
    });
  }
  return origins;
}

/** In v1 a request belongs to the collection only if an `order` lists it. */
function reportUnlisted(record: JsonRecord, document: Document, place: Place): void {
  const listed = new Set<string | undefined>();
  collectIds(document.items, listed);
  const requests = isList(record['requests']) ? record['requests'] : [];
  requests.forEach((request, at) => {
    if (isRecord(request) && listed.has(scalarText(request['id']))) return;
    const here = within(place, 'requests', at);
    const location = locationOf(isRecord(request) ? named(here, nameText(request['name'])) : here);
    const message =
      'Expected the request in the "order" of the collection or of a folder; it is skipped. Add its id to one of them.';
    place.diagnostics.add('request-unlisted', message, location);
  });
}

function collectIds(nodes: readonly DocumentNode[], ids: Set<string | undefined>): void {
  for (const node of nodes) {
    if (node.kind === 'folder') collectIds(node.items, ids);
    else ids.add(node.id);
  }
}
