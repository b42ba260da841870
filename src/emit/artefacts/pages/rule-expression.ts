import type { NextPage, Paging, PagingArgument } from '../../../model/paging.js';
import { code, comma, digits, join, literal, ref, type Code } from '../../code/code.js';

/** Returns what takes the elements out of an answer. */
export function printElements({ elements }: Paging): Code {
  if (elements === undefined) return ref('runtime/pages/any-list', 'anyList');
  return code`${ref('runtime/pages/list-at', 'listAt')}(${printKeys(elements)})`;
}

/** Returns where an answer says whether there is more; undefined where it does not say so by yes or no. */
export function printMore({ more }: Paging): Code | undefined {
  return more?.is === 'flag' ? printKeys(more.keys) : undefined;
}

/** Returns what asks for the next page. */
export function printNext({ kind, position, next, more, start }: Paging): Code {
  if (position === undefined) return code`${ref('runtime/pages/by-link', 'byLink')}(${printReader(next)})`;
  const at = printKeys([position.place, ...position.keys]);
  if (next !== undefined) {
    const reader = next.isLink ? inQueryOf(position, next) : printReader(next);
    return code`${ref('runtime/pages/by-value', 'byValue')}(${at}, ${reader})`;
  }
  const number = digits(String(start));
  const first = position.isText ? literal(String(start)) : number;
  if (kind === 'offset') return code`${ref('runtime/pages/by-offset', 'byOffset')}(${at}, ${first})`;
  const pages = more?.is === 'pages' ? code`, ${printKeys(more.keys)}` : code``;
  return code`${ref('runtime/pages/by-page', 'byPage')}(${at}, ${first}${pages})`;
}

function inQueryOf({ keys }: PagingArgument, next: NextPage): Code {
  const name = literal(keys.at(-1) ?? '');
  return code`${ref('runtime/pages/in-query-of', 'inQueryOf')}(${name}, ${printReader(next)})`;
}

function printReader(next: NextPage | undefined): Code {
  if (next?.from === 'header' || next === undefined)
    return ref('runtime/pages/in-link-header', 'inLinkHeader');
  if (next.from === 'last') return code`${ref('runtime/pages/of-last', 'ofLast')}(${literal(next.key)})`;
  if (next.from === 'list') {
    const { rel, value, href } = next.link;
    const link = code`${literal(rel)}, ${literal(value)}, ${literal(href)}`;
    return code`${ref('runtime/pages/in-list', 'inList')}(${printKeys(next.keys)}, ${link})`;
  }
  return code`${ref('runtime/pages/in-data', 'inData')}(${printKeys(next.keys)})`;
}

function printKeys(keys: readonly string[]): Code {
  return code`[${join(keys.map(literal), comma)}]`;
}
