import { describe, expect, it } from 'vitest';
import { readItems, readShape } from '../../../kit/lower-json.js';

const url = 'http://a.test';
const bearer = (value: string): object => ({ type: 'bearer', bearer: [{ key: 'token', value }] });
const variable = (name: string): object => ({ kind: 'variable', name });

describe('the authentication of a request', () => {
  it('is that of the nearest folder or the collection unless the request says otherwise', async () => {
    const request = (auth?: unknown): object => ({ name: 'Order', request: { url, auth } });
    const folder = {
      name: 'Folder',
      auth: bearer('{{inner}}'),
      item: [request(null), request(bearer('{{own}}')), request({ type: 'noauth' })],
    };
    const { shapes } = await readItems([request(), folder], { auth: bearer('{{outer}}') });
    expect(shapes.map(({ auth }) => auth)).toEqual([
      { kind: 'bearer', parameters: [{ key: 'token', value: [variable('outer')] }] },
      { kind: 'bearer', parameters: [{ key: 'token', value: [variable('inner')] }] },
      { kind: 'bearer', parameters: [{ key: 'token', value: [variable('own')] }] },
      { kind: 'none' },
    ]);
  });

  it('goes before a recorded Authorization header', async () => {
    const shape = await readShape({ url, auth: bearer('{{t}}'), header: 'authorization: Basic {{b}}' });
    expect(shape.headers).toEqual([]);
  });

  it('leaves a recorded header to speak where the block has no token', async () => {
    const shape = await readShape({ url, auth: bearer(''), header: 'Authorization: Bearer {{t}}' });
    expect(shape.auth).toEqual({ kind: 'none' });
    expect(shape.headers).toEqual([
      { name: 'Authorization', value: [{ kind: 'text', text: 'Bearer ' }, variable('t')] },
    ]);
  });

  it('leaves a recorded header to speak where the block cannot sign', async () => {
    const header = 'Authorization: {{signed}}';
    const auth = { type: 'oauth1', oauth1: [{ key: 'consumerKey', value: '{{k}}' }] };
    const shape = await readShape({ url, auth, header });
    expect(shape.auth).toEqual({ kind: 'none' });
    expect(shape.headers).toEqual([{ name: 'Authorization', value: [variable('signed')] }]);
  });

  it('makes room for a token that nobody recorded', async () => {
    const { shapes, variables } = await readItems([
      { name: 'Order', request: { url, auth: { type: 'oauth2' } } },
    ]);
    expect(shapes[0]?.auth).toEqual({
      kind: 'oauth2',
      parameters: [{ key: 'accessToken', value: [variable('oauth2_access_token')] }],
    });
    expect(variables).toEqual([{ name: 'oauth2_access_token', required: false, secret: true }]);
  });

  it('keeps of OAuth 2 what is sent, not how Postman gets it', async () => {
    const oauth2 = [
      { key: 'accessToken', value: '{{t}}' },
      { key: 'clientSecret', value: '{{s}}' },
      { key: 'addTokenTo', value: 'queryParams' },
    ];
    const shape = await readShape({ url: `${url}?access_token=1`, auth: { type: 'oauth2', oauth2 } });
    expect(shape.auth).toEqual({
      kind: 'oauth2',
      parameters: [
        { key: 'accessToken', value: [variable('t')] },
        { key: 'addTokenTo', value: [{ kind: 'text', text: 'queryParams' }] },
      ],
    });
    expect(shape.query).toEqual([]);
  });

  it.each(['ntlm', 'magic'])('is none, with a word about it, for %s', async (type) => {
    const { shapes, messages } = await readItems([{ name: 'Order', request: { url, auth: { type } } }]);
    expect(shapes[0]?.auth).toEqual({ kind: 'none' });
    expect(messages.map((message) => message.split(':')[0])).toEqual(['auth-unsupported']);
  });
});
