import { convertCollectionV1, convertRequestV1 } from './convert-v1.js';
import { isList, isRecord, nameText, type JsonRecord } from './json-value.js';
import { locationOf, named, within, type Place } from './place.js';

/**
 * Returns the collection of format v1 so that it can be converted: each folder lies in one other at most, and what
 * would make the conversion of all fail is left out and reported.
 */
export async function readableV1(record: JsonRecord, place: Place): Promise<JsonRecord> {
  const once = { ...record, folders: listFoldersOnce(record['folders']) };
  if (await converts(() => convertCollectionV1(once))) return once;
  const requests = isList(record['requests']) ? record['requests'] : [];
  const readable = requests.map((request, at) => readableRequest(request, within(place, 'requests', at)));
  return { ...once, folders: once.folders.map(bareFolder), requests: await Promise.all(readable) };
}

/** A folder that two others list, or that lists itself, would be read over and over. */
function listFoldersOnce(value: unknown): readonly JsonRecord[] {
  const folders = isList(value) ? value.filter(isRecord) : [];
  const listed = new Set<unknown>();
  return folders.map((folder) => {
    const order = isList(folder['folders_order']) ? folder['folders_order'] : [];
    const own = order.filter((id) => !listed.has(id) && listed.add(id));
    return { ...folder, folders_order: own };
  });
}

async function readableRequest(request: unknown, place: Place): Promise<unknown> {
  if (!isRecord(request) || (await converts(() => convertRequestV1(request)))) return request;
  const name = nameText(request['name']);
  const message =
    'Expected a request of format v1; only its name, method and URL can be read. Save it again in Postman.';
  place.diagnostics.add('item-unreadable', message, locationOf(named(place, name)));
  const { id, method, url } = request;
  return { id, name, method, url: nameText(url) };
}

function bareFolder({ id, name, description, order, folders_order }: JsonRecord): JsonRecord {
  return { id, name, description, order, folders_order };
}

async function converts(convert: () => Promise<unknown>): Promise<boolean> {
  try {
    await convert();
    return true;
  } catch {
    return false;
  }
}
