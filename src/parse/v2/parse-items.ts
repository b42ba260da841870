import type { DocumentFolder, DocumentItem, DocumentNode } from '../../model/document.js';
import { describeKind, isList, isRecord, nameText, scalarText, type JsonRecord } from '../json-value.js';
import { parseAuth } from './parse-auth.js';
import { parseDescription } from './parse-description.js';
import { parseProfile } from './parse-profile.js';
import { parseRequest } from './parse-request.js';
import { parseResponses } from './parse-response.js';
import { parseVariables } from './parse-variables.js';
import { locationOf, named, within, type Place } from '../place.js';

/** Folders nested deeper than this are not followed: it keeps every later walk far from the end of the stack. */
const deepestFolder = 500;

/** Returns the folders and requests of a list, in its order. What is neither is reported and skipped. */
export function parseItems(items: readonly unknown[], place: Place): readonly DocumentNode[] {
  return items.flatMap((item, at) => parseNode(item, itemPlace(item, at, place)));
}

/** Returns the item of one request, its saved examples with it. */
export function parseItem(record: JsonRecord, place: Place): DocumentItem {
  const name = nameText(record['name']);
  const here = named(place, name);
  const request = record['request'];
  const description =
    parseDescription(record['description']) ??
    (isRecord(request) ? parseDescription(request['description']) : undefined);
  return {
    kind: 'item',
    ...parseCommon(record, name, place),
    ...(description !== undefined && { description }),
    request: parseRequest(request, within(here, 'request')),
    responses: parseResponses(record['response'] ?? record['responses'], within(here, 'response')),
  };
}

function parseNode(item: unknown, place: Place): readonly DocumentNode[] {
  if (isRecord(item)) {
    if (isList(item['item'])) return [parseFolder(item, item['item'], place)];
    if (item['request']) return [parseItem(item, place)];
  }
  const what = isRecord(item) ? 'an object without either' : describeKind(item);
  const message = `Expected a folder with items or an item with a request, found ${what}; it is skipped. Delete it, or give it a request.`;
  const name = isRecord(item) ? nameText(item['name']) : '';
  place.diagnostics.add('item-skipped', message, locationOf(name === '' ? place : named(place, name)));
  return [];
}

function parseFolder(record: JsonRecord, items: readonly unknown[], place: Place): DocumentFolder {
  const name = nameText(record['name']);
  const description = parseDescription(record['description']);
  const auth = parseAuth(record['auth']);
  return {
    kind: 'folder',
    ...parseCommon(record, name, place),
    ...(description !== undefined && { description }),
    ...(auth && { auth }),
    items: parseFolderItems(items, named(place, name)),
  };
}

function parseFolderItems(items: readonly unknown[], place: Place): readonly DocumentNode[] {
  if (place.trail.length < deepestFolder) return parseItems(items, within(place, 'item'));
  const message = `The folder lies ${deepestFolder} levels deep, and what it holds is skipped. Move it further up.`;
  place.diagnostics.add('folder-too-deep', message, locationOf(place));
  return [];
}

function parseCommon(
  record: JsonRecord,
  name: string,
  place: Place,
): Pick<DocumentItem, 'name' | 'id' | 'pointer' | 'variables' | 'profile'> {
  const id = idOf(record);
  return {
    name,
    ...(id !== undefined && (place.origins?.has(id) ?? true) && { id }),
    pointer: place.pointer,
    variables: parseVariables(record['variable']),
    profile: parseProfile(record['protocolProfileBehavior']),
  };
}

/** An id that is not in the file was made up by the conversion, another one each time. */
function idOf(record: JsonRecord): string | undefined {
  return scalarText(record['id'] || record['_postman_id'] || record['uid']);
}

function itemPlace(item: unknown, at: number, place: Place): Place {
  const id = place.origins && isRecord(item) ? idOf(item) : undefined;
  const origin = id === undefined ? undefined : place.origins?.get(id);
  return origin === undefined ? within(place, at) : { ...place, pointer: origin };
}
