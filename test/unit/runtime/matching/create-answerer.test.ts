import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../../runtime/matching/create-answerer.js';
import type { MockRoute, RecordedRequest, SavedAnswer } from '../../../../runtime/matching/mock-route.js';

const base = 'https://api.example.com';

function saved(name: string, status: number, request?: RecordedRequest): SavedAnswer {
  return { name, response: { status, headers: {}, body: name }, ...(request && { request }) };
}

function route(method: string, path: string, rest: Partial<MockRoute>): MockRoute {
  return { operation: 'operation', method, path, answers: [saved('Saved', 200)], ...rest };
}

/** Returns the name of the response that is chosen, which is its body; undefined for none. */
async function ask(
  routes: readonly MockRoute[],
  path: string,
  init: RequestInit = {},
): Promise<string | undefined> {
  const answered = await createAnswerer(routes).answerRequest(new Request(base + path, init));
  return answered?.body;
}

function json(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

describe('the responses of a route', () => {
  const search = route('GET', '/search', {
    request: { query: { q: 'tea' } },
    answers: [
      saved('Nothing asked', 400, {}),
      saved('Found', 200),
      saved('Nothing found', 200, { query: { q: 'xyzzy' } }),
    ],
  });

  it('are chosen by the request that they were saved for', async () => {
    expect(await ask([search], '/search?q=tea')).toBe('Found');
    expect(await ask([search], '/search?q=xyzzy')).toBe('Nothing found');
    expect(await ask([search], '/search')).toBe('Nothing asked');
  });

  it('begin with the first success for a request that none was saved for', async () => {
    expect(await ask([search], '/search?q=coffee')).toBe('Found');
    const failures = route('GET', '/a', { answers: [saved('Gone', 410), saved('Broken', 500)] });
    expect(await ask([failures], '/a')).toBe('Gone');
  });

  it('do not depend on query parameters that the collection does not know', async () => {
    expect(await ask([search], '/search?q=xyzzy&api_key=k')).toBe('Nothing found');
  });

  it('are chosen by the values in the path', async () => {
    const users = route('GET', '/users/{id}', {
      request: { path: { id: '1' } },
      answers: [saved('Found', 200), saved('Unknown', 404, { path: { id: '0' } })],
    });
    expect(await ask([users], '/users/0')).toBe('Unknown');
    expect(await ask([users], '/users/1')).toBe('Found');
    expect(await ask([users], '/users/2')).toBe('Found');
  });

  it('that were saved for one thing are no answer to another', async () => {
    const users = route('GET', '/users/{id}', {
      request: { path: { id: '1' }, query: { expand: 'teams' } },
      answers: [saved('Unknown', 404, { path: { id: '0' } }), saved('Found', 200)],
    });
    expect(await ask([users], '/users/7')).toBe('Found');
    expect(await ask([users], '/users/7?expand=teams')).toBe('Found');
    expect(await ask([users], '/users/0')).toBe('Unknown');
    expect(await ask([users], '/users/0?expand=teams')).toBe('Unknown');
  });

  it('are chosen by a JSON body, whatever its format', async () => {
    const orders = route('POST', '/orders', {
      request: { body: { sku: 'A-1', tags: ['x'] } },
      answers: [
        saved('Created', 201),
        saved('Out of stock', 409, { body: { sku: 'B-2', tags: ['x'] } }),
        saved('No SKU', 400, { body: { tags: ['x'] } }),
      ],
    });
    expect(await ask([orders], '/orders', json({ tags: ['x'], sku: 'B-2' }))).toBe('Out of stock');
    expect(await ask([orders], '/orders', json({ sku: 'C-3', tags: ['y'] }))).toBe('Created');
    expect(await ask([orders], '/orders', json({ tags: ['z'] }))).toBe('No SKU');
    expect(await ask([orders], '/orders', { method: 'POST', body: 'no JSON' })).toBe('Created');
  });

  it('are chosen by the fields of a form, of either kind', async () => {
    const tokens = route('POST', '/token', {
      request: { body: { grant: 'password' } },
      answers: [saved('By password', 200), saved('By code', 200, { body: { grant: 'code' } })],
    });
    const body = new URLSearchParams({ grant: 'code' });
    expect(await ask([tokens], '/token', { method: 'POST', body })).toBe('By code');
    const form = new FormData();
    form.set('grant', 'code');
    expect(await ask([tokens], '/token', { method: 'POST', body: form })).toBe('By code');
  });

  it('take a placeholder for any value, and the value itself for more than that', async () => {
    const greet = route('POST', '/greet', {
      request: { body: { name: '{{name}}' } },
      answers: [saved('Hello', 200), saved('Go away', 403, { body: { name: 'Eve' } })],
    });
    expect(await ask([greet], '/greet', json({ name: 'Ann' }))).toBe('Hello');
    expect(await ask([greet], '/greet', json({ name: 'Eve' }))).toBe('Go away');
  });
});

describe("Postman's own headers", () => {
  const orders = route('GET', '/orders', {
    answers: [saved('All', 200), saved('None', 200), saved('Forbidden', 403)],
  });

  it('choose by the status and by the name', async () => {
    expect(await ask([orders], '/orders', { headers: { 'x-mock-response-code': '403' } })).toBe('Forbidden');
    expect(await ask([orders], '/orders', { headers: { 'x-mock-response-name': 'None' } })).toBe('None');
  });

  it('get a 404 that names what was saved where nothing is as they ask', async () => {
    const headers = { 'x-mock-response-code': '500' };
    const response = await createAnswerer([orders]).answerRequest(new Request(`${base}/orders`, { headers }));
    expect(response?.status).toBe(404);
    expect(JSON.parse(response?.body ?? '')).toMatchObject({
      saved: ['200 All', '200 None', '403 Forbidden'],
    });
  });
});

describe('the route', () => {
  const named = (name: string): Partial<MockRoute> => ({ answers: [saved(name, 200)] });

  it('is the one with most of the path in its text', async () => {
    const routes = [route('GET', '/users/{id}', named('One')), route('GET', '/users/me', named('Me'))];
    expect(await ask(routes, '/users/me')).toBe('Me');
    expect(await ask(routes, '/users/7')).toBe('One');
  });

  it('is the one with the fixed query of the request', async () => {
    const routes = ['send', 'list'].map((action) =>
      route('GET', '/', { query: { action }, ...named(action) }),
    );
    expect(await ask(routes, '/?action=list&x=1')).toBe('list');
    expect(await ask(routes, '/?action=send')).toBe('send');
  });

  it('is the one with the GraphQL text of the request', async () => {
    const texts = ['query A { a }', 'query B($id: ID) { b(id: $id) }'];
    const routes = texts.map((graphql) => route('POST', '/graphql', { graphql, ...named(graphql) }));
    const query = 'query B($id: ID) {\n  b(id: $id)\n}'.replaceAll(/\s+/g, ' ');
    expect(await ask(routes, '/graphql', json({ query, variables: { id: '1' } }))).toBe(texts[1]);
  });

  it('is the one whose recorded body has most in common with the one that came', async () => {
    const routes = ['add', 'remove'].map((method) =>
      route('POST', '/rpc', { request: { body: { method, params: [1, 2] } }, ...named(method) }),
    );
    expect(await ask(routes, '/rpc', json({ method: 'remove', params: [3, 4] }))).toBe('remove');
  });

  it('is none for another method, path or host', async () => {
    const routes = [route('GET', '/users', { origin: base })];
    expect(await ask(routes, '/users', { method: 'DELETE' })).toBeUndefined();
    expect(await ask(routes, '/groups')).toBeUndefined();
    expect(await createAnswerer(routes).answerRequest(new Request('https://x.test/users'))).toBeUndefined();
  });
});

describe('the answer', () => {
  it('holds what stands in the path in place of the same variable', async () => {
    const body = '{"id":"{{id}}","other":"{{other}}"}';
    const answers = [{ name: 'Found', response: { status: 200, headers: {}, body } }];
    const routes = [route('GET', '/users/{id}', { answers })];
    expect(await ask(routes, '/users/a%20b')).toBe('{"id":"a b","other":"{{other}}"}');
  });

  it('holds it as a client would fill it: with blanks, and in a name that is put together', async () => {
    const body = '{{ id }} {{{id}}} {{a-{{id}}}} {{{{id}}}} {{}}';
    const answers = [{ name: 'Found', response: { status: 200, headers: {}, body } }];
    const routes = [route('GET', '/users/{id}', { answers })];
    expect(await ask(routes, '/users/7')).toBe('7 {7} {{a-7}} {{7}} {{}}');
  });

  it('leaves a request that it does not answer unread', async () => {
    const request = new Request(`${base}/users`, { method: 'POST', body: 'text' });
    await createAnswerer([route('POST', '/users', {})]).answerRequest(request);
    expect(await request.text()).toBe('text');
  });
});
