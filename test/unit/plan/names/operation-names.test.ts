import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../../src/model/operation.js';
import { nameOperations } from '../../../../src/plan/names/operation-names.js';
import { operation, text } from '../../../kit/operation.js';

function at(path: string): Pick<Operation, 'url'> {
  return { url: { display: path, base: text('https://api.example.com'), path: text(path) } };
}

function named(...trail: readonly string[]): Operation {
  return operation({ trail });
}

describe('nameOperations', () => {
  it.each([
    ['Make an outbound call', 'makeAnOutboundCall'],
    ['delete', 'getDelete'],
    ['2FA login', 'get2FaLogin'],
    ['获取用户', 'huoQuYongHu'],
    ['🚀', 'rocket'],
    ['', 'getOrders'],
    ['\n', 'getOrders'],
    ['https://api.example.com/orders?page=1', 'getOrders'],
    ['/orders', 'getOrders'],
    ['{{base_url}}/orders', 'getOrders'],
    ['{{name}}', 'name'],
    ["'); process.exit(1); ('", 'processExit1'],
    ['__proto__', 'proto'],
    ['constructor', 'getConstructor'],
    ['../../etc/passwd', 'etcPasswd'],
    ['expect', 'getExpect'],
  ])('calls %j %s', (name, expected) => {
    expect(nameOperations([named(name)])).toEqual([expected]);
  });

  it('ends a long name at a word', () => {
    const [name = ''] = nameOperations([named('Retrieve every single order '.repeat(20))]);
    expect(name).toBe('retrieveEverySingleOrderRetrieveEverySingleOrderRetrieve');
  });

  it('names the path arguments of a request without a name', () => {
    const path = [...text('/users/'), { kind: 'argument' as const, name: 'id' }];
    const url = { display: '', base: text('https://api.example.com'), path };
    expect(nameOperations([operation({ trail: [''], url })])).toEqual(['getUsersById']);
  });

  it('joins the folder where two have the same name', () => {
    expect(nameOperations([named('Users', 'List'), named('Orders', 'List')])).toEqual([
      'listUsers',
      'listOrders',
    ]);
    expect(nameOperations([named('Users', 'Get all'), named('Orders', 'Get all')])).toEqual([
      'usersGetAll',
      'ordersGetAll',
    ]);
  });

  it('joins more folders where the nearest is the same', () => {
    const names = nameOperations([named('v1', 'Users', 'List'), named('v2', 'Users', 'List')]);
    expect(names).toEqual(['listV1Users', 'listV2Users']);
  });

  it('takes the method where the folder is the same too', () => {
    const names = nameOperations([named('User'), operation({ trail: ['User'], method: 'DELETE' })]);
    expect(names).toEqual(['getUser', 'deleteUser']);
  });

  it('takes the path where the method is the same too', () => {
    const names = nameOperations([
      operation({ trail: ['Get user'], ...at('/users') }),
      operation({ trail: ['Get user'], ...at('/v2/users') }),
    ]);
    expect(names).toEqual(['getUsers', 'getV2Users']);
  });

  it('takes what tells requests of the same method and path apart', () => {
    const query = (value: string): Operation =>
      operation({
        trail: ['Call'],
        recording: { path: [], query: [{ name: 'action', value }], headers: [] },
      });
    expect(nameOperations([query('send'), query('list')])).toEqual(['callActionSend', 'callActionList']);
  });

  it('falls back on the content of requests that differ in nothing that has a name', () => {
    const names = nameOperations([
      operation({ trail: ['Call'], description: 'One.' }),
      operation({ trail: ['Call'], description: 'Two.' }),
    ]);
    expect(names).toEqual([
      expect.stringMatching(/^call_[0-9a-f]{6}$/),
      expect.stringMatching(/^call_[0-9a-f]{6}$/),
    ]);
    expect(names[0]).not.toBe(names[1]);
  });

  it('numbers requests that are the same in all', () => {
    expect(nameOperations([named('Call'), named('Call'), named('Call')])).toEqual(['call', 'call2', 'call3']);
  });

  it('gives the same names in whatever order the requests stand', () => {
    const requests = [
      named('Users', 'List'),
      named('Orders', 'List'),
      operation({ trail: ['Orders', 'List'], method: 'POST' }),
      operation({ trail: ['Orders', 'List'], ...at('/v2/orders') }),
      named('listUsers'),
      named('', ''),
      named('delete'),
    ];
    const names = new Map(nameOperations(requests).map((name, place) => [requests[place], name]));
    const reversed = [...requests].reverse();
    expect(nameOperations(reversed)).toEqual(reversed.map((request) => names.get(request)));
  });

  it('leaves the names that are kept, and gives others what they want where it is free', () => {
    const requests = [named('List'), named('Orders', 'List'), named('Read')];
    const kept = new Map([[0, 'oldList']]);
    expect(nameOperations(requests, kept, ['', 'oldList', 'obtain'])).toEqual(['oldList', 'list', 'obtain']);
  });
});
