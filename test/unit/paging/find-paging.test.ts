import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../src/model/operation.js';
import { findPaging } from '../../../src/paging/find-paging.js';
import { printPlaces } from '../../../src/paging/print-places.js';
import { lowerItems } from '../../kit/lower-json.js';

/** A request as it is told here: what it is called, what it sends, and what its saved answers are. */
interface Told {
  readonly name?: string;
  readonly method?: string;
  readonly path?: string;
  /** Arguments of the query with their recorded values and descriptions. */
  readonly query?: Readonly<Record<string, string | readonly [value: string, description: string]>>;
  readonly body?: unknown;
  readonly answers?: readonly unknown[];
  readonly header?: Readonly<Record<string, string>>;
}

async function lowered(told: Told): Promise<Operation> {
  const {
    name = 'List orders',
    method = 'GET',
    path = 'orders',
    query = {},
    body,
    answers = [],
    header = {},
  } = told;
  const request = {
    method,
    url: {
      raw: `https://api.example.com/${path}`,
      protocol: 'https',
      host: ['api', 'example', 'com'],
      path: path.split('/'),
      query: Object.entries(query).map(([key, given]) => {
        const [value, description] = typeof given === 'string' ? [given, undefined] : given;
        return { key, value, description };
      }),
    },
    ...(body !== undefined && {
      body: { mode: 'raw', raw: JSON.stringify(body), options: { raw: { language: 'json' } } },
    }),
  };
  const response = answers.map((answer, at) => ({
    name: `Answer ${at}`,
    code: 200,
    header: Object.entries({ 'Content-Type': 'application/json', ...header }).map(([key, value]) => ({
      key,
      value,
    })),
    body: typeof answer === 'string' ? answer : JSON.stringify(answer),
    originalRequest: request,
  }));
  const [operation] = (await lowerItems([{ name, request, response }])).operations;
  if (operation === undefined) throw new Error('expected one request');
  return operation;
}

async function seen(told: Told): Promise<string | undefined> {
  const rule = findPaging(await lowered(told));
  if (rule === undefined) return undefined;
  const { position = '-', answer = '?', next = '-' } = printPlaces(rule);
  return `${rule.kind} ${position} | ${answer} | ${next}`;
}

const orders = [
  { id: 'o1', lines: [{ sku: 'a' }] },
  { id: 'o2', lines: [] },
];

describe('reads how pages follow each other', () => {
  const lists: readonly (readonly [string, Told, string])[] = [
    ['offset and limit', { query: { limit: '20', offset: '0' }, answers: [orders] }, 'offset offset |  | -'],
    [
      'objects beside a frame with a link that has the offset',
      {
        query: { limit: '20', offset: '0' },
        answers: [
          { meta: { limit: 20, next: '/v1/orders/?limit=20&offset=20', total_count: 90 }, objects: orders },
        ],
      },
      'offset offset | objects | meta.next',
    ],
    [
      'the same on its last page',
      {
        query: { limit: '20', offset: '0' },
        answers: [{ meta: { next: null, previous: null }, objects: orders }],
      },
      'offset offset | objects | meta.next',
    ],
    [
      'a page number and the number of pages',
      {
        query: { page: '1', per_page: '50' },
        answers: [{ data: orders, meta: { current_page: 1, total_pages: 4 } }],
      },
      'page page | data | meta.total_pages',
    ],
    [
      'JSON:API',
      {
        query: { 'page[number]': '1', 'page[size]': '10' },
        answers: [
          {
            data: orders,
            included: [{ type: 'customer', id: '1' }],
            links: { self: '/orders?page[number]=1', next: '/orders?page[number]=2' },
          },
        ],
      },
      'page page[number] | data | links.next',
    ],
    [
      'JSON:API with a cursor',
      {
        query: { 'page[after]': 'abc', 'page[size]': '10' },
        answers: [{ data: orders, meta: { page: { after: 'def', has_more: true } } }],
      },
      'cursor page[after] | data | meta.page.after',
    ],
    [
      'HAL',
      {
        query: { page: '0', size: '20' },
        answers: [
          {
            _embedded: { orders },
            _links: {
              self: { href: 'https://api.example.com/orders' },
              next: { href: 'https://api.example.com/orders?page=1' },
            },
            page: { size: 20, totalElements: 90, totalPages: 5, number: 0 },
          },
        ],
      },
      'page page | _embedded.orders | _links.next.href',
    ],
    [
      'a token for the next page',
      { query: { pageSize: '10', pageToken: '' }, answers: [{ items: orders, nextPageToken: 'CAoQAA' }] },
      'cursor pageToken | items | nextPageToken',
    ],
    [
      'a cursor in a frame',
      {
        query: { limit: '10', cursor: '' },
        answers: [{ ok: true, channels: orders, response_metadata: { next_cursor: 'dGVhbQ==' } }],
      },
      'cursor cursor | channels | response_metadata.next_cursor',
    ],
    [
      'an offset that is no number',
      {
        query: { pageSize: '10', offset: 'itrAb12/recXy' },
        answers: [{ records: orders, offset: 'itrAb12/recZz' }],
      },
      'cursor offset | records | offset',
    ],
    [
      'the id of the last element',
      {
        query: { limit: '10', starting_after: 'o0' },
        answers: [{ object: 'list', url: '/v1/orders', has_more: true, data: orders }],
      },
      'cursor starting_after | data | data[-1].id',
    ],
    [
      'a link with everything in it',
      {
        answers: [
          {
            '@odata.context': 'https://api.example.com/$metadata#orders',
            value: orders,
            '@odata.nextLink': 'https://api.example.com/orders?$skiptoken=RF',
          },
        ],
      },
      'link - | value | @odata.nextLink',
    ],
    [
      'a link without its host',
      {
        query: { q: 'SELECT Id FROM Order' },
        answers: [
          {
            totalSize: 3000,
            done: false,
            nextRecordsUrl: '/services/data/v57.0/query/01g-2000',
            records: orders,
          },
        ],
      },
      'link - | records | nextRecordsUrl',
    ],
    [
      'a link beside a page that the answer counts in its own way',
      {
        query: { Page: '0', PageSize: '50' },
        answers: [
          {
            page: 0,
            page_size: 50,
            orders,
            uri: '/2010/Orders.json',
            next_page_uri: '/2010/Orders.json?PageSize=50&Page=1&PageToken=PA1',
          },
        ],
      },
      'page Page | orders | next_page_uri',
    ],
    [
      'a link that is empty beside others',
      { answers: [{ data: orders, links: { first: 'https://api.example.com/orders?page=1', next: null } }] },
      'link - | data | links.next',
    ],
    [
      'a page that is said to be one of many',
      { query: { page: ['3', 'The page of the results'] }, answers: [orders] },
      'page page |  | -',
    ],
    [
      'an offset beside a span of time',
      { query: { from: '2024-01-01', to: '2024-02-01', startIndex: '0', count: '5' }, answers: [orders] },
      'offset startIndex |  | -',
    ],
    [
      'a search that is created',
      { name: 'Create a search', method: 'POST', body: { page: 1, limit: 9 }, answers: [{ orders }] },
      'page page | orders | -',
    ],
    [
      'the key of an element',
      {
        name: 'Scan orders',
        method: 'POST',
        body: { limit: 5, exclusiveStartKey: { id: 'a' } },
        answers: [{ items: orders, lastEvaluatedKey: { id: 'b' } }],
      },
      'cursor exclusiveStartKey | items | lastEvaluatedKey',
    ],
    [
      'a list of links',
      {
        query: { page: '1', page_size: '10' },
        answers: [
          {
            orders,
            links: [
              { href: 'https://api.example.com/orders?page=1&page_size=10', rel: 'self', method: 'GET' },
              { href: 'https://api.example.com/orders?page=2&page_size=10', rel: 'next', method: 'GET' },
            ],
          },
        ],
      },
      'page page | orders | links[rel=next].href',
    ],
    [
      'the links of a bundle, whose next page has a mark of its own',
      {
        query: { _count: '10' },
        answers: [
          {
            resourceType: 'Bundle',
            link: [
              { relation: 'self', url: 'https://api.example.com/Patient?_count=10' },
              { relation: 'next', url: 'https://api.example.com?_getpages=4a8f&_getpagesoffset=10' },
            ],
            entry: orders,
          },
        ],
      },
      'link - | entry | link[relation=next].url',
    ],
    [
      'a list of links on the last page',
      {
        answers: [{ orders, links: [{ rel: 'first', href: '/orders?after=0' }] }],
      },
      'link - | orders | links[rel=next].href',
    ],
    [
      'the Link header',
      {
        query: { page: '1', per_page: '30' },
        header: {
          Link: '<https://api.example.com/orders?page=2>; rel="next", <https://api.example.com/orders?page=9>; rel="last"',
        },
        answers: [orders],
      },
      'page page |  | headers.link',
    ],
    [
      'the Link header alone',
      { header: { link: '<https://api.example.com/orders?after=x>; rel=next' }, answers: [orders] },
      'link - |  | headers.link',
    ],
    [
      'arguments in a body',
      {
        name: 'Search orders',
        method: 'POST',
        body: { term: 'a', page: { offset: 0, limit: 10 } },
        answers: [{ result: { hits: orders, total: 90 } }],
      },
      'offset page.offset | result.hits | -',
    ],
    [
      'a token in a body',
      {
        name: 'Query orders',
        method: 'POST',
        body: { limit: 10, cursor: 'a' },
        answers: [{ orders, cursor: 'b' }],
      },
      'cursor cursor | orders | cursor',
    ],
    [
      'no saved answer, but arguments that leave no doubt',
      {
        query: {
          page: ['', 'The page of results, from 1 on.'],
          per_page: ['', 'Results per page, at most 100.'],
        },
      },
      'page page | ? | -',
    ],
    [
      'a list that is empty',
      { query: { $skip: '0', $top: '10' }, answers: [{ value: [] }] },
      'offset $skip | value | -',
    ],
    [
      'the list that is called as the request is, of several',
      { query: { page: '1', limit: '10' }, answers: [{ orders, customers: [{ id: 1 }], total: 3 }] },
      'page page | orders | -',
    ],
    [
      'a mark that comes beside the one of the page before',
      {
        query: { after: '', limit: '25' },
        answers: [{ data: { after: 't3_15bfi0', before: null, children: orders } }],
      },
      'cursor after | data.children | data.after',
    ],
    [
      'such a mark in a request that can go both ways',
      {
        query: { after: '', before: '' },
        answers: [
          { items: orders, before: 'a', after: 'b' },
          { items: orders, before: 'b', after: null },
        ],
      },
      'cursor after | items | after',
    ],
  ];
  it.each(lists)('%s', async (_, told, expected) => {
    expect(await seen(told)).toBe(expected);
  });
});

describe('is silent where there is a doubt', () => {
  const others: readonly (readonly [string, Told])[] = [
    ['only a limit', { query: { limit: '20' }, answers: [orders] }],
    ['no arguments', { answers: [orders] }],
    [
      'one resource',
      { path: 'orders/1', query: { page: '1', limit: '10' }, answers: [{ id: 'o1', total: 5 }] },
    ],
    ['the page of a site', { query: { page: 'home', limit: '5' }, answers: [{ blocks: [{ id: 1 }] }] }],
    [
      'a span of time',
      { query: { start: '1700000000', end: '1800000000' }, answers: [{ points: [{ t: 1 }] }] },
    ],
    ['a span of dates', { query: { from: '2024-01-01', to: '2024-02-01', limit: '10' }, answers: [orders] }],
    ['a change', { method: 'PUT', query: { page: '1', limit: '10' }, answers: [orders] }],
    [
      'a new thing',
      {
        name: 'Create a report',
        method: 'POST',
        body: { page: 1, title: 'a' },
        answers: [{ id: 1, pages: [{ n: 1 }] }],
      },
    ],
    [
      'several lists without a name',
      { query: { page: '1', limit: '10' }, answers: [{ a: [{ x: 1 }], b: [{ y: 1 }] }] },
    ],
    ['answers that differ', { query: { page: '1', limit: '10' }, answers: [{ a: orders }, { b: orders }] }],
    [
      'links that lead elsewhere',
      {
        answers: [
          {
            lines: orders,
            links: [
              { rel: 'self', href: '/orders/1' },
              { rel: 'pay', href: '/orders/1/pay' },
            ],
          },
        ],
      },
    ],
    [
      'a page of paper',
      { query: { page: ['7', 'The page of the magazine whose pictures to return'] }, answers: [orders] },
    ],
    ['the size of paper', { query: { page: '1', size: 'A3' }, answers: [orders] }],
    ['the number of a thing', { query: { page: '20481937' }, answers: [orders] }],
    ['an offset in time', { query: { offset: ['0', 'Hours from UTC'], limit: '5' }, answers: [orders] }],
    ['a limit of weight', { query: { limit: ['30', 'Weight limit'], index: '30' }, answers: [orders] }],
    ['the ends of a way', { query: { from: '0', to: '9', limit: '5' }, answers: [orders] }],
    ['a place that begins no page', { query: { start: '7', size: '38' }, answers: [orders] }],
    ['a switch', { query: { skip: ['1', 'Skips Sundays'] }, answers: [orders] }],
    [
      'the id of the last element after a date',
      { query: { after: '2024-05-01', limit: '5' }, answers: [{ data: orders, has_more: true }] },
    ],
    ['an echo', { query: { marker: 'blue' }, answers: [{ orders, marker: 'blue' }] }],
    ['a neighbour', { path: 'parts/4', answers: [{ lines: orders, next: '/parts/5', prev: '/parts/3' }] }],
    [
      'a new thing that is called in the plural',
      { name: 'Add orders', method: 'POST', body: { page: 1, limit: 9 }, answers: [{ orders }] },
    ],
    ['a text', { query: { page: '1', limit: '10' }, answers: ['id;total'] }],
    ['a cursor that no answer gives', { query: { cursor: 'a', limit: '10' }, answers: [{ data: orders }] }],
    ['a next step that is no page', { answers: [{ id: 1, next: { action: 'pay' }, lines: [{ sku: 'a' }] }] }],
    [
      'an offset that is said to be a page',
      { query: { offset: ['1', 'The page number to return.'], limit: '5' }, answers: [orders] },
    ],
    ['a bare page without an answer or a word', { query: { page: '' } }],
    [
      'the print of one thing, without an answer',
      { name: 'Print', path: 'orders/:id/print', query: { $skip: '', $top: '' } },
    ],
    [
      'one end of a span of time, which the answer says again',
      {
        query: { after: '', before: '' },
        answers: [{ after: '2026-01-01', before: '2026-02-01', items: orders }],
      },
    ],
    [
      'what a change was from and to',
      {
        query: { after: '' },
        answers: [{ before: { state: 'open' }, after: { state: 'sent' }, items: orders }],
      },
    ],
  ];
  it.each(others)('%s', async (_, told) => {
    expect(await seen(told)).toBeUndefined();
  });
});

it('counts pages from 0 where a default, the documentation, an answer or a frame of Spring says so', async () => {
  const start = async (told: Told): Promise<number | undefined> => findPaging(await lowered(told))?.start;
  const answers = [{ data: orders }];
  expect(await start({ query: { page: '1', size: '5' }, answers })).toBe(1);
  expect(await start({ query: { page: '', size: '5' }, answers })).toBe(1);
  expect(await start({ query: { page: '0', size: '5' }, answers })).toBe(0);
  expect(await start({ query: { page: ['', 'Zero-based page index.'], size: '5' }, answers })).toBe(0);
  expect(await start({ query: { page: '', size: '5' }, answers: [{ data: orders, page: 0 }] })).toBe(0);
  const spring = { content: orders, pageable: { pageSize: 5 }, totalElements: 9, totalPages: 2 };
  expect(await start({ query: { page: '', size: '5' }, answers: [spring] })).toBe(0);
});
