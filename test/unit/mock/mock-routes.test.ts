import { describe, expect, it } from 'vitest';
import type { MockRoute } from '../../../runtime/matching/mock-route.js';
import { mockOperations } from '../../../src/mock/mock-routes.js';
import { planClient } from '../../../src/plan/plan-client.js';
import { lowerItems } from '../../kit/lower-json.js';

/** Returns the routes of a collection of these items. */
async function routesOf(items: readonly unknown[], rest: object = {}): Promise<readonly MockRoute[]> {
  return mockOperations(planClient(await lowerItems(items, rest))).flatMap(({ routes }) => routes);
}

/** Returns the only route of a request with one saved response. */
async function routeOf(request: object, response: object = {}, rest: object = {}): Promise<MockRoute> {
  const saved = { name: 'Saved', code: 200, body: '', ...response };
  const [route, ...more] = await routesOf([{ name: 'Get', request, response: [saved] }], rest);
  if (!route || more.length > 0) throw new Error('expected one route');
  return route;
}

const variable = (key: string, value: string): object => ({ key, value });

describe('where a route answers', () => {
  it.each<[string, object]>([
    ['https://api.example.com/users/:id', { origin: 'https://api.example.com', path: '/users/{id}' }],
    ['https://api.example.com:8443', { origin: 'https://api.example.com:8443', path: '/' }],
    ['{{baseUrl}}/users', { prefix: '/v2', path: '/users' }],
    ['{{host}}/users', { path: '/users' }],
    ['{{baseUrl}}/{{basePath}}/users', { prefix: '/v2', path: '/{+basePath}/users' }],
    [
      'https://x.test/{{base{{kind}}}}/{{id-{{kind}}}}',
      { origin: 'https://x.test', path: '/{+base%7B%7Bkind%7D%7D}/{id-%7B%7Bkind%7D%7D}' },
    ],
    ['https://x.test/{AWB}/:id.json', { origin: 'https://x.test', path: '/%7BAWB%7D/{id}.json' }],
  ])('%s', async (url, place) => {
    const rest = { variable: [variable('baseUrl', 'https://x.test/v2/'), variable('basePath', 'a/b')] };
    const { origin, prefix, path } = await routeOf({ method: 'GET', url }, {}, rest);
    expect({ ...(origin && { origin }), ...(prefix && { prefix }), path }).toEqual(place);
  });
});

describe('a route', () => {
  it('knows the query that tells its operation apart, and what was recorded', async () => {
    const request = (action: string): object => ({
      name: action,
      request: { method: 'GET', url: `https://x.test/mail?action=${action}&page=1` },
      response: [{ name: 'Done', code: 200 }],
    });
    const routes = await routesOf([request('send'), request('list')]);
    expect(routes.map(({ query }) => query)).toEqual([{ action: 'send' }, { action: 'list' }]);
    expect(routes[0]?.request?.query).toMatchObject({ page: '1' });
  });

  it('has a response for the request that it was saved for, whatever has become of the operation', async () => {
    const originalRequest = { method: 'POST', url: 'https://x.test/old/path' };
    const response = [{ name: 'Saved', code: 201, originalRequest }];
    const routes = await routesOf([
      { name: 'New', request: { method: 'GET', url: 'https://x.test/new' }, response },
    ]);
    expect(routes.map(({ method, path, answers }) => [method, path, answers.length])).toEqual([
      ['GET', '/new', 1],
      ['POST', '/old/path', 1],
    ]);
  });

  it('answers with the headers that say something of the answer, and without credentials', async () => {
    const header = [
      variable('Content-Type', 'text/plain'),
      variable('Date', 'Mon, 01 Jan 2024 00:00:00 GMT'),
      variable('Content-Encoding', 'gzip'),
      variable('X-Total-Count', '7'),
      variable('X-Api-Key', 'hunter2hunter2'),
      variable('Location', 'https://x.test/next?token=swordfish77'),
      variable('Link', 'https://ann:swordfish77@x.test'),
      variable('X-Bad', 'a\nb'),
    ];
    const body = '{"password":"hunter2hunter2","id":1}';
    const route = await routeOf({ method: 'GET', url: 'https://x.test' }, { header, body });
    expect(route.answers[0]?.response.headers).toEqual({
      'content-type': 'text/plain',
      location: 'https://x.test/next?token={{token}}',
      'x-total-count': '7',
    });
    expect(JSON.stringify(route)).not.toMatch(/hunter2|swordfish/);
  });

  it('says of JSON that it is JSON where no content type was saved', async () => {
    const { answers } = await routeOf({ method: 'GET', url: 'https://x.test' }, { body: ' [1]' });
    expect(answers[0]?.response.headers).toEqual({ 'content-type': 'application/json' });
  });

  it.each<[string, object, unknown]>([
    [
      'raw',
      { mode: 'raw', raw: '{"a":[1,{"b":null}]}', options: { raw: { language: 'json' } } },
      { a: [1, { b: null }] },
    ],
    [
      'urlencoded',
      { mode: 'urlencoded', urlencoded: [variable('a', '1'), variable('a', '2')] },
      { a: ['1', '2'] },
    ],
    [
      'formdata',
      { mode: 'formdata', formdata: [variable('a', '1'), { key: 'f', type: 'file', src: 'x.png' }] },
      { a: '1', f: '{{file}}' },
    ],
    [
      'graphql',
      { mode: 'graphql', graphql: { query: '{ a }', variables: '{"id":"1"}' } },
      { variables: { id: '1' } },
    ],
  ])('knows a recorded body of mode %s', async (_, body, value) => {
    const route = await routeOf({ method: 'POST', url: 'https://x.test', body });
    expect(route.request?.body).toEqual(value);
  });
});
