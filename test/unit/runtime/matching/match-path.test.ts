import { describe, expect, it } from 'vitest';
import { createPathMatcher } from '../../../../runtime/matching/match-path.js';
import type { MockRoute } from '../../../../runtime/matching/mock-route.js';
import { cpuTime } from '../../../kit/cpu-time.js';

/** Returns the values of the variables in a URL that a route fits, undefined where it does not. */
function match(route: Partial<MockRoute>, url: string, anyHost = false): object | undefined {
  const full = { operation: 'get', method: 'GET', path: '/', answers: [], ...route };
  const found = createPathMatcher(full, anyHost)(new URL(url));
  return found && Object.fromEntries(found.values);
}

function rank(path: string, url: string, rest: Partial<MockRoute> = {}): number {
  const route = { operation: 'get', method: 'GET', path, answers: [], ...rest };
  return createPathMatcher(route, true)(new URL(url))?.rank ?? Number.NaN;
}

describe('a path', () => {
  it.each([
    ['/users/{id}', '/users/7', { id: '7' }],
    ['/users/{id}', '/users/', { id: '' }],
    ['/users/{id}', '/users/7/posts', undefined],
    ['/users/{id}', '/groups/7', undefined],
    ['/users/{id}.json', '/users/7.json', { id: '7' }],
    ['/users/{id}.json', '/users/7_json', undefined],
    ['/files/{+path}', '/files/a/b', { path: 'a/b' }],
    ['/files/{+path}/raw', '/files/a/b/raw', { path: 'a/b' }],
    ['/a(b=1)+c', '/a(b=1)+c', {}],
    ['/caf%C3%A9', '/café', {}],
    ['/%7Bid%7D', '/{id}', {}],
    ['/{a%20b}', '/7', { 'a b': '7' }],
    ['/users/{id}', '/users/a%20b', { id: 'a b' }],
    ['/users/{id}', '/users/%ZZ', { id: '%ZZ' }],
    ['/users', '/users/', {}],
    ['/Users', '/users', {}],
    ['/', '/', {}],
  ])('%s and %s', (path, came, values) => {
    expect(match({ path }, `https://api.example.com${came}`)).toEqual(values);
  });

  it('may have what a base URL brings along before it, if it has a text of its own', () => {
    expect(match({ path: '/users/{id}' }, 'https://x.test/api/v2/users/7')).toEqual({ id: '7' });
    expect(match({ path: '/{id}' }, 'https://x.test/api/7')).toBeUndefined();
    expect(match({ path: '/{id}', prefix: '/api' }, 'https://x.test/api/7')).toEqual({ id: '7' });
  });

  it('belongs to its host, unless any host will do', () => {
    const route = { origin: 'https://api.example.com', path: '/users' };
    expect(match(route, 'https://api.example.com/users')).toEqual({});
    expect(match(route, 'https://other.example.com/users')).toBeUndefined();
    expect(match(route, 'http://127.0.0.1:4010/users', true)).toEqual({});
    expect(match(route, 'http://127.0.0.1:4010/v1/users', true)).toBeUndefined();
  });
});

it('a path of many variables is matched in no time', async () => {
  const segment = Array.from({ length: 30 }, (_, at) => `{a${at}}x`).join('');
  const wide = Array.from({ length: 30 }, (_, at) => `{+b${at}}`).join('/');
  const time = await cpuTime(() => {
    for (const path of [`/${segment}`, `/${wide}/end`]) {
      match({ path }, `https://x.test/${'x/'.repeat(30)}${'x'.repeat(100)}y`);
    }
  });
  expect(time).toBeLessThan(1000);
});

describe('the rank of a path', () => {
  it('is higher the more of it is the text of the route, and the more exactly', () => {
    const ranks = [
      rank('/users/me', 'https://x.test/users/me'),
      rank('/users/me', 'https://x.test/users/me/'),
      rank('/users/me', 'https://x.test/Users/me'),
      rank('/users/{id}', 'https://x.test/users/me'),
      rank('/{kind}/{id}', 'https://x.test/users/me'),
      rank('/me', 'https://x.test/users/me'),
    ];
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(new Set(ranks).size).toBe(ranks.length);
  });
});
