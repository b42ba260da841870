import { choice, demand, ifMissing, omission, predicate } from './requirement-clauses.js';
import { attribute, behind, depending, excluded, headed, label } from './requirement-labels.js';
import type { RequirementPattern } from './requirement-parts.js';

/** The patterns for what must be given, the surest first. */
export const requirementPatterns: readonly RequirementPattern[] = [
  depending,
  behind,
  excluded,
  label,
  headed,
  choice,
  predicate,
  demand,
  omission,
  ifMissing,
  attribute,
];
