import type { Json } from '../../model/json.js';

/** What the recordings hold at one path of a JSON body. */
export interface BodyKey {
  /** `a.b`, `items[].sku`, `[].id`. */
  readonly path: string;
  readonly values: readonly Json[];
  /** Every recording holds it commented out. */
  readonly disabled: boolean;
  /** The comment that stands by it. */
  readonly comment?: string;
}

interface Draft {
  readonly values: Json[];
  enabled: boolean;
  comment: string | undefined;
}

/** Returns every key of the bodies by its path, parents before their children, in the order of the text. */
export function bodyKeys(bodies: readonly Json[]): ReadonlyMap<string, BodyKey> {
  const drafts = new Map<string, Draft>();
  for (const body of bodies) collect(body, '', true, drafts);
  const keys = [...drafts].map(([path, { values, enabled, comment }]): [string, BodyKey] => [
    path,
    { path, values, disabled: !enabled, ...(comment === undefined ? {} : { comment }) },
  ]);
  return new Map(keys);
}

/** Returns the path of a key inside the value at another path: "" is the body itself. */
export function childPath(parent: string, key: string): string {
  return parent === '' ? key : `${parent}.${key}`;
}

function collect(value: Json, path: string, enabled: boolean, drafts: Map<string, Draft>): void {
  if (value.kind === 'array') {
    for (const item of value.items) collect(item, `${path}[]`, enabled, drafts);
    return;
  }
  if (value.kind !== 'object') return;
  for (const field of value.fields) {
    const child = childPath(path, field.key);
    const draft = drafts.get(child) ?? { values: [], enabled: false, comment: undefined };
    drafts.set(child, draft);
    draft.values.push(field.value);
    draft.enabled ||= enabled && !field.disabled;
    draft.comment ??= field.comment;
    collect(field.value, child, enabled && !field.disabled, drafts);
  }
}
