import type { Config } from '../../model/config.js';
import type { NextPage, Paging } from '../../model/paging.js';
import type { StoredPaging } from './config-schema.js';

/** Returns what the settings say of how lists are walked. */
export function parsePaging(
  stored: 'off' | Readonly<Record<string, false | StoredPaging>>,
): Config['paging'] {
  if (stored === 'off') return 'off';
  return Object.entries(stored).map(([path, rule]) => ({
    path,
    rule: rule === false ? undefined : ruleOf(rule),
  }));
}

function ruleOf({ kind, request, answer, next, more, start }: StoredPaging): Paging {
  const position = request === undefined ? undefined : argumentOf(request);
  return {
    kind,
    ...(position && { position }),
    ...(answer !== undefined && { elements: keysOf(answer) }),
    ...(next !== undefined && {
      next: nextOf(next, kind === 'link' || kind === 'offset' || kind === 'page'),
    }),
    ...(more !== undefined && { more: { keys: keysOf(more), is: 'flag' as const } }),
    start: start ?? (kind === 'page' ? 1 : 0),
  };
}

/** The key of a query may hold dots; in a body they lead further in. */
function argumentOf(request: string): NonNullable<Paging['position']> {
  const [place = '', ...keys] = request.split('.');
  return place === 'body'
    ? { place, keys, isText: false }
    : { place: 'query', keys: [keys.join('.')], isText: false };
}

function nextOf(next: string, isLink: boolean): NextPage {
  if (/^headers?\.link$/i.test(next)) return { from: 'header', isLink: true };
  const last = /\[-1\]\.(.+)$/.exec(next)?.[1];
  if (last !== undefined) return { from: 'last', key: last, isLink: false };
  const [, list = '', rel, value, href] = /^([^[\]]*)\[([^=[\]]+)=([^[\]]+)\]\.(.+)$/.exec(next) ?? [];
  if (rel !== undefined && value !== undefined && href !== undefined)
    return { from: 'list', keys: keysOf(list), link: { rel, value, href }, isLink: true };
  return { from: 'data', keys: keysOf(next), isLink };
}

function keysOf(path: string): readonly string[] {
  return path === '' ? [] : path.split('.');
}
