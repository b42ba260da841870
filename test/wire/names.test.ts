import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { writeClient } from '../kit/write-client.js';

interface Item {
  readonly name?: string;
  readonly item?: readonly Item[];
  readonly request?: object | null;
}

/** A request; without a path of its own what it is called has to do. */
function get(name?: string, path = 'things'): Item {
  const url = `http://api.example.com/${path}`;
  return { ...(name !== undefined && { name }), request: { method: 'GET', url } };
}

function folder(name: string, ...item: readonly Item[]): Item {
  return { name, item };
}

async function namesOf(
  items: readonly Item[],
): Promise<readonly (readonly [item: string, operation: string])[]> {
  const info = {
    name: 'Names',
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
  };
  const { manifest } = await writeClient(await emptyFolder(), { info, item: items });
  return manifest.operations.map(({ item, operation }) => [item.join(' / '), operation]);
}

const odd: readonly Item[] = [
  get('Get user', 'users/:id'),
  get('Get user', 'members/:id'),
  get('get  user!', 'me'),
  folder('Users', get('Get user', 'admins/:id'), get('List', 'users')),
  folder('Teams', get('List', 'teams'), folder('Teams', get('List', 'subteams'))),
  folder('Users', get('List', 'admins')),
  get('delete'),
  get('await'),
  get('constructor'),
  get('__proto__'),
  get('createClient'),
  get('2FA setup'),
  get('404'),
  get('用户列表'),
  get('사용자 목록'),
  get('список заказов'),
  get('🚀 Launch 🚀'),
  get('🚀'),
  get('', 'orders/:id'),
  get(undefined, 'orders'),
  get('https://api.example.com/v1/users/:id?x=1', 'v1/users/:id'),
  get(`${'Very long name '.repeat(14)}!`),
  get('line\nbreak\tand tab'),
  get('zero\u200bwidth'),
  get('*/ process.exit(1) /*'),
  get('../../up'),
  folder('Empty'),
  folder('Empty', folder('Empty')),
  folder('', get('in a folder without a name')),
  { name: 'no request' },
  { name: 'null request', request: null },
];

describe('the names of operations', () => {
  it('are as many as there are requests, unique, and read like what they are called', async () => {
    const names = await namesOf(odd);
    expect(names).toEqual([
      ['Get user', 'getUsersById'],
      ['Get user', 'getMembersById'],
      ['get  user!', 'getMe'],
      ['Users / Get user', 'usersGetUser'],
      ['Users / List', 'getUsers'],
      ['Teams / List', 'getTeams'],
      ['Teams / Teams / List', 'listTeamsTeams'],
      ['Users / List', 'getAdmins'],
      ['delete', 'getDelete'],
      ['await', 'getAwait'],
      ['constructor', 'getConstructor'],
      ['__proto__', 'proto'],
      ['createClient', 'getCreateClient'],
      ['2FA setup', 'get2FaSetup'],
      ['404', 'get404'],
      ['用户列表', 'yongHuLieBiao'],
      ['사용자 목록', 'saYongJaMogLog'],
      ['список заказов', 'spisokZakazov'],
      ['🚀 Launch 🚀', 'launch'],
      ['🚀', 'rocket'],
      ['', 'getOrdersById'],
      ['', 'getOrders'],
      ['https://api.example.com/v1/users/:id?x=1', 'getV1UsersById'],
      [`${'Very long name '.repeat(14)}!`, 'veryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLong'],
      ['line\nbreak\tand tab', 'lineBreakAndTab'],
      ['zero\u200bwidth', 'zerowidth'],
      ['*/ process.exit(1) /*', 'processExit1'],
      ['../../up', 'up'],
      [' / in a folder without a name', 'inAFolderWithoutAName'],
    ]);
    expect(new Set(names.map(([, operation]) => operation)).size).toBe(names.length);
  });

  it('stay the same when everything stands in another order', async () => {
    const reversed = await namesOf(reverse(odd));
    expect([...reversed].sort()).toEqual([...(await namesOf(odd))].sort());
  });
});

function reverse(items: readonly Item[]): readonly Item[] {
  return items.map((one) => (one.item ? { ...one, item: reverse(one.item) } : one)).reverse();
}
