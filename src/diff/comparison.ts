import type { AnswerKind, ArgumentKind, ChangedOperation } from '../model/change.js';
import type { ObjectPair, Types } from '../types/is-assignable.js';

/** What the comparison of two types knows of where they stand. */
export interface Comparison {
  readonly operation: ChangedOperation;
  readonly use: 'input' | 'answer';
  readonly old: Types;
  readonly now: Types;
  /** The objects that are compared further up: what is recursive is compared once. */
  readonly above: readonly ObjectPair[];
  /** Of the old side no paging, formats, units and conditions are known. */
  readonly older: boolean;
}

/** What can become of a type, or of a field with it. */
export type Turn =
  'added' | 'removed' | 'renamed' | 'required' | 'optional' | 'narrowed' | 'widened' | 'changed' | 'restated';

const argumentKinds: Readonly<Record<Turn, ArgumentKind>> = {
  added: 'argument-added',
  removed: 'argument-removed',
  renamed: 'argument-renamed',
  required: 'argument-required',
  optional: 'argument-optional',
  narrowed: 'argument-narrowed',
  widened: 'argument-widened',
  changed: 'argument-changed',
  restated: 'argument-restated',
};

const fieldKinds: Readonly<Record<Turn, AnswerKind>> = {
  added: 'field-added',
  removed: 'field-removed',
  renamed: 'field-renamed',
  required: 'field-required',
  optional: 'field-optional',
  narrowed: 'field-narrowed',
  widened: 'field-widened',
  changed: 'field-changed',
  restated: 'field-restated',
};

/** Returns what a turn is called where it happened. */
export function turnKind(turn: Turn, { use }: Comparison): ArgumentKind | AnswerKind {
  return use === 'input' ? argumentKinds[turn] : fieldKinds[turn];
}
