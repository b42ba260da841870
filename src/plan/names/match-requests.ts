/** What a request is known by from one version of a collection to the next. */
export interface KnownRequest {
  /** Postman's id, where there is one. */
  readonly id?: string | undefined;
  /** The names from the top folder down. */
  readonly item: readonly string[];
  readonly method?: string | undefined;
  /** The URL as people see it. */
  readonly url?: string | undefined;
  /** The function's name, where it is known: it tells apart requests that have all else in common. */
  readonly name?: string | undefined;
}

/** How a request may be recognized; undefined where it has nothing of the kind. */
interface Level {
  readonly key: (request: KnownRequest) => string | undefined;
  /**
   * What to do with several that share a key: `order` pairs them by their places; `skip` leaves them to later levels;
   * `skipKnown` does so too where others shared the key that are recognized already.
   */
  readonly several: 'order' | 'skip' | 'skipKnown';
}

/**
 * The surest first: each level only sees what those before it left. Where the names differ, the method and the URL count
 * only if no other request ever shared them: of an API with one URL, one request must not be taken for another.
 */
const levels: readonly Level[] = [
  { key: ({ id }) => id, several: 'skip' },
  { key: (request) => withRoute(request, request.item), several: 'skip' },
  { key: (request) => withName(request, withRoute(request, request.item)), several: 'skip' },
  { key: (request) => withRoute(request, request.item), several: 'order' },
  { key: (request) => withRoute(request, request.item.slice(0, -1)), several: 'skipKnown' },
  { key: ({ item }) => JSON.stringify(item), several: 'skip' },
  { key: (request) => withName(request, JSON.stringify(request.item)), several: 'skip' },
  { key: ({ item }) => JSON.stringify(item), several: 'order' },
  { key: (request) => withRoute(request, request.item.slice(-1)), several: 'order' },
  { key: (request) => withRoute(request, []), several: 'skipKnown' },
];

/**
 * Returns which request of the old list each one of the new list was, by their places: known by Postman's id, else by
 * folder, method and URL, else by folder and name, else by name, method and URL, else by method and URL alone. What has no
 * partner is not in the map.
 */
export function matchRequests(
  old: readonly KnownRequest[],
  now: readonly KnownRequest[],
): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  const before = new Set(old.keys());
  const after = new Set(now.keys());
  for (const { key, several } of levels) {
    if (before.size === 0 || after.size === 0) break;
    const all = several === 'skipKnown';
    const known = groupPlaces(old, all ? new Set(old.keys()) : before, key);
    for (const [text, places] of groupPlaces(now, all ? new Set(now.keys()) : after, key)) {
      const partners = known.get(text) ?? [];
      if (several !== 'order' && (places.length > 1 || partners.length > 1)) continue;
      places.slice(0, partners.length).forEach((place, at) => {
        const partner = partners[at];
        if (partner === undefined || !before.has(partner) || !after.has(place)) return;
        matches.set(place, partner);
        before.delete(partner);
        after.delete(place);
      });
    }
  }
  return matches;
}

function withRoute({ method, url }: KnownRequest, names: readonly string[]): string | undefined {
  return method === undefined || url === undefined ? undefined : JSON.stringify([names, method, url]);
}

function withName({ name }: KnownRequest, key: string | undefined): string | undefined {
  return key === undefined || name === undefined ? undefined : JSON.stringify([name, key]);
}

function groupPlaces(
  requests: readonly KnownRequest[],
  places: ReadonlySet<number>,
  key: Level['key'],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  requests.forEach((request, at) => {
    const text = places.has(at) ? key(request) : undefined;
    if (text === undefined) return;
    const group = groups.get(text);
    if (group) group.push(at);
    else groups.set(text, [at]);
  });
  return groups;
}
