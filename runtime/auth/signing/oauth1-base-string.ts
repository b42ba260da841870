import { rfc3986 } from './rfc3986.js';
import { formDecode } from '../../request/form-decode.js';

/** A parameter before encoding; undefined is one without a value, and without the "=" where it stands in a URL. */
export type Pair = readonly [name: string, value: string | undefined];

/**
 * Returns what OAuth 1 signs (RFC 5849, section 3.4.1): the method, the URL without its query, and all parameters sorted,
 * those of the query among them.
 */
export function oauth1BaseString(method: string, url: string, parameters: readonly Pair[]): string {
  const { protocol, host, pathname, search } = new URL(url);
  const sorted = [...formPairs(search.slice(1)), ...parameters]
    // The space between them comes before all characters of either: so the order is by name, then by value.
    .map(([name, value = '']) => `${rfc3986(name)} ${rfc3986(value)}`)
    .sort()
    .map((pair) => pair.replace(' ', '='));
  return [method.toUpperCase(), `${protocol}//${host}${pathname}`, sorted.join('&')].map(rfc3986).join('&');
}

/** Returns the parameters of a query or a form, decoded; empty ones between two "&" are none. */
export function formPairs(text: string): readonly Pair[] {
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      if (at < 0) return [formDecode(pair), undefined];
      return [formDecode(pair.slice(0, at)), formDecode(pair.slice(at + 1))];
    });
}

/** Returns the parameters as a query or a form, encoded as they are signed. */
export function pairsText(pairs: readonly Pair[]): string {
  return pairs
    .map(([name, value]) => (value === undefined ? rfc3986(name) : `${rfc3986(name)}=${rfc3986(value)}`))
    .join('&');
}
