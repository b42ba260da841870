import type { MockRoute } from './mock-route.js';

/** How a path fits a route. */
export interface PathMatch {
  /** More for more of the path that is literally the route's, less for a path that differs in its case or its last slash. */
  readonly rank: number;
  /** What stands in place of the route's variables, by their names. */
  readonly values: ReadonlyMap<string, string>;
}

/** Returns how an absolute URL fits a route; undefined where it does not. */
export type MatchPath = (url: URL) => PathMatch | undefined;

/** Returns what matches paths with one route. Its hosts count only where `anyHost` is not set. */
export function createPathMatcher(route: MockRoute, anyHost: boolean): MatchPath {
  const { origin, prefix = '' } = route;
  const pattern = readPattern(route.path);
  const variants = origin === undefined ? [prefix, ''] : [''];
  const attempts = [
    ...variants.map((before) => ({ source: escape(canonical(before)) + pattern.source, penalty: 0 })),
    // Whatever the base URL is set to may hold a path; a route without any text of its own would then fit everything.
    ...(origin === undefined && pattern.literals > 0
      ? [{ source: `(?:/[^/]+)+?${pattern.source}`, penalty: 1000 }]
      : []),
  ].flatMap(({ source, penalty }) => [
    { expression: new RegExp(`^${source}$`), penalty },
    { expression: new RegExp(`^${source.replace(/\/+$/, '')}/*$`), penalty: penalty + 1 },
    { expression: new RegExp(`^${source.replace(/\/+$/, '')}/*$`, 'i'), penalty: penalty + 2 },
  ]);
  return (url) => {
    if (!anyHost && origin !== undefined && url.origin !== origin) return undefined;
    const path = canonical(url.pathname);
    for (const { expression, penalty } of attempts) {
      const found = expression.exec(path);
      if (!found) continue;
      const texts = found.slice(1);
      const empty = texts.filter((text) => text === '').length;
      const values = new Map(pattern.names.map((name, at) => [name, decode(texts[at] ?? '')]));
      return { rank: 10 * pattern.literals - penalty - 5 * empty, values };
    }
    return undefined;
  };
}

interface Pattern {
  readonly source: string;
  /** The segments without a variable. */
  readonly literals: number;
  readonly names: readonly string[];
}

const hole = /\{(\+?)([^{}]*)\}/;

/** Of a path with more variables in a segment, or over several, the others stand for anything: matching stays fast. */
const most = 3;

function readPattern(path: string): Pattern {
  const segments = path.split('/');
  const names: string[] = [];
  let wide = 0;
  const sources = segments.map((segment) => {
    const pieces = segment.split(hole);
    if (pieces.length > 3 * most + 1) return '[^/]*';
    return pieces.map((piece, at) => {
      if (at % 3 === 0) return escape(canonical(piece));
      if (at % 3 === 1) return '';
      names.push(decode(piece));
      if (pieces[at - 1] !== '+') return '([^/]*)';
      wide += 1;
      return wide > most ? '([^/]*)' : '(.*)';
    });
  });
  const literals = segments.filter((segment) => segment !== '' && !hole.test(segment)).length;
  return { source: sources.map((source) => [source].flat().join('')).join('/'), literals, names };
}

/** Returns a path with every segment encoded in the same way, however it came. */
function canonical(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(decode(segment).replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
