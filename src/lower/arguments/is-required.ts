import type { Facts } from '../../model/facts.js';

/** What decides, beside the documentation, whether the input type demands an argument. */
export interface RecordedRequirement {
  /** The recording holds it only switched off or commented out. */
  readonly disabled: boolean;
  /** What holds where the documentation says nothing. */
  readonly otherwise: boolean;
}

/**
 * Whether the input type demands the argument: documented as required, and neither switched off in the recording, nor
 * with a default, nor read-only. A condition leaves it optional: the type cannot say it.
 */
export function isRequired(facts: Facts, { disabled, otherwise }: RecordedRequirement): boolean {
  if (disabled || facts.default !== undefined || facts.readOnly) return false;
  switch (facts.required ?? 'unknown') {
    case 'yes':
      return true;
    case 'no':
    case 'conditional':
      return false;
    case 'unknown':
      return otherwise;
  }
}

/** Returns the facts with what a stated default implies: the argument may be left out. */
export function withDefault(facts: Facts): Facts {
  const open = facts.required === undefined || facts.required === 'unknown';
  return open && facts.default !== undefined ? { ...facts, required: 'no' } : facts;
}
