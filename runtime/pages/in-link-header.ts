import type { Page } from './page-rule.js';

/** Returns the address of the next page that the `Link` header of an answer has (RFC 8288). */
export function inLinkHeader({ result }: Page): string | undefined {
  const header = result.response.headers.get('link') ?? '';
  for (const part of header.split(/,(?=\s*<)/)) {
    const [, address, rest = ''] = /^\s*<([^<>]*)>(.*)$/s.exec(part) ?? [];
    if (rest.split(';').some((each) => /^\s*rel\s*=\s*"?(?:.*\s)?next"?\s*$/i.test(each))) return address;
  }
  return undefined;
}
