import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/diagnostics/errors.js';
import { defaultConfig } from '../../../src/model/config.js';
import type { Paging } from '../../../src/model/paging.js';
import { addPaging } from '../../../src/paging/add-paging.js';
import { parseConfig } from '../../../src/parse/config/parse-config.js';
import { lowerItems } from '../../kit/lower-json.js';
import { showType } from '../../kit/show-type.js';

const url = (path: string, keys: readonly string[]): object => ({
  raw: `https://api.example.com/${path}`,
  host: ['api', 'example', 'com'],
  protocol: 'https',
  path: [path],
  query: keys.map((key) => ({ key, value: '' })),
});

const answer = { users: [{ id: 1 }], meta: { next_cursor: 'abc' } };

const items = [
  {
    name: 'List users',
    request: { method: 'GET', url: url('users', ['cursor']) },
    response: [
      {
        name: 'OK',
        code: 200,
        header: [{ key: 'Content-Type', value: 'application/json' }],
        body: JSON.stringify(answer),
      },
    ],
  },
  { name: 'List teams', request: { method: 'GET', url: url('teams', ['cursor']) } },
  { name: 'Get a user', request: { method: 'GET', url: url('user', ['number']) } },
];

async function rules(settings: object = {}): Promise<readonly (Paging | undefined)[]> {
  const config = await parseConfig(new TextEncoder().encode(JSON.stringify(settings)), 'settings.json');
  return addPaging(await lowerItems(items), config).operations.map(({ paging }) => paging);
}

describe('addPaging', () => {
  it('looks for the mark of a list without an answer where all others have theirs', async () => {
    const [users, teams, user] = await rules();
    expect(users).toMatchObject({
      kind: 'cursor',
      elements: ['users'],
      next: { keys: ['meta', 'next_cursor'] },
    });
    expect(teams).toMatchObject({ kind: 'cursor', next: { keys: ['meta', 'next_cursor'] } });
    expect(teams).not.toHaveProperty('elements');
    expect(user).toBeUndefined();
  });

  it('does what the settings say instead', async () => {
    expect(await rules({ paging: 'off' })).toEqual([undefined, undefined, undefined]);
    const paging = {
      'List users': false,
      'Get a user': {
        kind: 'page',
        request: 'query.number',
        answer: 'data.items',
        more: 'data.more',
        start: 0,
      },
    };
    const [users, , user] = await rules({ paging });
    expect(users).toBeUndefined();
    expect(user).toEqual({
      kind: 'page',
      position: { place: 'query', keys: ['number'], isText: false },
      elements: ['data', 'items'],
      more: { keys: ['data', 'more'], is: 'flag' },
      start: 0,
    });
    const [linked] = await rules({
      paging: { 'List users': { kind: 'link', next: 'headers.link', answer: '' } },
    });
    expect(linked).toEqual({ kind: 'link', elements: [], next: { from: 'header', isLink: true }, start: 0 });
    const [listed] = await rules({
      paging: { 'List users': { kind: 'link', next: 'data.links[rel=next].href', answer: 'data.items' } },
    });
    expect(listed?.next).toEqual({
      from: 'list',
      keys: ['data', 'links'],
      link: { rel: 'rel', value: 'next', href: 'href' },
      isLink: true,
    });
  });

  it.each([
    [{ 'List user': false }, 'there is no such request'],
    [{ 'List users': { kind: 'cursor', request: 'query.cursor' } }, 'have a "next"'],
    [{ 'List users': { kind: 'page' } }, 'has a "request"'],
    [{ 'List users': { kind: 'pages' } }, 'expected "offset", "page", "cursor" or "link"'],
    [{ 'List users': { kind: 'page', request: 'page' } }, 'expected an argument, such as "query.offset"'],
    [{ 'List users': { kind: 'page', request: 'query.page', size: 1 } }, 'there is no "size"'],
    ['on', '"off"'],
  ])('says what is wrong in %j', async (paging, message) => {
    await expect(rules({ paging })).rejects.toThrow(InputError);
    await expect(rules({ paging })).rejects.toThrow(message);
  });

  it('takes digits for what counts, and any text for what does not', async () => {
    const query = [
      { key: 'page', value: '1' },
      { key: 'per_page', value: '20' },
      { key: 'owner', value: '12' },
    ];
    const body = JSON.stringify({ users: [{ id: 1 }, { id: 2 }], page: 1, pages: 7 });
    const api = await lowerItems([
      {
        name: 'List users',
        request: { method: 'GET', url: { raw: 'https://api.example.com/users', query } },
        response: [{ name: 'OK', code: 200, header: [], body }],
      },
    ]);
    const [users] = addPaging(api, defaultConfig).operations;
    expect(users?.paging?.kind).toBe('page');
    expect(users?.query.map(({ name, type }) => [name, showType(type)])).toEqual([
      ['page', 'integer | digits'],
      ['per_page', 'integer | digits'],
      ['owner', 'integer | string'],
    ]);
  });
});
