import type { Document } from '../../model/document.js';
import { isRecord, nameText, scalarText, type JsonRecord } from '../json-value.js';
import { parseAuth } from './parse-auth.js';
import { parseDescription } from './parse-description.js';
import { parseItem, parseItems } from './parse-items.js';
import { parseProfile } from './parse-profile.js';
import { parseVariables } from './parse-variables.js';
import { within, type Place } from '../place.js';

/** Returns the document of a collection of format v2, either minor version. */
export function parseCollection(record: JsonRecord, items: readonly unknown[], place: Place): Document {
  const info = isRecord(record['info']) ? record['info'] : {};
  const description = parseDescription(info['description']) ?? parseDescription(record['description']);
  const auth = parseAuth(record['auth']);
  const id = scalarText(info['_postman_id'] || record['id'] || record['uid']);
  return {
    ...(id !== undefined && isId(id) && { id }),
    name: nameText(info['name'] ?? record['name']),
    ...(description !== undefined && { description }),
    variables: parseVariables(record['variable'] ?? record['variables']),
    ...(auth && { auth }),
    profile: parseProfile(record['protocolProfileBehavior']),
    items: parseItems(items, within(place, 'item')),
  };
}

/** Returns the document of one item alone: a collection of its name, which holds nothing else. */
export function parseLoneItem(record: JsonRecord, place: Place): Document {
  const item = parseItem(record, place);
  return { name: item.name, variables: [], profile: {}, items: [item] };
}

/** It goes into the client's lock, so it may be nothing else than an id. */
function isId(text: string): boolean {
  return /^(?:\d+-)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
