import type { Transport } from '../client/client.js';
import type { Layer } from '../exchange/layers.js';
import type { AnyResult } from '../result/unwrap.js';
import type { RequestOptions } from '../send/send.js';
import type { PageOptions } from './page-options.js';
import type { NextRequest, PageRule } from './page-rule.js';
import { valueAt } from './value-at.js';
import { withValue } from './with-value.js';

/**
 * Calls an operation for page after page and hands out its results, until there is no next page, one is empty or comes again, or as
 * many came as the caller wants. An answer that is no success is handed out, too, and is the last one.
 */
export async function* walkPages<C extends Transport, I, R extends AnyResult>(
  operation: (client: C, input: I, options?: RequestOptions) => Promise<R>,
  rule: PageRule<unknown>,
  client: C,
  start: I,
  options: PageOptions = {},
): AsyncGenerator<R, void, undefined> {
  const { limit = Infinity, ...each } = options;
  const asked = new Set<string>();
  const came = { first: '', last: '' };
  let input = start;
  let sender = client;
  for (let count = 0; count < limit; count++) {
    const result = await operation(sender, input, each);
    const elements = result.ok ? rule.elements(result) : [];
    const content = asText(elements);
    const isOver = !elements.length || content === came.first || content === came.last;
    if (result.ok && count && isOver) return;
    yield result;
    came.last = content;
    came.first ||= content;
    if (!elements.length || (rule.more && !valueAt(result.data, rule.more))) return;
    const next: NextRequest | undefined = rule.next({ result, elements, input });
    const key = asText(next);
    if (!next || asked.has(key)) return;
    asked.add(key);
    if ('url' in next) sender = { ...client, hooks: sendingTo(next.url, client.hooks) };
    // A copy of the input with another value of the kind that was there.
    else input = withValue(input, next.at, next.value) as I;
  }
}

/** Returns the layer that sends a request to a URL in place of its own. */
function sendingTo(url: string, around: Layer | undefined): Layer {
  return async (draft, exchange, read) => {
    draft.url = url;
    return around ? around(draft, exchange, read) : read(await exchange(draft));
  };
}

function asText(value: unknown): string {
  // In a list, since what is undefined has no JSON.
  return JSON.stringify([value], (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each));
}
