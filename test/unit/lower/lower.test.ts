import { describe, expect, it } from 'vitest';
import { lowerItems } from '../../kit/lower-json.js';

describe('lower', () => {
  it('returns an operation for every request, in document order', async () => {
    const request = { url: 'http://a.test' };
    const api = await lowerItems([
      {
        name: 'A',
        item: [
          { name: 'B', item: [{ name: 'One', request }] },
          { name: 'One', request },
        ],
      },
      { id: 'x', request },
    ]);
    expect(api.operations.map(({ trail, id, pointer }) => [trail, id, pointer])).toEqual([
      [['A', 'B', 'One'], undefined, '/item/0/item/0/item/0'],
      [['A', 'One'], undefined, '/item/0/item/1'],
      [[''], 'x', '/item/1'],
    ]);
  });

  it('keeps the saved responses whose status HTTP knows, with the requests that they answer', async () => {
    const originalRequest = {
      method: 'POST',
      url: 'http://a.test/:id',
      body: { mode: 'raw', raw: '{"a": 2}' },
    };
    const api = await lowerItems([
      {
        name: 'Order',
        request: { ...originalRequest, body: { mode: 'raw', raw: '{"a": 1}' } },
        response: [
          {
            name: 'Made',
            code: 201,
            header: [{ key: 'X-A', value: '1' }],
            body: '{"b": 1}',
            originalRequest,
          },
          { name: 'Odd', code: 1200, body: '' },
          { name: 'None', body: '' },
        ],
      },
    ]);
    const [operation] = api.operations;
    expect(operation?.examples).toEqual([
      {
        name: 'Made',
        status: 201,
        headers: [['X-A', '1']],
        body: '{"b": 1}',
        recording: {
          path: [{ name: 'id', value: ':id' }],
          query: [],
          headers: [],
          body: {
            kind: 'json',
            value: { kind: 'object', fields: [{ key: 'a', value: { kind: 'number', text: '2' } }] },
          },
        },
      },
    ]);
    expect(operation?.responses.map(({ status }) => status)).toEqual([201]);
  });

  it("reads a folder's description for the requests in it", async () => {
    const table = '| Parameter | Description |\n|---|---|\n| page | The page. Required. |';
    const api = await lowerItems([
      { name: 'Orders', description: table, item: [{ name: 'List', request: 'http://a.test?page=1' }] },
    ]);
    expect(api.operations[0]?.arguments.map(({ name, facts }) => [name, facts.required])).toEqual([
      ['page', 'yes'],
    ]);
  });
});
