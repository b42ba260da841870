import { describe, expect, it } from 'vitest';
import { isLiteralSecret } from '../../../src/conceal/is-literal-secret.js';
import { isSecretName } from '../../../src/names/is-secret-name.js';
import { conceal } from '../../kit/conceal.js';
import { lowerItems, readItems } from '../../kit/lower-json.js';
import { parse } from '../../kit/parse-json.js';

describe('isSecretName', () => {
  it.each([
    'password',
    'apiKey',
    'X-API-Key',
    'x_api_key',
    'APIKEY',
    'Authorization',
    'user.token',
    'user[password]',
    'client[api_key]',
    'password[]',
    'orders[0][secret]',
    'accessToken',
    'client_secret',
    'Cookie',
  ])('finds %s', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each(['token_type', 'keys', 'passwordHint', 'key', 'author', 'tokens', 'password[hint]', '[]', ''])(
    'passes %j',
    (name) => {
      expect(isSecretName(name)).toBe(false);
    },
  );
});

describe('a name that some give to credentials', () => {
  const request = async (value: string): Promise<string> => {
    const header = [{ key: 'x-functions-key', value }];
    const body = { mode: 'raw', raw: JSON.stringify({ passphrase: value, encryptionKey: value }) };
    const url = `https://a.test/b?sv=2022-11-02&sig=${value}`;
    const { shapes } = await readItems([{ name: 'Order', request: { method: 'POST', url, header, body } }]);
    return JSON.stringify(shapes);
  };

  it('is believed where the value looks like one', async () => {
    expect(await request('Zq812-vT4m12pLx9')).not.toContain('Zq812');
  });

  it.each(['X-Application-Key', 'stripe_key', 'X-Hub-Signature-256', 'password2', 'recovery_code', 'bearer'])(
    'may be %s',
    (name) => {
      expect(isLiteralSecret(name, '4f9b2c7e81d05a63e2f7b9c4d8a1063e')).toBe(true);
      expect(isLiteralSecret(name, 'factor-two-v2')).toBe(/password|recovery/.test(name));
    },
  );

  it('is none of which one of many something is, nor an address that all see', () => {
    expect(isLiteralSecret('sort_key', 'aB3dE5fG7hI9jK1lM')).toBe(false);
    expect(isLiteralSecret('key', 'aB3dE5fG7hI9jK1lM')).toBe(false);
    expect(isLiteralSecret('token', '0x6B175474E89094C44Da98b954EedeAC495271d0F')).toBe(false);
  });

  it('is not believed of a word', async () => {
    expect(await request('orders-by-date')).toContain('orders-by-date');
  });
});

describe('a name that only credentials have', () => {
  const value = 'planted-test-token-1';
  const bodies = [`user=a&password=${value}`, `<login><password>${value}</password></login>`];

  it.each(bodies)('is believed of a value with words of an example in it, in %j', async (raw) => {
    const request = { method: 'POST', url: 'https://a.test/b', body: { mode: 'raw', raw } };
    const { shapes } = await readItems([{ name: 'Order', request }]);
    expect(JSON.stringify(shapes)).not.toContain(value);
  });

  it('is believed so of a path value', async () => {
    const url = { raw: 'https://a.test/:token', host: ['https://a.test'], path: [':token'] };
    const request = { method: 'GET', url: { ...url, variable: [{ key: 'token', value }] } };
    const { shapes } = await readItems([{ name: 'Order', request }]);
    expect(JSON.stringify(shapes)).not.toContain(value);
  });
});

describe('a name of a form with brackets', () => {
  it.each(['urlencoded', 'formdata'])('is read by its words in %s', async (mode) => {
    const fields = [
      { key: 'user[password]', value: 'UEpw-1122x', type: 'text' },
      { key: 'client[secret]', value: 'kQ2-9xTT7', type: 'text' },
      { key: 'user[name]', value: 'Ada', type: 'text' },
    ];
    const request = { method: 'POST', url: 'https://a.test/users', body: { mode, [mode]: fields } };
    const shown = JSON.stringify((await readItems([{ name: 'Add', request }])).shapes);
    expect(shown).not.toMatch(/UEpw|kQ2/);
    expect(shown).toContain('Ada');
  });
});

describe('a parameter with an everyday name', () => {
  const parameters = async (value: string): Promise<string> => {
    const url = `https://a.test/b?key=${value}&code=${value}&auth=${value}&sig=${value}&signature=${value}`;
    const header = [{ key: 'X-Signature', value }];
    const body = { mode: 'urlencoded', urlencoded: [{ key: 'code', value }] };
    const { shapes } = await readItems([{ name: 'Order', request: { method: 'POST', url, header, body } }]);
    return JSON.stringify(shapes);
  };

  it('is a credential where a machine made its value', async () => {
    expect(await parameters('4f9b2c7e81d05a63e2f7b9c4d8a1063e')).not.toContain('4f9b2c7e');
  });

  it.each(['US', 'name', 'true', 'order-created-v2'])('is none where it is %s', async (value) => {
    expect(await parameters(value)).toContain(`"${value}"`);
  });
});

describe('a placeholder where a credential goes', () => {
  const item = {
    name: 'Order',
    request: {
      method: 'POST',
      url: 'https://a.test/b?api_key=your-api-key',
      auth: { type: 'bearer', bearer: [{ key: 'token', value: 'YOUR_TOKEN' }] },
      body: { mode: 'urlencoded', urlencoded: [{ key: 'password', value: 'string' }] },
    },
  };

  it('becomes a variable where the client sends one, with a note, and stays elsewhere', async () => {
    const { shapes, messages } = await readItems([item]);
    expect(shapes[0]?.auth).toMatchObject({
      parameters: [{ key: 'token', value: [{ kind: 'variable', name: 'bearer_token' }] }],
    });
    expect(shapes[0]?.recording).toMatchObject({
      body: { kind: 'form', entries: [{ name: 'password', value: 'string' }] },
    });
    expect(messages.map((message) => message.split(':')[1])).toEqual([
      ' the bearer authentication held a placeholder for a credential',
      ' the query parameter api_key held a placeholder for a credential',
    ]);
  });

  it.each(['YOUR_API_KEY', 'xxxxxxxx', '$TOKEN', '[token]', '<token>', '<Your API key>'])(
    'is one in every spelling: %s',
    async (value) => {
      const header = [{ key: 'X-Api-Key', value }];
      const query = [{ key: 'api_key', value }];
      const auth = { type: 'bearer', bearer: [{ key: 'token', value }] };
      const url = { raw: 'https://a.test', host: ['https://a.test'], query };
      const body = { mode: 'raw', raw: JSON.stringify({ token: value }) };
      const request = { method: 'POST', url, header, auth, body };
      const { document } = await parse({ info: { name: 'Shop' }, item: [{ name: 'Order', request }] });
      const { document: concealed, messages } = await conceal(document);
      const [item] = concealed.items;
      expect(item?.kind === 'item' ? item.request : undefined).toMatchObject({
        headers: [{ value: '{{x_api_key}}' }],
        url: { query: [{ value: '{{api_key}}' }] },
        auth: { parameters: [{ value: '{{bearer_token}}' }] },
        body: { text: body.raw },
      });
      expect(messages).toHaveLength(3);
    },
  );

  it('is none where it says a type only', async () => {
    const { messages } = await readItems([
      { name: 'Order', request: { url: 'https://a.test?token=<string>', header: 'X-Api-Key: <string>' } },
    ]);
    expect(messages).toEqual([]);
  });
});

describe('a link to an address', () => {
  it('has no password, also where a URL is taken apart', async () => {
    const { document } = await parse({
      info: { name: 'Shop' },
      item: [{ name: 'Write', request: 'https://mailto:ada@a.test/x' }],
    });
    const { document: concealed, messages } = await conceal(document);
    expect(JSON.stringify(concealed)).toContain('"password":"ada"');
    expect(messages).toEqual([]);
  });
});

describe('a credential in a request', () => {
  const planted = 's3cr3t-Value-9';
  const items = [
    {
      name: 'Order',
      request: {
        method: 'POST',
        url: `https://ada:${planted}@a.test/b?api_key=${planted}`,
        auth: { type: 'hawk', hawk: [{ key: 'authKey', value: planted }] },
        header: [
          { key: 'Authorization', value: `Bearer ${planted}` },
          { key: 'X-Api-Key', value: planted },
          { key: 'Cookie', value: `sid=${planted}`, disabled: true },
        ],
        body: { mode: 'raw', raw: `{"user": {"password": "${planted}"}, // "token": "${planted}"\n"n": 1}` },
      },
      response: [
        {
          name: 'Done',
          code: 200,
          header: [{ key: 'Set-Cookie', value: `sid=${planted}` }],
          body: `{"access_token": "${planted}"}`,
        },
      ],
    },
    {
      name: 'Login',
      request: {
        method: 'POST',
        url: 'https://a.test',
        auth: { type: 'bearer', bearer: [{ key: 'token', value: planted }] },
        body: {
          mode: 'urlencoded',
          urlencoded: [
            { key: 'password', value: planted },
            { key: 'pwd', value: planted, disabled: true },
          ],
        },
      },
    },
    {
      name: 'Broken',
      request: {
        method: 'POST',
        url: 'https://a.test',
        body: { mode: 'raw', raw: `{"pwd": "${planted}",,}` },
      },
    },
  ];

  it('is nowhere in what becomes of it', async () => {
    const api = await lowerItems(items, { variable: [{ key: 'secret', value: planted }] });
    expect(JSON.stringify(api)).not.toContain(planted);
  });

  it('is read from a variable instead, and reported without its value', async () => {
    const { shapes, messages, variables } = await readItems(items);
    expect(shapes[1]?.auth).toEqual({
      kind: 'bearer',
      parameters: [{ key: 'token', value: [{ kind: 'variable', name: 'bearer_token' }] }],
    });
    expect(shapes[1]?.recording?.body).toEqual({
      kind: 'form',
      entries: [{ name: 'password', value: '{{password}}' }],
    });
    expect(variables.find(({ name }) => name === 'bearer_token')).toEqual({
      name: 'bearer_token',
      required: true,
      secret: true,
    });
    expect(messages).toContain(
      'secret-replaced: the bearer authentication held a credential, known by its place: {{bearer_token}} stands there now. If it is none, allow "375" in the configuration.',
    );
    expect(messages.join()).not.toContain(planted);
  });

  it('keeps the scheme in front of it', async () => {
    const { shapes } = await readItems([
      { name: 'Order', request: { url: 'https://a.test', header: `Authorization: Basic ${planted}` } },
    ]);
    expect(shapes[0]?.headers).toEqual([
      {
        name: 'Authorization',
        value: [
          { kind: 'text', text: 'Basic ' },
          { kind: 'variable', name: 'authorization' },
        ],
      },
    ]);
  });

  it('is none where a variable stands', async () => {
    const request = { url: 'https://a.test?token={{t}}', header: 'X-Api-Key: {{key}}' };
    expect((await readItems([{ name: 'Order', request }])).messages).toEqual([]);
  });
});
