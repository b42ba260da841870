import { PageError } from '../errors/page-error.js';
import { requests } from '../exchange/requests.js';
import type { Page, PageRule } from './page-rule.js';
import { placeOf } from './place-of.js';

/**
 * Returns what follows the link to the next page that an answer has. It stays at the origin of the request, whose credentials it
 * carries; a link that leads to another one is a PageError.
 */
export function byLink(read: (page: Page) => unknown): PageRule<unknown>['next'] {
  return (page) => {
    const link = read(page);
    if (!link || typeof link !== 'string') return undefined;
    const { result } = page;
    const here = new URL(requests.get(result.response)?.draft.url ?? result.response.url);
    const next = resolve(link, here);
    // What stands behind a server that ends TLS for it may not know that it is called by https.
    if (next?.host === here.host && here.protocol === 'https:') next.protocol = 'https:';
    if (next?.origin !== here.origin || next.username + next.password)
      throw new PageError(`${placeOf(result)}: the link to the next page leads to another origin.`);
    return { url: next.href };
  };
}

function resolve(link: string, base: URL): URL | undefined {
  try {
    return new URL(link, base);
  } catch {
    return undefined;
  }
}
