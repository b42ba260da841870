import type { OperationChange } from '../model/change.js';
import type { SurfacePaging } from '../model/surface.js';
import { isAssignable, resolve } from '../types/is-assignable.js';
import { showType } from '../types/show-type.js';
import type { Comparison } from './comparison.js';

/** Returns what became of the functions that walk through the pages of an operation. */
export function diffPaging(
  old: SurfacePaging | undefined,
  now: SurfacePaging | undefined,
  within: Omit<Comparison, 'use'>,
): readonly OperationChange[] {
  const { operation } = within;
  if (old === undefined) return now === undefined ? [] : [{ kind: 'paging-added', operation, to: now.pages }];
  if (now === undefined) return [{ kind: 'paging-removed', operation, from: old.pages }];
  const compared: readonly (readonly [OperationChange['kind'], string, string])[] = [
    ['paging-renamed', old.pages, now.pages],
    ['paging-renamed', old.items, now.items],
    ['paging-changed', old.rule, now.rule],
  ];
  return [
    ...compared.flatMap(([kind, from, to]) => (from === to ? [] : [{ kind, operation, from, to }])),
    ...diffElements(old, now, within),
  ];
}

/** Elements that still read as they did are told with the answer that they are in. */
function diffElements(
  old: SurfacePaging,
  now: SurfacePaging,
  { operation, old: before, now: after }: Omit<Comparison, 'use'>,
): readonly OperationChange[] {
  const given = { from: after, to: before, use: 'answer', above: [] } as const;
  if (isAssignable(now.element, old.element, given)) return [];
  const [from, to] = [
    showType(resolve(old.element, before) ?? old.element),
    showType(resolve(now.element, after) ?? now.element),
  ];
  return [{ kind: 'paging-elements-changed', operation, from, to }];
}
