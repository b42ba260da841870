import type { Facts, ValueKind } from '../../model/facts.js';
import type { Claim, LimitsClaim } from '../claims/claim.js';

/** Returns bounds as facts of a value of some kind. */
export function limitFacts(limits: readonly Claim<LimitsClaim>[], kind: ValueKind | undefined): Facts {
  let facts: Facts = {};
  for (const { value } of limits) {
    const { low, high, length } = value;
    if (length)
      facts = {
        ...facts,
        ...(low === undefined ? {} : { minLength: low }),
        ...(high === undefined ? {} : { maxLength: high }),
      };
    else
      facts = {
        ...facts,
        ...(low === undefined ? {} : { minimum: low }),
        ...(high === undefined ? {} : { maximum: high }),
      };
  }
  return fitting(facts, kind);
}

/** The bounds of texts alone: a number says nothing of a recorded word, nor beside a list of values. */
export function lengths({ minLength, maxLength }: Facts): Facts {
  return {
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}

/** Lists, objects and files have sizes, not values; a truth value has no bounds. */
function fitting(limits: Facts, kind: ValueKind | undefined): Facts {
  if (kind === undefined || kind === 'integer' || kind === 'number' || kind === 'unknown') return limits;
  if (kind !== 'string') return {};
  const { minLength, maxLength } = limits;
  return {
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}
