import type { RequestDraft } from './read-request.js';
import { hasPlaceholder } from '../../notation/read-template.js';
import { displayUrl } from './read-url.js';

type KeyValues = ReadonlyMap<string, string | null>;

/**
 * Returns for each request the query keys whose recorded values are part of what it is: those that tell requests of the
 * same method and path apart, and an `api-version` that is the same wherever it occurs.
 */
export function discriminatingKeys(
  drafts: readonly RequestDraft[],
): ReadonlyMap<RequestDraft, ReadonlySet<string>> {
  const literals = new Map(drafts.map((draft) => [draft, literalValues(draft)]));
  const shared = sharedVersions([...literals.values()]);
  const found = new Map<RequestDraft, ReadonlySet<string>>();
  for (const group of groupByPlace(drafts)) {
    const values = group.map((draft) => literals.get(draft) ?? new Map<string, string | null>());
    const keys = group.length === 1 ? [] : [...tellingKeys(values), ...tellingFlags(values)];
    for (const draft of group) found.set(draft, new Set([...keys, ...shared]));
  }
  return found;
}

/** The query keys with one enabled value, neither of which holds a variable. */
function literalValues({ query }: RequestDraft): KeyValues {
  return new Map(
    query.flatMap(({ name, values, positions }) => {
      if (hasPlaceholder(name)) return [];
      const [value] = values;
      const isLiteral =
        value !== undefined && positions.length === 1 && (value === null || !hasPlaceholder(value));
      return isLiteral ? [[name, value] as const] : [];
    }),
  );
}

function groupByPlace(drafts: readonly RequestDraft[]): readonly (readonly RequestDraft[])[] {
  const groups = new Map<string, RequestDraft[]>();
  for (const draft of drafts) {
    const place = `${draft.method} ${displayUrl(draft.url)}`;
    const group = groups.get(place);
    if (group) group.push(draft);
    else groups.set(place, [draft]);
  }
  return [...groups.values()];
}

/**
 * Keys that all requests have, with values that differ. Words (`action=send`) go before numbers, which are mostly data
 * (`page=2`): those count only where nothing else tells the requests apart.
 */
function tellingKeys(requests: readonly KeyValues[]): readonly string[] {
  const keys = [...(requests[0]?.keys() ?? [])].filter((key) => {
    const values = requests.map((request) => request.get(key) ?? '');
    return !values.includes('') && new Set(values).size > 1;
  });
  const words = keys.filter((key) =>
    requests.every((request) => /^[a-z][\w.:-]*$/i.test(request.get(key) ?? '')),
  );
  if (words.length > 0) return words;
  return keys.length === 1 ? keys : [];
}

/** Keys without a value (`?acl`) that only some of the requests have. */
function tellingFlags(requests: readonly KeyValues[]): readonly string[] {
  const flags = new Set(
    requests.flatMap((request) => [...request].flatMap(([key, value]) => (value === null ? [key] : []))),
  );
  return [...flags].filter((flag) => !requests.every((request) => request.has(flag)));
}

function sharedVersions(requests: readonly KeyValues[]): readonly string[] {
  const values = new Map<string, Set<string>>();
  for (const request of requests) {
    for (const [key, value] of request) {
      if (!/^api[-_]?version$/i.test(key) || !value) continue;
      values.set(key, (values.get(key) ?? new Set()).add(value));
    }
  }
  return [...values].flatMap(([key, found]) => (found.size === 1 ? [key] : []));
}
