import { assertNever, inputError } from '../diagnostics/errors.js';
import { fetchUrl, type UrlOptions } from '../io/source/fetch-url.js';
import { apiUrl } from '../io/source/resolve-address.js';
import { inBatches } from '../io/in-batches.js';
import type { Listing, ListedItem } from '../parse/parse-listing.js';

/** A workspace in Postman, with what a client can be made from. */
export interface PostmanWorkspace {
  readonly id: string;
  readonly name: string;
  readonly collections: readonly PostmanSource[];
  readonly environments: readonly PostmanSource[];
}

/** A collection or an environment in Postman. */
export interface PostmanSource {
  readonly name: string;
  /** The URL to name it by in `postwright.json`. */
  readonly source: string;
  readonly updatedAt?: string;
  /** The collection that it was forked from, and what the fork is called. */
  readonly fork?: { readonly from: string; readonly label: string };
}

/** So many are asked for at once, and so many pages are read at most. */
const pageSize = 100;
const mostPages = 200;

/**
 * Returns the workspaces that the key of POSTMAN_API_KEY sees, or the one that is named by its id or its name, with their
 * collections and environments; an InputError where the key is missing or refused, and where there is no such workspace.
 */
export async function listPostman(
  wanted?: string,
  options: UrlOptions = {},
): Promise<readonly PostmanWorkspace[]> {
  const { POSTMAN_API_KEY: key = '' } = process.env;
  if (key.trim() === '')
    throw inputError(
      'source-unreachable',
      'POSTMAN_API_KEY is not set. Set it to an API key: Postman makes one under Settings › API keys.',
    );
  const workspaces = await listAll('workspaces', {}, options);
  const chosen = workspaces.filter(
    ({ id, name }) => wanted === undefined || id === wanted || name === wanted,
  );
  if (wanted !== undefined && chosen.length === 0) throw unknownWorkspace(wanted, workspaces);
  return inBatches(chosen, async ({ id, name }) => ({
    ...{ id, name },
    collections: (await listAll('collections', { workspace: id }, options)).map(sourceOf('collections')),
    environments: (await listAll('environments', { workspace: id }, options)).map(sourceOf('environments')),
  }));
}

function unknownWorkspace(wanted: string, workspaces: readonly ListedItem[]): Error {
  const names = workspaces.slice(0, 10).map(({ name }) => JSON.stringify(name));
  const there = names.length === 0 ? 'It sees none' : `It sees ${names.join(', ')}`;
  const message = `The key of POSTMAN_API_KEY sees no workspace ${JSON.stringify(wanted)}. ${there}: name one of them, or its id.`;
  return inputError('source-unreachable', message);
}

function sourceOf(kind: 'collections' | 'environments'): (item: ListedItem) => PostmanSource {
  return ({ id, ...item }) => ({ ...item, source: addressOf(`${kind}/${id}`).href });
}

function addressOf(path: string, query: Readonly<Record<string, string>> = {}): URL {
  const api = apiUrl(process.env);
  const url = new URL(`${api.pathname.replace(/\/+$/, '')}/${path}`, api);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

/** Workspaces follow each other by a cursor, collections by an offset, and environments come all at once. */
async function listAll(
  kind: 'workspaces' | 'collections' | 'environments',
  query: Readonly<Record<string, string>>,
  options: UrlOptions,
): Promise<readonly ListedItem[]> {
  const found = new Map<string, ListedItem>();
  let next: Readonly<Record<string, string>> | undefined =
    kind === 'environments' ? {} : { limit: String(pageSize) };
  for (let page = 0; next !== undefined && page < mostPages; page += 1) {
    const url = addressOf(kind, { ...query, ...next });
    const listing = await readListing(url, kind, options);
    const before = found.size;
    for (const item of listing.items) found.set(item.id, item);
    // A server that answers with the same page again would do so for ever.
    next = found.size === before ? undefined : nextPage(kind, (page + 1) * pageSize, listing);
  }
  return [...found.values()];
}

function nextPage(
  kind: 'workspaces' | 'collections' | 'environments',
  offset: number,
  { nextCursor, total, items }: Listing,
): Readonly<Record<string, string>> | undefined {
  const limit = String(pageSize);
  switch (kind) {
    case 'workspaces':
      return nextCursor === undefined ? undefined : { limit, cursor: nextCursor };
    case 'collections': {
      const isMore = total === undefined ? items.length === pageSize : offset < total;
      return isMore ? { limit, offset: String(offset) } : undefined;
    }
    case 'environments':
      return undefined;
    default:
      return assertNever(kind);
  }
}

async function readListing(
  url: URL,
  kind: 'workspaces' | 'collections' | 'environments',
  options: UrlOptions,
): Promise<Listing> {
  const { bytes, name } = await fetchUrl(url.href, options);
  // What decides on a run that reads no list is loaded without the schema of one.
  const { parseListing } = await import('../parse/parse-listing.js');
  const listing = parseListing(bytes, kind);
  if (listing) return listing;
  const message = `${name} answered with something else than a list of ${kind}. Check POSTMAN_API_URL, or try again later.`;
  throw inputError('source-unreachable', message, { file: name });
}
