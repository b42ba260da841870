import { fillPlaceholders } from './fill-placeholders.js';

/** As many passes as Postman makes before it gives up on variables that name each other. */
const maximumPasses = 19;

/**
 * Returns the text with every `{{name}}` replaced by the value that `lookup` finds, again and again while the values
 * hold placeholders themselves. A name without a value stays as it is.
 */
export function resolveNested(text: string, lookup: (name: string) => string | undefined): string {
  let resolved = text;
  for (let pass = 0; pass < maximumPasses; pass++) {
    const next = fillPlaceholders(resolved, lookup);
    if (next === resolved) break;
    resolved = next;
  }
  return resolved;
}
