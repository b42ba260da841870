import type { SurfaceAnswer, SurfaceOperation, SurfacePart } from '../model/surface.js';
import type { ObjectType } from '../model/type-node.js';
import type { OperationChange, PlaceChange } from '../model/change.js';
import type { Comparison } from './comparison.js';
import { diffFields, diffOptional, diffTypes } from './diff-types.js';
import { isAssignable, resolve } from '../types/is-assignable.js';
import { showType } from '../types/show-type.js';

/** Returns what became of an operation beside its names: of its request, its input and its answers. */
export function diffOperation(
  old: SurfaceOperation,
  now: SurfaceOperation,
  within: Omit<Comparison, 'use'>,
): readonly (OperationChange | PlaceChange)[] {
  return [
    ...diffRequest(old, now, within),
    ...diffInput(old.input?.parts ?? [], now.input?.parts ?? [], { ...within, use: 'input' }),
    ...diffAnswers(old.result.answers, now.result.answers, { ...within, use: 'answer' }),
  ];
}

function diffRequest(
  old: SurfaceOperation,
  now: SurfaceOperation,
  { operation }: Omit<Comparison, 'use'>,
): readonly OperationChange[] {
  const compared: readonly (readonly [OperationChange['kind'], string, string])[] = [
    ['request-renamed', old.item.at(-1) ?? '', now.item.at(-1) ?? ''],
    ['request-moved', folderOf(old), folderOf(now)],
    ['method-changed', old.method, now.method],
    ['url-changed', old.url, now.url],
    ['auth-changed', old.auth, now.auth],
    ['body-format-changed', old.sends, now.sends],
  ];
  const moved = old.bound.filter((path) => !now.bound.includes(path));
  return [
    ...compared.flatMap(([kind, from, to]) => (from === to ? [] : [{ kind, operation, from, to }])),
    ...moved.map((from): OperationChange => ({
      kind: 'bound-moved',
      operation,
      from,
      to: now.bound[0] ?? '',
    })),
  ];
}

function folderOf({ item }: SurfaceOperation): string {
  return item.slice(0, -1).join(' › ');
}

const places = ['path', 'query', 'headers', 'body'] as const;

function diffInput(
  old: readonly SurfacePart[],
  now: readonly SurfacePart[],
  within: Comparison,
): readonly PlaceChange[] {
  return places.flatMap((place) => {
    const before = old.find((part) => part.place === place);
    const after = now.find((part) => part.place === place);
    return place === 'body' ? diffBody(before, after, within) : diffParameters(before, after, place, within);
  });
}

/** Whether a place must be given follows from its arguments. */
function diffParameters(
  old: SurfacePart | undefined,
  now: SurfacePart | undefined,
  place: string,
  within: Comparison,
): readonly PlaceChange[] {
  return diffFields(parametersOf(old), parametersOf(now), place, within);
}

function parametersOf(part: SurfacePart | undefined): ObjectType {
  return part?.type.kind === 'object' ? part.type : { kind: 'object', fields: [] };
}

function diffBody(
  old: SurfacePart | undefined,
  now: SurfacePart | undefined,
  within: Comparison,
): readonly PlaceChange[] {
  const place = 'body';
  const { operation } = within;
  if (old === undefined) {
    if (now === undefined) return [];
    const kind = now.required ? 'argument-added-required' : 'argument-added';
    return [{ kind, operation, place, to: showType(resolve(now.type, within.now) ?? now.type) }];
  }
  if (now === undefined) return [{ kind: 'argument-removed', operation, place }];
  return [
    ...diffOptional(!old.required, !now.required, place, within),
    ...diffTypes(old.type, now.type, place, within),
  ];
}

function diffAnswers(
  old: readonly SurfaceAnswer[],
  now: readonly SurfaceAnswer[],
  within: Comparison,
): readonly PlaceChange[] {
  const known = old.flatMap((answer) => {
    const next = now.find(({ status }) => status === answer.status);
    return next === undefined
      ? [{ kind: 'response-removed' as const, operation: within.operation, place: String(answer.status) }]
      : diffAnswer(answer, next, within);
  });
  const added = now
    .filter(({ status }) => !old.some((answer) => answer.status === status))
    .map((answer): PlaceChange => {
      const kind = readsAlike(answer, old, within) ? 'response-added' : 'response-added-unlike';
      return { kind, operation: within.operation, place: String(answer.status) };
    });
  return [...known, ...added];
}

/** `unwrap` returns the data of whatever success there is: another one must read like one that was there. */
function readsAlike(
  answer: SurfaceAnswer,
  old: readonly SurfaceAnswer[],
  { old: to, now: from }: Comparison,
): boolean {
  const successes = old.filter(isSuccess);
  if (!isSuccess(answer) || successes.length === 0) return true;
  return successes.some(
    ({ type, form }) =>
      form === answer.form && isAssignable(answer.type, type, { from, to, use: 'answer', above: [] }),
  );
}

function isSuccess({ status }: SurfaceAnswer): boolean {
  return status >= 200 && status < 300;
}

function diffAnswer(old: SurfaceAnswer, now: SurfaceAnswer, within: Comparison): readonly PlaceChange[] {
  const place = String(old.status);
  if (old.form !== now.form) {
    const { operation } = within;
    return [{ kind: 'response-form-changed', operation, place, from: old.form, to: now.form }];
  }
  return diffTypes(old.type, now.type, `${place} data`, within);
}
