import type { Operation } from '../../model/operation.js';
import type { Template } from '../../model/template.js';
import { placeholderLength } from '../../notation/mask-placeholders.js';
import { shorten } from '../../names/shorten.js';
import { camelCase, fittingWords, words } from '../../names/words.js';

const longestName = 58;
/** Room is left for an ordinal. */
const longestJoinedName = 58;
/** Folders further up say nothing that fits a name. */
const nearestFolders = 6;

/** A request that was never named carries its URL as its name. */
const urlAsName = /^(?:[a-z][a-z0-9+.-]*:\/\/|\/|www\.|localhost\b|[\w-]+(?:\.[\w-]+)+(?::\d+)?\/)/i;

/**
 * Returns the names that an operation asks for, the best one first: its own name, then with more and more of its
 * folders, then with its method, then its method and path. All are made of what the request is, none of its place.
 */
export function nameCandidates(operation: Operation): readonly string[] {
  const own = fittingWords(ownWords(operation), longestName);
  const folders = operation.trail.slice(0, -1).slice(-nearestFolders).map(words).reverse();
  const route = routeWords(operation);
  const candidates: (readonly string[])[] = [];
  if (own.length > 0) {
    candidates.push(own);
    let above: readonly string[] = [];
    for (const folder of folders) {
      above = [...folder, ...above];
      candidates.push(joined(above, own));
    }
    if (own[0]?.toLowerCase() !== route[0]) candidates.push([...route.slice(0, 1), ...own]);
  }
  candidates.push(route, [...own, ...route]);
  return [...new Set(candidates.map((each) => functionName(each, operation)))];
}

/** Returns a name of these words behind the operation's own ones. */
export function extendedName(operation: Operation, more: readonly string[]): string {
  const own = fittingWords(ownWords(operation), longestName);
  return functionName([...(own.length > 0 ? own : routeWords(operation)), ...more], operation);
}

/** A single word reads best in front: `list` in `Users` is `listUsers`, `Get by id` there is `usersGetById`. */
function joined(folder: readonly string[], own: readonly string[]): readonly string[] {
  return own.length === 1 ? [...own, ...folder] : [...folder, ...own];
}

function functionName(parts: readonly string[], operation: Operation): string {
  const started = /^\d/.test(parts[0] ?? '') ? [...methodWords(operation), ...parts] : parts;
  return camelCase(shorten(started, longestJoinedName));
}

function ownWords(operation: Operation): readonly string[] {
  const name = operation.trail.at(-1) ?? '';
  return isUrl(name.trimStart()) ? routeWords(operation) : words(name);
}

function isUrl(name: string): boolean {
  const variable = placeholderLength(name, 0);
  return urlAsName.test(name) || (variable !== undefined && name[variable] === '/');
}

/** The words of method and path: `GET /users/:id` is "get users by id". */
function routeWords(operation: Operation): readonly string[] {
  const path = pathWords(operation.url.path);
  return [...methodWords(operation), ...(path.length > 0 ? path : ['root'])];
}

function methodWords(operation: Operation): readonly string[] {
  const [word = 'send'] = words(operation.method.toLowerCase());
  return [/^\d/.test(word) ? `send${word}` : word];
}

function pathWords(path: Template): readonly string[] {
  return path.flatMap((part) => {
    if (part.kind === 'text') return words(part.text);
    return part.kind === 'argument' ? ['by', ...words(part.name)] : [];
  });
}
