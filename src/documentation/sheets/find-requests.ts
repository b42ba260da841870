import type { DocumentationContext, NamedRequest } from '../documentation.js';

/**
 * Returns the requests that a heading in the description of a folder is about: by their name, or by their path, with the
 * method or without. Undefined where it names none: then it is about all.
 */
export function findRequests(
  headings: readonly string[],
  { requests = [] }: DocumentationContext,
): readonly string[] | undefined {
  if (requests.length === 0) return undefined;
  for (const heading of headings) {
    const named = requests.filter((request) => names(heading, request)).map(requestKey);
    if (named.length > 0) return named;
  }
  return undefined;
}

/** Returns what tells a request from the others of its folder. */
export function requestKey({ name, method, url }: NamedRequest): string {
  return `${method} ${url} ${name}`;
}

function names(heading: string, { name, method, url }: NamedRequest): boolean {
  if (plain(name).length > 2 && plain(heading) === plain(name)) return true;
  const path = pathOf(url);
  if (path === '') return false;
  const words = heading.split(/[\s`*"]+/u);
  const verb = words.find((word) => /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/u.test(word));
  return (verb === undefined || verb === method) && words.some((word) => pathOf(word) === path);
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The path of a URL with its holes alike, however they are written: `/users/:id`, `/users/{id}`, `/users/<id>`. */
function pathOf(url: string): string {
  const [path = ''] = url.replace(/^(?:[a-z]+:\/\/[^/]*|\{\{[^}]*\}\}|[^/]*)/iu, '').split('?');
  return path
    .replaceAll(/:[\w-]+|\{\{?[^}]*\}?\}|<[^>]*>/gu, '*')
    .replace(/[/.,:]+$/u, '')
    .toLowerCase();
}
