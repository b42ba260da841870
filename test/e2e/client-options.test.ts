import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bind } from '../../generated/plivo/bind.js';
import {
  createClient,
  makeAnOutboundCall,
  MissingVariableError,
  tokens,
} from '../../generated/plivo/index.js';
import { startServer, type TestServer } from '../../runtime/mocks/server/server.js';

const body = { from: '1', to: '2', answer_url: 'https://example.com' };
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe('a generated client', () => {
  it('sends to another base URL, with its path before that of the operation', async () => {
    const variables = { auth_id: 'a', auth_token: 't' };
    const client = createClient({ baseUrl: 'https://mock.example/api/', variables, fetch: server.fetch });
    await makeAnOutboundCall(client, { body });
    expect(server.take()?.url).toBe('https://mock.example/api/v1/Account/a/Call/');
  });

  it('authenticates in another way, without the variables of its own', async () => {
    const client = createClient({
      auth: tokens(() => 'x'),
      variables: { auth_id: 'a' },
      fetch: server.fetch,
    });
    await makeAnOutboundCall(client, { body });
    expect(server.take()?.headers['authorization']).toBe('Bearer x');
  });

  it('needs these variables where it does not', async () => {
    // @ts-expect-error: without an auth of its own the client needs the token.
    const client = createClient({ variables: { auth_id: 'a' }, fetch: server.fetch });
    await expect(makeAnOutboundCall(client, { body })).rejects.toThrow(MissingVariableError);
    // @ts-expect-error: the account stands in the path too, whatever authenticates.
    createClient({ auth: tokens(() => 'x') });
  });

  it('is bound to its operations', async () => {
    const client = createClient({ variables: { auth_id: 'a', auth_token: 't' }, fetch: server.fetch });
    await bind(client).makeAnOutboundCall({ body }, { headers: { 'X-A': 'b' } });
    expect(server.take()).toMatchObject({ headers: { 'x-a': 'b' }, body });
  });
});
