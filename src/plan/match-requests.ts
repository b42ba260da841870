/** What a request is known by from one version of a collection to the next. */
export interface KnownRequest {
  /** Postman's id, where there is one. */
  readonly id?: string | undefined;
  /** The names from the top folder down. */
  readonly item: readonly string[];
  readonly method?: string | undefined;
  /** The URL as people see it. */
  readonly url?: string | undefined;
}

/** How a request may be recognized; undefined where it has nothing of the kind. */
interface Level {
  readonly key: (request: KnownRequest) => string | undefined;
  /** Two that share a key are told apart by nothing: they are paired only where there is one on each side. */
  readonly alone: boolean;
}

/** The surest first: each level only sees what those before it left. */
const levels: readonly Level[] = [
  { key: ({ id }) => id, alone: true },
  { key: (request) => withRoute(request, request.item), alone: false },
  { key: ({ item }) => JSON.stringify(item), alone: false },
  { key: (request) => withRoute(request, request.item.slice(-1)), alone: false },
  { key: (request) => withRoute(request, request.item.slice(0, -1)), alone: true },
  { key: (request) => withRoute(request, []), alone: true },
];

/**
 * Returns which request of the old list each one of the new list was, by their places: known by Postman's id, else by
 * folder and name, else by name, method and URL, else by method and URL alone. What has no partner is not in the map.
 */
export function matchRequests(
  old: readonly KnownRequest[],
  now: readonly KnownRequest[],
): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  const before = new Set(old.keys());
  const after = new Set(now.keys());
  for (const { key, alone } of levels) {
    const known = groupPlaces(old, before, key);
    for (const [text, places] of groupPlaces(now, after, key)) {
      const partners = known.get(text) ?? [];
      if (alone && (places.length > 1 || partners.length > 1)) continue;
      places.slice(0, partners.length).forEach((place, at) => {
        const partner = partners[at];
        if (partner === undefined) return;
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
