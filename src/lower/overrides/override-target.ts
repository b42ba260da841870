import { readTypePath, type TypeStep } from './type-path.js';

/** Where an override points. */
export interface OverrideTarget {
  /** The names of the request, as far in from its folders as it takes. */
  readonly names: readonly string[];
  readonly place: OverridePlace;
  readonly steps: readonly TypeStep[];
}

export type OverridePlace =
  | { readonly kind: 'data'; readonly status: number }
  | { readonly kind: 'path' | 'query' | 'headers' | 'body' };

/** Returns the parts of a path: `›` stands between them, or ` > `, which is easier to type. */
export function splitPath(path: string): readonly string[] {
  return path.split(/›|(?<=\s)>(?=\s)/).map((part) => part.trim().replace(/\s+/g, ' '));
}

/** Returns where a path such as `Get user › 200 › data.status` or `Get user › query.limit` points; undefined where it is none. */
export function readTarget(path: string): OverrideTarget | undefined {
  const parts = splitPath(path);
  const last = /^(data|path|query|headers|body)(?=$|[.[])(.*)$/.exec(parts.at(-1) ?? '');
  const steps = readTypePath(last?.[2] ?? '');
  const kind = last?.[1];
  if (kind === undefined || steps === undefined) return undefined;
  if (kind === 'data') {
    const status = parts.at(-2) ?? '';
    if (!/^\d{3}$/.test(status)) return undefined;
    return named({ names: parts.slice(0, -2), place: { kind, status: Number(status) }, steps });
  }
  if (kind !== 'path' && kind !== 'query' && kind !== 'headers' && kind !== 'body') return undefined;
  return named({ names: parts.slice(0, -1), place: { kind }, steps });
}

function named(target: OverrideTarget): OverrideTarget | undefined {
  return target.names.length === 0 ? undefined : target;
}

/** Tells whether a request is called so: its own name, and of its folders as many as the path names. */
export function isNamed(trail: readonly string[], names: readonly string[]): boolean {
  const own = trail.flatMap(splitPath);
  return (
    names.length <= own.length && names.every((name, at) => name === own[own.length - names.length + at])
  );
}
