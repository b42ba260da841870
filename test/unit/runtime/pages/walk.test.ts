import { expect, it } from 'vitest';
import { createBaseClient, type Transport } from '../../../../runtime/client/client.js';
import { AbortError } from '../../../../runtime/errors/abort-error.js';
import { ApiError } from '../../../../runtime/errors/api-error.js';
import { PageError } from '../../../../runtime/errors/page-error.js';
import { anyList } from '../../../../runtime/pages/any-list.js';
import { byLink } from '../../../../runtime/pages/by-link.js';
import { byOffset } from '../../../../runtime/pages/by-offset.js';
import { byPage } from '../../../../runtime/pages/by-page.js';
import { byValue } from '../../../../runtime/pages/by-value.js';
import { inData } from '../../../../runtime/pages/in-data.js';
import { inLinkHeader } from '../../../../runtime/pages/in-link-header.js';
import { inList } from '../../../../runtime/pages/in-list.js';
import { inQueryOf } from '../../../../runtime/pages/in-query-of.js';
import { listAt } from '../../../../runtime/pages/list-at.js';
import { ofLast } from '../../../../runtime/pages/of-last.js';
import type { PageOptions } from '../../../../runtime/pages/page-options.js';
import type { PageRule } from '../../../../runtime/pages/page-rule.js';
import { walkItems } from '../../../../runtime/pages/walk-items.js';
import { walkPages } from '../../../../runtime/pages/walk-pages.js';
import { addQuery } from '../../../../runtime/request/query.js';
import type { AnyResult } from '../../../../runtime/result/unwrap.js';
import { send, type RequestOptions } from '../../../../runtime/send/send.js';

interface Input {
  readonly query?: Readonly<Record<string, string | number | undefined>>;
}

function list(client: Transport, input?: Input, options?: RequestOptions): Promise<AnyResult> {
  return send(client, options, {
    place: 'list (GET /items)',
    method: 'GET',
    url: addQuery('https://api.example.com/items', Object.entries(input?.query ?? {})),
    headers: { authorization: 'Bearer secret' },
  });
}

interface Answer {
  readonly body: unknown;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Returns a client whose API answers by what is asked for, and the requests that it got. */
function api(answer: (url: URL, count: number) => Answer): {
  readonly client: Transport;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const client = createBaseClient<object>(
    {
      fetch: (url) => {
        asked.push(url);
        if (asked.length > 50) throw new Error('It never ends.');
        const { body, status = 200, headers = {} } = answer(new URL(url), asked.length);
        return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
      },
    },
    { required: [] },
  );
  return { client, asked };
}

async function pagesOf(client: Transport, rule: PageRule<unknown>, input?: Input, options?: PageOptions) {
  const data: unknown[] = [];
  for await (const result of walkPages(list, rule, client, input, options)) data.push(result.data);
  return data;
}

async function itemsOf(client: Transport, rule: PageRule<unknown>, input?: Input, options?: PageOptions) {
  const items: unknown[] = [];
  for await (const item of walkItems(list, rule, client, input, options)) items.push(item);
  return items;
}

const all = [1, 2, 3, 4, 5];
const root = listAt(['items']);
const pageOf = (url: URL): number[] => {
  const page = Number(url.searchParams.get('page') ?? 1);
  return all.slice((page - 1) * 2, page * 2);
};
const byPages: PageRule<unknown> = { elements: root, next: byPage(['query', 'page'], 1) };

it('asks for page after page until one is empty, which is not handed out', async () => {
  const { client, asked } = api((url) => ({ body: { items: pageOf(url) } }));
  expect(await pagesOf(client, byPages)).toEqual([{ items: [1, 2] }, { items: [3, 4] }, { items: [5] }]);
  expect(asked.map((url) => new URL(url).search)).toEqual(['', '?page=2', '?page=3', '?page=4']);
});

it('hands out a first page that is empty', async () => {
  const { client } = api(() => ({ body: { items: [] } }));
  expect(await pagesOf(client, byPages)).toEqual([{ items: [] }]);
});

it('begins where the caller does, and a text of digits stays one', async () => {
  const { client, asked } = api((url) => ({ body: { items: pageOf(url) } }));
  expect(await itemsOf(client, byPages, { query: { page: '2', q: 'a' } })).toEqual([3, 4, 5]);
  expect(asked[1]).toBe('https://api.example.com/items?page=3&q=a');
});

it('ends at the number of pages that the answer says, without another request', async () => {
  const rule = { elements: root, next: byPage(['query', 'page'], 1, ['meta', 'pages']) };
  const { client, asked } = api((url) => ({ body: { items: pageOf(url), meta: { pages: 3 } } }));
  expect(await itemsOf(client, rule)).toEqual(all);
  expect(asked).toHaveLength(3);
});

it('counts pages from 0 where the API does', async () => {
  const rule = { elements: root, next: byPage(['query', 'page'], 0, ['pages']) };
  const { client } = api((url) => {
    const page = Number(url.searchParams.get('page') ?? 0);
    return { body: { items: all.slice(page * 2, page * 2 + 2), pages: 3 } };
  });
  expect(await itemsOf(client, rule)).toEqual(all);
});

it('counts on by the elements that came, however many were asked for', async () => {
  const rule = { elements: listAt([]), next: byOffset(['query', 'offset'], 0) };
  const { client, asked } = api((url) => {
    const offset = Number(url.searchParams.get('offset'));
    return { body: all.slice(offset, offset + 2) };
  });
  expect(await itemsOf(client, rule, { query: { limit: 100 } })).toEqual(all);
  expect(asked).toHaveLength(4);
});

it('ends where the answer says that there is no more', async () => {
  const rule = { elements: root, more: ['next'], next: byOffset(['query', 'offset'], 0) };
  const { client, asked } = api((url) => {
    const offset = Number(url.searchParams.get('offset'));
    return { body: { items: all.slice(offset, offset + 3), next: offset === 0 ? '/items?offset=3' : null } };
  });
  expect(await itemsOf(client, rule)).toEqual(all);
  expect(asked).toHaveLength(2);
});

it('gives the mark of the last answer back, and ends without one', async () => {
  const rule = { elements: root, next: byValue(['query', 'cursor'], inData(['next'])) };
  const { client, asked } = api((_, count) => ({
    body: { items: [count], next: count < 3 ? `c${count}` : '' },
  }));
  expect(await itemsOf(client, rule)).toEqual([1, 2, 3]);
  expect(asked.map((url) => new URL(url).search)).toEqual(['', '?cursor=c1', '?cursor=c2']);
});

it('asks behind the last element where the API wants its id', async () => {
  const rule = {
    elements: root,
    more: ['has_more'],
    next: byValue(['query', 'starting_after'], ofLast('id')),
  };
  const { client, asked } = api((_, count) => ({
    body: { items: [{ id: `i${count}` }], has_more: count < 2 },
  }));
  expect(await itemsOf(client, rule)).toEqual([{ id: 'i1' }, { id: 'i2' }]);
  expect(asked[1]).toContain('starting_after=i1');
});

it.each([
  ['a page that comes again', () => ({ body: { items: [1, 2] } })],
  ['pages that begin anew', (_: URL, count: number) => ({ body: { items: [count % 3] } })],
])('ends at %s', async (_, answer) => {
  const { client } = api(answer);
  const items = await itemsOf(client, byPages);
  expect(new Set(items).size).toBe(items.length);
});

it('ends at a mark that was there before', async () => {
  const rule = { elements: root, next: byValue(['query', 'cursor'], inData(['next'])) };
  const { client, asked } = api((_, count) => ({ body: { items: [count], next: count % 2 ? 'a' : 'b' } }));
  await itemsOf(client, rule);
  expect(asked).toHaveLength(3);
});

it('follows a link, relative or not, with the headers of the request', async () => {
  const rule = { elements: root, next: byLink(inData(['links', 'next'])) };
  const links = ['?after=2', 'https://api.example.com/items?after=4', 'http://api.example.com/items?after=6'];
  const { client, asked } = api((_, count) => ({
    body: { items: [count], links: { next: links[count - 1] } },
  }));
  expect(await itemsOf(client, rule)).toEqual([1, 2, 3, 4]);
  expect(asked.at(-1)).toBe('https://api.example.com/items?after=6');
});

it('follows the link of a list that says it leads to the next page, whatever the list is', async () => {
  const rule = { elements: root, next: byLink(inList(['links'], 'rel', 'next', 'href')) };
  const link = [
    { rel: 'self', href: '/items' },
    { rel: 'next', href: '/items?page=2' },
  ];
  const answered = api((_, count) => ({ body: { items: [count], links: [link, undefined][count - 1] } }));
  expect(await itemsOf(answered.client, rule)).toEqual([1, 2]);
  expect(answered.asked[1]).toBe('https://api.example.com/items?page=2');
  for (const links of [null, {}, 'next', [null], [{ rel: 'next', href: null }], [{ rel: 'NEXT' }]])
    expect(await itemsOf(api(() => ({ body: { items: [1], links } })).client, rule)).toEqual([1]);
});

it.each([
  'https://evil.example/items',
  '//evil.example',
  'https://api.example.com:8443/',
  'data:,x',
  'https://a:b@api.example.com/',
])('takes no credentials to another origin: %s', async (next) => {
  const rule = { elements: root, next: byLink(inData(['next'])) };
  const { client, asked } = api(() => ({ body: { items: [1], next } }));
  await expect(itemsOf(client, rule)).rejects.toThrow(PageError);
  expect(asked).toHaveLength(1);
});

it('follows the Link header, and takes an argument out of it', async () => {
  const link =
    '<https://api.example.com/items?page=1>; rel="prev", <https://api.example.com/items?page=3&x=a,b>; title="a"; rel="next"';
  const answer = (_: URL, count: number): Answer => ({
    body: { items: [count] },
    headers: count === 1 ? { link } : {},
  });
  const followed = api(answer);
  expect(await itemsOf(followed.client, { elements: root, next: byLink(inLinkHeader) })).toEqual([1, 2]);
  expect(followed.asked[1]).toBe('https://api.example.com/items?page=3&x=a,b');
  const taken = api(answer);
  const next = byValue(['query', 'page'], inQueryOf('page', inLinkHeader));
  expect(await itemsOf(taken.client, { elements: root, next }, { query: { page: 2 } })).toEqual([1, 2]);
  expect(taken.asked[1]).toBe('https://api.example.com/items?page=3');
});

it('hands out an answer that is no success as the last page; elements end with an ApiError', async () => {
  const answer = (url: URL): Answer =>
    url.searchParams.get('page') === '2'
      ? { body: { error: 'gone' }, status: 410 }
      : { body: { items: [1] } };
  expect(await pagesOf(api(answer).client, byPages)).toEqual([{ items: [1] }, { error: 'gone' }]);
  await expect(itemsOf(api(answer).client, byPages)).rejects.toThrow(ApiError);
});

it('hands out no more than the caller wants, and asks for no more', async () => {
  const answer = (url: URL): Answer => ({ body: { items: pageOf(url) } });
  const pages = api(answer);
  expect(await pagesOf(pages.client, byPages, undefined, { limit: 2 })).toHaveLength(2);
  expect(pages.asked).toHaveLength(2);
  const items = api(answer);
  expect(await itemsOf(items.client, byPages, undefined, { limit: 2 })).toEqual([1, 2]);
  expect(items.asked).toHaveLength(1);
  const none = api(answer);
  expect(await itemsOf(none.client, byPages, undefined, { limit: 0 })).toEqual([]);
  expect(none.asked).toHaveLength(0);
});

it('ends with an AbortError, also between the elements of a page', async () => {
  const { client, asked } = api((url) => ({ body: { items: pageOf(url) } }));
  const stop = new AbortController();
  const got: unknown[] = [];
  const walk = async (): Promise<void> => {
    for await (const item of walkItems(list, byPages, client, undefined, { signal: stop.signal })) {
      got.push(item);
      stop.abort();
    }
  };
  await expect(walk()).rejects.toThrow(AbortError);
  expect(got).toEqual([1]);
  expect(asked).toHaveLength(1);
});

it.each([
  [[1], [1]],
  [{ total: 1, found: { users: [{ id: 1 }] } }, [{ id: 1 }]],
  [null, []],
])('finds the one list of an answer that no example shows', async (body, expected) => {
  const { client } = api(() => ({ body }));
  expect(await itemsOf(client, { elements: anyList, next: () => undefined })).toEqual(expected);
});

it.each([{ a: [1], b: [2] }, { total: 1 }, 'text'])('says so where there is no one list', async (body) => {
  const { client } = api(() => ({ body }));
  await expect(itemsOf(client, { elements: anyList, next: () => undefined })).rejects.toThrow(PageError);
});

it('reads no key that every object inherits', async () => {
  const { client } = api(() => ({ body: { items: [1] } }));
  const rule = { elements: root, next: byValue(['query', 'cursor'], inData(['constructor', 'name'])) };
  expect(await itemsOf(client, rule)).toEqual([1]);
});
