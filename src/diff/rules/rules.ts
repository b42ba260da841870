import type { ChangeKind } from '../../model/change.js';
import { answerRules } from './answer-rules.js';
import { argumentRules } from './argument-rules.js';
import { clientRules } from './client-rules.js';
import { requestRules } from './request-rules.js';
import type { Rule } from './rule.js';

/** Whether a change breaks the code of those who call a client, by its kind: these are the tables of docs/diff.md. */
export const rules: Readonly<Record<ChangeKind, Rule>> = {
  ...requestRules,
  ...argumentRules,
  ...answerRules,
  ...clientRules,
};

/** A section of docs/diff.md. */
type RuleSection = readonly [title: string, rules: Readonly<Partial<Record<ChangeKind, Rule>>>];

/** The sections of docs/diff.md by their headings. */
export const ruleSections: readonly RuleSection[] = [
  ['Requests and their functions', requestRules],
  ['Arguments', argumentRules],
  ['Answers', answerRules],
  ['The client', clientRules],
];
