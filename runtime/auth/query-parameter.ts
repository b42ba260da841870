const reserved = /[\0-\x20"#&'<>\x7f-\u{10ffff}]/gu;

/** Returns the URL without the query parameters of these names; all others stay as they are, byte by byte. */
export function withoutQueryParameters(url: string, names: readonly string[]): string {
  const { before, query, fragment } = splitUrl(url);
  if (query === undefined) return url;
  const kept = query.split('&').filter((pair) => !names.includes(decoded(pair.split('=', 1)[0] ?? '')));
  return before + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment;
}

/** Returns the URL with one more query parameter at its end, encoded as Postman encodes. */
export function withQueryParameter(url: string, name: string, value: string): string {
  const pair = `${encodeQueryText(name).replaceAll('=', '%3D')}=${encodeQueryText(value)}`;
  return withQueryText(url, pair);
}

/** Returns the URL with a piece of query, already encoded, at its end. */
export function withQueryText(url: string, text: string): string {
  const { before, query, fragment } = splitUrl(url);
  return `${before}?${query ? `${query}&` : ''}${text}${fragment}`;
}

/** The parts of a URL around its query: `query` is undefined where there is no "?". */
interface UrlParts {
  readonly before: string;
  readonly query: string | undefined;
  readonly fragment: string;
}

/** Cuts a URL at its query and its fragment without changing a byte, which the URL class would. */
export function splitUrl(url: string): UrlParts {
  const hash = url.indexOf('#');
  const withoutFragment = hash < 0 ? url : url.slice(0, hash);
  const fragment = hash < 0 ? '' : url.slice(hash);
  const mark = withoutFragment.indexOf('?');
  if (mark < 0) return { before: withoutFragment, query: undefined, fragment };
  return { before: withoutFragment.slice(0, mark), query: withoutFragment.slice(mark + 1), fragment };
}

/** Encodes what would break out of a query value; like Postman it leaves "%" alone, so that an encoded value stays one. */
function encodeQueryText(text: string): string {
  return text.replace(reserved, (character) => {
    if (character === "'") return '%27';
    return encodeURIComponent(/\p{Surrogate}/u.test(character) ? '\ufffd' : character);
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone "%" that is meant literally
  }
}
