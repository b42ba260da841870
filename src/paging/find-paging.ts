import { parseJson } from '../json/parse-json.js';
import type { Json } from '../model/json.js';
import type { Operation } from '../model/operation.js';
import type { NextPage, Paging } from '../model/paging.js';
import { compact } from './argument-role.js';
import { findElements, singularWords } from './find-elements.js';
import { findLinkHeader, findNext, type NextSign } from './find-next.js';
import { pagingArguments, type RoledArgument } from './paging-arguments.js';
import { beginsList, describesPaging, firstPage, fitsSize, isPageSize, isCounted } from './read-position.js';
import { saysPaging } from './read-position.js';
import { isChange, isListNamed } from './list-names.js';

/** All that an operation shows of pages. */
interface Evidence {
  readonly operation: Operation;
  readonly arguments: readonly RoledArgument[];
  /** Undefined where no saved answer shows it. */
  readonly elements: readonly string[] | undefined;
  readonly answers: readonly Json[];
  readonly signs: readonly NextSign[];
  /** The address of the next page in a saved `Link` header. */
  readonly header: string | undefined;
  /** The keys of a field of the last element, by which the next page is asked for. */
  readonly lastKey: string | undefined;
}

/**
 * Returns the rule by which an operation's pages follow each other, as its arguments and its saved answers show it; undefined where
 * they leave a doubt: no rule is better than a wrong one. `usual` is where all other answers of the API have the mark of the next page.
 */
export function findPaging(operation: Operation, usual?: NextPage): Paging | undefined {
  if (!/^(?:get|post|query|search)$/i.test(operation.method) || isChange(operation)) return undefined;
  const evidence = gather(operation);
  if (evidence === undefined) return undefined;
  return findCursor(evidence) ?? findCounted(evidence) ?? findLink(evidence) ?? findUsual(evidence, usual);
}

function gather(operation: Operation): Evidence | undefined {
  const ok = operation.examples.filter(
    ({ status, body }) => status >= 200 && status < 300 && body.trim() !== '',
  );
  const answers = ok.map(({ body }) => parseJson(body));
  if (!answers.every((answer) => answer !== undefined)) return undefined;
  const named = singularWords([...operation.trail, operation.url.display.split(/[?#]/)[0] ?? '']);
  const found = answers.map((answer) => findElements(answer, named)).filter((each) => each !== undefined);
  const [first] = found;
  const places = new Set(found.map(({ keys }) => keys.join('\n')));
  if (places.size > 1 || (answers.length > 0 && first === undefined)) return undefined;
  const roled = pagingArguments(operation);
  const element = found.flatMap(({ list }) => list.items)[0];
  return {
    operation,
    arguments: roled,
    elements: first?.keys,
    answers,
    signs: mergeSigns(answers.flatMap((answer) => findNext(answer, first?.keys ?? []))),
    header: findLinkHeader(ok),
    lastKey: element && keyOfLast(element),
  };
}

/** What one answer has and another one lacks is there: its text is that of an answer with a next page. */
function mergeSigns(signs: readonly NextSign[]): readonly NextSign[] {
  const byPlace = new Map<string, NextSign>();
  for (const sign of signs) {
    const place = sign.keys.join('\n');
    const known = byPlace.get(place);
    if (known === undefined || known.kind === 'empty') byPlace.set(place, sign);
  }
  return [...byPlace.values()];
}

function keyOfLast(element: Json): string | undefined {
  return element.kind === 'object' ? element.fields.find(({ key }) => key === 'id')?.key : undefined;
}

/** The answer has a mark that the next request gives back. */
function findCursor(evidence: Evidence): Paging | undefined {
  const { signs, elements } = evidence;
  if (elements === undefined) return undefined;
  const position =
    onlyOne(evidence.arguments.filter((each) => each.role === 'cursor')) ?? markedPosition(evidence);
  if (position === undefined) return undefined;
  const next = tokenFor(position, signs) ?? linkWith(position, evidence) ?? lastElement(position, evidence);
  return next && { ...ruleOf('cursor', position, evidence), next };
}

/** Without a saved answer, the mark is where the others have theirs. */
function findUsual(evidence: Evidence, usual: NextPage | undefined): Paging | undefined {
  const { answers, operation, arguments: all } = evidence;
  const position = onlyOne(all.filter((each) => each.role === 'cursor'));
  if (usual === undefined || position === undefined || answers.length > 0 || !isRead(operation))
    return undefined;
  return { ...ruleOf('cursor', position, evidence), next: usual };
}

/** Some call their mark an offset, or a page: it is no number then. */
function markedPosition({ arguments: all, signs }: Evidence): RoledArgument | undefined {
  const position = onlyOne(all.filter(({ role }) => role === 'offset' || role === 'page'));
  const isMark = signs.some(
    ({ kind, text }) => kind === 'token' && text !== undefined && !/^\d+$/.test(text),
  );
  return position && isMark && !isCounted(position) ? position : undefined;
}

/** What an answer only says again, such as the colour of a marker, leads nowhere. */
function tokenFor({ argument, facts }: RoledArgument, signs: readonly NextSign[]): NextPage | undefined {
  const own = compact(argument.keys.at(-1) ?? '');
  const tokens = signs.filter(
    ({ kind, keys, text }) =>
      (kind === 'token' && !(keys.length === 1 && keys[0] === argument.keys[0] && text === facts.example)) ||
      (kind === 'empty' && /token|cursor|marker|after|key/.test(compact(keys.at(-1) ?? ''))),
  );
  const nameOf = ({ keys }: NextSign): string => compact(keys.at(-1) ?? '');
  const found =
    onlyOne(tokens.filter((each) => nameOf(each).startsWith('next'))) ??
    onlyOne(tokens.filter((each) => nameOf(each) === own)) ??
    onlyOne(tokens);
  return found && { from: 'data', keys: found.keys, isLink: false };
}

/** A link to the next page that has the argument says what its next value is. */
function linkWith({ argument }: RoledArgument, { signs, header, operation }: Evidence): NextPage | undefined {
  const [name] = argument.keys;
  if (argument.place !== 'query' || name === undefined || !isRead(operation)) return undefined;
  const link = onlyOne(
    signs.filter(({ kind, text }) => kind === 'link' && text !== undefined && hasQuery(text, name)),
  );
  if (link) return linkOf(link);
  return header !== undefined && hasQuery(header, name) ? { from: 'header', isLink: true } : undefined;
}

/** Beside one thing, `next` may be its neighbour: a link to a page has a query, or a name that says so. */
function leadsElsewhere({ keys, link, text }: NextSign): boolean {
  const isBare = link !== undefined || keys.some((key) => /^next$/i.test(key));
  return isBare && text !== undefined && /[\w/]/.test(text) && !/[?<{]/.test(text);
}

function linkOf({ keys, link }: NextSign): NextPage {
  return link ? { from: 'list', keys, link, isLink: true } : { from: 'data', keys, isLink: true };
}

function hasQuery(link: string, name: string): boolean {
  const query = link.slice(link.indexOf('?') + 1);
  return link.includes('?') && new URLSearchParams(query).has(name);
}

/** `starting_after` is the id of the last element where the answer only says that there is more. */
function lastElement({ argument }: RoledArgument, { signs, lastKey }: Evidence): NextPage | undefined {
  const isAfter = /^(?:startingafter|startafter|after|afterid|startafterid)$/.test(
    compact(argument.keys.at(-1) ?? ''),
  );
  const hasFlag = signs.some(({ kind }) => kind === 'flag');
  return isAfter && hasFlag && lastKey !== undefined
    ? { from: 'last', key: lastKey, isLink: false }
    : undefined;
}

/** The next page has a number, or begins behind as many elements as there were. */
function findCounted(evidence: Evidence): Paging | undefined {
  const { answers, elements, arguments: all, operation } = evidence;
  const counted = all.filter((each) => each.role === 'page' || each.role === 'offset');
  const position = onlyOne(counted) ?? onlyOne(counted.filter(({ isPlain }) => isPlain)) ?? undefined;
  if (position === undefined || !isCounted(position)) return undefined;
  const size = sizeOf(evidence);
  const isShown = answers.length > 0 && elements !== undefined;
  const isSaid = position.isPlain || size !== undefined;
  if (!isSaid) return undefined;
  if (!isRead(operation) && !(size !== undefined && isShown)) return undefined;
  if (
    !isShown &&
    !(isListNamed(operation) ? size !== undefined || saysPaging(position) : describesPaging(position))
  )
    return undefined;
  if (!position.isPlain && !(size !== undefined && isShown && fitsSize(position, size))) return undefined;
  if (position.role === 'offset' && size === undefined && !beginsList(position)) return undefined;
  if (size !== undefined && !isPageSize(size)) return undefined;
  const next = linkWith(position, evidence);
  // A link without the argument leads on in a way of its own.
  const other = evidence.signs.find(({ kind, text }) => kind === 'link' && text !== undefined);
  if (next === undefined && other !== undefined) return findLink(evidence);
  const kind = position.role === 'page' ? 'page' : 'offset';
  return { ...ruleOf(kind, position, evidence), ...(next && { next }) };
}

/** The answer has the address of the next page. */
function findLink(evidence: Evidence): Paging | undefined {
  const { signs, header, operation, elements } = evidence;
  if (elements === undefined || !isRead(operation)) return undefined;
  const link = onlyOne(signs.filter(({ kind }) => kind === 'link'));
  if (link !== undefined && leadsElsewhere(link)) return undefined;
  const next: NextPage | undefined =
    link !== undefined ? linkOf(link) : header !== undefined ? { from: 'header', isLink: true } : undefined;
  if (next === undefined) return undefined;
  const size = sizeOf(evidence);
  return { kind: 'link', ...(size && { size: size.argument }), elements, next, start: 0 };
}

function ruleOf(kind: Paging['kind'], position: RoledArgument, evidence: Evidence): Paging {
  const { elements, signs, answers } = evidence;
  const size = sizeOf(evidence);
  const more = moreOf(signs);
  return {
    kind,
    position: position.argument,
    ...(size && { size: size.argument }),
    ...(elements && { elements }),
    ...(more && { more }),
    start: kind === 'page' ? firstPage(position, answers) : 0,
  };
}

function moreOf(signs: readonly NextSign[]): Paging['more'] {
  const flag = onlyOne(signs.filter(({ kind }) => kind === 'flag'));
  if (flag) return { keys: flag.keys, is: 'flag' };
  const empty = onlyOne(signs.filter((sign) => sign.kind === 'empty' || sign.kind === 'link'));
  if (empty) return empty.link ? undefined : { keys: empty.keys, is: 'flag' };
  const pages = onlyOne(signs.filter(({ kind }) => kind === 'pages'));
  return pages && { keys: pages.keys, is: 'pages' };
}

function sizeOf({ arguments: all }: Evidence): RoledArgument | undefined {
  const sizes = all.filter(({ role }) => role === 'size');
  return sizes.find(isPageSize) ?? sizes[0];
}

function isRead({ method }: Operation): boolean {
  return !/^post$/i.test(method);
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
