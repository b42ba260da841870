import { splitPath } from '../../names/request-path.js';
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
