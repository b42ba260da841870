import { formDecode } from './form-decode.js';

/** Returns the URL without its query parameters of these names, and without a fragment; all others stay byte by byte. */
export function withoutQuery(url: string, names: readonly string[]): string {
  const [whole = ''] = url.split('#', 1);
  const mark = whole.indexOf('?');
  if (mark < 0) return whole;
  const pairs = whole.slice(mark + 1).split('&');
  const kept = pairs.filter((pair) => !names.includes(formDecode(pair.split('=', 1)[0] ?? '')));
  return whole.slice(0, mark) + (kept.length > 0 ? `?${kept.join('&')}` : '');
}
