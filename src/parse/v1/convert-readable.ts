import { convertCollectionV1, convertRequestV1 } from './convert-v1.js';
import { isList, isRecord, nameText, type JsonRecord } from '../json-value.js';
import { locationOf, named, within, type Place } from '../place.js';

/**
 * Returns a collection of format v1 in format v2.1. Each folder is read in one other at most; where the conversion of the
 * whole fails, what makes it fail is left out and reported. Rejects where it fails even then.
 */
export async function convertReadable(given: JsonRecord, place: Place): Promise<unknown> {
  const record = listKnown(given);
  const folders = listFoldersOnce(record['folders']);
  try {
    return await convertCollectionV1({ ...record, folders });
  } catch {
    const entries = isList(record['requests']) ? record['requests'] : [];
    const requests = entries.map((entry, at) => readableRequest(entry, within(place, 'requests', at)));
    const readable = { ...record, folders: folders.map(bareFolder), requests: await Promise.all(requests) };
    return await convertCollectionV1(readable);
  }
}

/**
 * Leaves only ids of folders and requests that there are in the lists of a collection and its folders. For the id
 * `__proto__`, the conversion would take what every object inherits for a folder, and mark it as one.
 */
function listKnown(record: JsonRecord): JsonRecord {
  const [folders, requests] = [idsOf(record['folders']), idsOf(record['requests'])];
  const known = (owner: JsonRecord): JsonRecord => ({
    ...owner,
    ...keptIn(owner, 'folders_order', folders),
    ...keptIn(owner, 'order', requests),
  });
  const inner = record['folders'];
  return {
    ...known(record),
    ...(isList(inner) && { folders: inner.map((folder) => (isRecord(folder) ? known(folder) : folder)) }),
  };
}

function idsOf(entries: unknown): ReadonlySet<string> {
  const records = isList(entries) ? entries.filter(isRecord) : [];
  return new Set(records.map(({ id }) => String(id)));
}

function keptIn(owner: JsonRecord, list: string, known: ReadonlySet<string>): JsonRecord {
  const ids = owner[list];
  return isList(ids) ? { [list]: ids.filter((id) => known.has(String(id))) } : {};
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
  if (!isRecord(request) || (await isConvertible(request))) return request;
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

async function isConvertible(request: JsonRecord): Promise<boolean> {
  try {
    await convertRequestV1(request);
    return true;
  } catch {
    return false;
  }
}
