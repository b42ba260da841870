import type { Transport } from '../client/client.js';
import { AbortError } from '../errors/abort-error.js';
import { unwrap, type AnyResult } from '../result/unwrap.js';
import type { RequestOptions } from '../send/send.js';
import type { PageOptions } from './page-options.js';
import type { PageRule } from './page-rule.js';
import { placeOf } from './place-of.js';
import { walkPages } from './walk-pages.js';

/** Hands out the elements of the pages of an operation. An answer that is no success is an ApiError. */
export async function* walkItems<C extends Transport, I, R extends AnyResult, Element>(
  operation: (client: C, input: I, options?: RequestOptions) => Promise<R>,
  rule: PageRule<Element>,
  client: C,
  input: I,
  options: PageOptions = {},
): AsyncGenerator<Element, void, undefined> {
  const { limit = Infinity, ...each } = options;
  let left = limit;
  if (left < 1) return;
  for await (const result of walkPages(operation, rule, client, input, each)) {
    unwrap(result);
    for (const element of rule.elements(result)) {
      if (each.signal?.aborted)
        throw new AbortError(`${placeOf(result)} was aborted.`, { cause: each.signal.reason });
      yield element;
      if (--left < 1) return;
    }
  }
}
