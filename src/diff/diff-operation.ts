import type { SurfaceAnswer, SurfaceOperation, SurfacePart } from '../model/surface.js';
import type { ObjectType } from '../model/type-node.js';
import type { OperationChange, PlaceChange } from '../model/change.js';
import type { Comparison } from './comparison.js';
import { diffFields, diffOptional, diffTypes } from './diff-types.js';
import { findRenamedParts } from './find-renamed.js';
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
    ...diffInput(old, now, { ...within, use: 'input' }),
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
    ['host-changed', hostOf(old), hostOf(now)],
    ['path-changed', pathOf(old), pathOf(now)],
    [presence(old.auth, now.auth, authKinds), old.auth, now.auth],
    [presence(old.sends, now.sends, bodyKinds), old.sends, now.sends],
  ];
  const changes = compared.flatMap(([kind, from, to]): readonly OperationChange[] =>
    from === to ? [] : [{ kind, operation, from, to }],
  );
  if (old.deprecated === now.deprecated) return changes;
  return [...changes, { kind: now.deprecated ? 'request-deprecated' : 'request-undeprecated', operation }];
}

/** What was none, is none, or is another. */
type PresenceKinds = Readonly<Record<'added' | 'removed' | 'changed', OperationChange['kind']>>;

const authKinds: PresenceKinds = { added: 'auth-added', removed: 'auth-removed', changed: 'auth-changed' };
const bodyKinds: PresenceKinds = {
  added: 'body-added',
  removed: 'body-removed',
  changed: 'body-format-changed',
};

function presence(old: string, now: string, kinds: PresenceKinds): OperationChange['kind'] {
  if (old === 'none') return kinds.added;
  return now === 'none' ? kinds.removed : kinds.changed;
}

/** Scheme, host and port, as Postman writes them. */
function hostOf({ url }: SurfaceOperation): string {
  return /^(?:[a-z][a-z\d+.-]*:\/\/)?[^/]*/i.exec(url)?.[0] ?? '';
}

function pathOf(operation: SurfaceOperation): string {
  return operation.url.slice(hostOf(operation).length);
}

function folderOf({ item }: SurfaceOperation): string {
  return item.slice(0, -1).join(' › ');
}

const places = ['path', 'query', 'headers', 'body'] as const;

function diffInput(old: SurfaceOperation, now: SurfaceOperation, within: Comparison): readonly PlaceChange[] {
  return places.flatMap((place) => {
    const before = old.input?.parts.find((part) => part.place === place);
    const after = now.input?.parts.find((part) => part.place === place);
    if (place === 'body') return diffBody(before, after, within);
    const renamed = place === 'path' ? findRenamedParts(pathOf(old), pathOf(now)) : [];
    return diffFields(parametersOf(before), parametersOf(after), place, within, renamed);
  });
}

/** Whether a place must be given follows from its arguments. */
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
  const known = old.flatMap((answer): readonly PlaceChange[] => {
    const next = now.find(({ status }) => status === answer.status);
    if (next !== undefined) return diffAnswer(answer, next, within);
    const kind = isError(answer) ? 'error-removed' : 'response-removed';
    return [{ kind, operation: within.operation, place: String(answer.status) }];
  });
  const added = now
    .filter(({ status }) => !old.some((answer) => answer.status === status))
    .map((answer): PlaceChange => {
      const { status } = answer;
      const alike = readsAlike(answer, old, within) ? 'response-added' : 'response-added-unlike';
      const kind = isError(answer) ? 'error-added' : alike;
      return { kind, operation: within.operation, place: String(status) };
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

function isError({ status }: SurfaceAnswer): boolean {
  return status >= 400;
}

function diffAnswer(old: SurfaceAnswer, now: SurfaceAnswer, within: Comparison): readonly PlaceChange[] {
  const place = String(old.status);
  if (old.form !== now.form) {
    const { operation } = within;
    return [{ kind: 'response-form-changed', operation, place, from: old.form, to: now.form }];
  }
  return diffTypes(old.type, now.type, `${place} data`, within);
}
