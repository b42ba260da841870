import type { Json, JsonArray, JsonField, JsonObject } from '../model/json.js';
import type { Example } from '../model/operation.js';
import type { ListedLink } from '../model/paging.js';
import { compact } from './argument-role.js';
import { findListedLink } from './find-listed-link.js';

/** What an answer says of the next page. */
export interface NextSign {
  readonly kind: 'link' | 'token' | 'flag' | 'pages' | 'empty';
  readonly keys: readonly string[];
  /** The text of a link, a token or a number; undefined where the answer has none. */
  readonly text?: string;
  /** Which link it is, where the keys lead to a list of them. */
  readonly link?: ListedLink;
}

const deepest = 4;

const linkNames =
  /^(?:(?:odata)?next(?:page|records|results|set|batch)?(?:link|ur[il]|href|path)?|nextpage|iotnextlink|morelink|morerecordsurl)$/;
const linkLeaves = /^(?:href|ur[il]|link|self)$/;
const linkParents = /^(?:links?|paging|pagination|pages?|meta|cursors?)$/;
const tokenNames =
  /^(?:next(?:page)?(?:token|cursor|marker|key|id|start|after|state|offset|page|number|scrollid|bookmark|continuation)?|nextpag(?:ing|ination)(?:token|cursor)|(?:next)?continuationtoken|continuation|continue|cursor|endcursor|aftercursor|pagetoken|pag(?:ing|ination)token|scrollid|bookmark|searchafter|lastevaluatedkey|skiptoken|lastkey|cursormark|nextcursormark|nextset|marker|offset|pagingstate|cursornext|nextitem|startkey|lastcursor)$/;
const tokenParents = /^(?:cursors?|paging|pagination|page|meta|pageinfo)$/;
const flagNames =
  /^(?:(?:has|is|have)?(?:more|next)(?:page|pages|items|results|records|data|available|rows|entries|itemsincollection|elements|left)?|hasadditional\w*|istruncated|truncated|moreavailable|moretocome|hasanother\w*)$/;
const pagesNames =
  /^(?:totalpages?|pagestotal|pagetotal|pagecount|pages|numpages|numberofpages|lastpage|maxpages?|pagescount|countpages|nbpages|totalnumberofpages|totalpagecount|totalpagenumber|lastpagenumber)$/;

/** Returns all that an answer says of the next page, besides what stands in its elements. */
export function findNext(answer: Json, elements: readonly string[]): readonly NextSign[] {
  return signsIn(answer, [], elements);
}

function signsIn(value: Json, keys: readonly string[], elements: readonly string[]): readonly NextSign[] {
  if (value.kind !== 'object' || keys.length >= deepest) return [];
  return value.fields.flatMap((field) => {
    const path = [...keys, field.key];
    if (path.join('\n') === elements.join('\n')) return [];
    const sign = signOf(field, path, value);
    if (sign?.kind === 'empty' && hasLinksBeside(value)) return [{ kind: 'link', keys: path }];
    return sign ? [sign] : signsIn(field.value, path, elements);
  });
}

/** Beside links to the first and the last page stands one to the next, also where there is none at the moment. */
function hasLinksBeside({ fields }: JsonObject): boolean {
  return fields.some(
    ({ key, value }) =>
      /^(?:self|first|last|prev|previous)$/i.test(key) && value.kind === 'string' && isAddress(value.value),
  );
}

function signOf({ value }: JsonField, keys: readonly string[], around: JsonObject): NextSign | undefined {
  const name = compact(keys.at(-1) ?? '');
  const parent = compact(keys.at(-2) ?? '');
  const isNextLeaf = linkLeaves.test(name) && parent === 'next';
  const isLinkName = linkNames.test(name) || isNextLeaf;
  const isTokenName =
    tokenNames.test(name) || (name === 'after' && (tokenParents.test(parent) || isBesideBefore(around)));
  switch (value.kind) {
    case 'string':
      if (isLinkName && isAddress(value.value)) return { kind: 'link', keys, text: value.value };
      // A schema's example says `<string>`.
      if (isNextLeaf && value.value !== '') return { kind: 'link', keys };
      if (isTokenName && !isAddress(value.value)) return { kind: 'token', keys, text: value.value };
      return isLinkName && value.value === '' ? { kind: 'empty', keys } : undefined;
    case 'number':
      if (pagesNames.test(name)) return { kind: 'pages', keys, text: value.text };
      return isTokenName ? { kind: 'token', keys, text: value.text } : undefined;
    case 'boolean':
      return flagNames.test(name) ? { kind: 'flag', keys } : undefined;
    case 'null':
      if (isLinkName && (linkParents.test(parent) || name.startsWith('next') || isNextLeaf))
        return { kind: 'empty', keys };
      return isTokenName ? { kind: 'empty', keys } : undefined;
    case 'object':
      return isTokenName && name !== 'next' && name !== 'offset' && value.fields.length > 0 && isKey(name)
        ? { kind: 'token', keys }
        : undefined;
    case 'array':
      return linkIn(value, keys);
  }
}

/** The mark of the next page beside that of the page before, as they come in an answer; two dates are a span of time. */
function isBesideBefore({ fields }: JsonObject): boolean {
  const marks = fields.filter(({ key }) => /^(?:after|before)$/i.test(key));
  const areMarks = marks.every(
    ({ value }) => value.kind === 'null' || (value.kind === 'string' && !/^\d{4}-\d{2}/.test(value.value)),
  );
  return marks.length === 2 && areMarks;
}

function linkIn(value: JsonArray, keys: readonly string[]): NextSign | undefined {
  const found = findListedLink(value);
  return found && { kind: 'link', keys, ...found };
}

/** DynamoDB's mark is the key of an element, as an object. */
function isKey(name: string): boolean {
  return name === 'lastevaluatedkey' || name === 'nextkey';
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|\/|\?|\{\{[^}]+\}\}\/?|[\w./-]+\?[^=]+=)/i.test(text.trim());
}

/** Returns the address of the next page that a saved `Link` header has (RFC 8288); undefined where none has one. */
export function findLinkHeader(examples: readonly Example[]): string | undefined {
  for (const { headers } of examples) {
    for (const [name, value] of headers) {
      if (name.trim().toLowerCase() !== 'link') continue;
      const found = nextAddress(value);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function nextAddress(header: string): string | undefined {
  for (const part of header.split(/,(?=\s*<)/)) {
    const [, address, rest = ''] = /^\s*<([^<>]*)>(.*)$/s.exec(part) ?? [];
    if (rest.split(';').some((each) => /^\s*rel\s*=\s*"?(?:.*\s)?next"?\s*$/i.test(each))) return address;
  }
  return undefined;
}
