import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '../../../src/model/document.js';
import { conceal } from '../../kit/conceal.js';
import { fakePassword } from '../../kit/fake-secrets.js';
import { parse } from '../../kit/parse-json.js';

const parts = (seed: number): readonly [string, string] => {
  const password = fakePassword(seed);
  return [password.slice(0, 3), password.slice(3)];
};

/** Passwords with a sign in them that ends other values, near their front, or at their end. */
const kinds: Readonly<Record<string, (seed: number) => string>> = Object.fromEntries(
  [';', ')', '(', ',', '&', '<', '|', '=', '}'].map((sign) => [
    sign,
    (seed: number): string => parts(seed).join(sign),
  ]),
);
const endings: Readonly<Record<string, (seed: number) => string>> = {
  'an exclamation mark': (seed) => `${fakePassword(seed)}!`,
  'a question mark': (seed) => `${fakePassword(seed)}?`,
  'a sign and an exclamation mark': (seed) => `${parts(seed).join(';')}!`,
};

/** The texts in which a name gives a password away, whatever signs are in it: it stands in quotes. */
const quoted: Readonly<Record<string, (value: string) => object>> = {
  'a text of GraphQL': (value) => graphql(`mutation { login(user: "ada", password: "${value}") { id } }`),
  'a list in GraphQL': (value) => graphql(`mutation { add(users: [{name: "ada", apiSecret:"${value}"}]) }`),
  'GraphQL within JSON': (value) => raw(JSON.stringify({ query: `{ login(password: "${value}") }` })),
  'code in a description': (value) => about(`Send \`password: "${value}"\` along.`),
  'JSON in a description': (value) => about(`\`\`\`json\n{"user":"ada","password":"${value}","a":1}\n\`\`\``),
  'JSON within JSON of a description': (value) => about(`Send {\\"password\\": \\"${value}\\"}.`),
  'prose in a description': (value) => about(`Log in with the password \`${value}\` and go on.`),
  'single quotes in a description': (value) => about(`Set password='${value}' first.`),
  'another language': (value) => about(`Das Passwort: "${value}".`),
  'two fields of a description': (value) => about(`[{"name": "DB_PASSWORD", "value": "${value}"}]`),
  'a call in a description': (value) => about(`client.setPassword('${value}')`),
};

/** Those in which it stands without quotes. */
const open: Readonly<Record<string, (value: string) => object>> = {
  'a line of a description': (value) => about(`password: ${value}\nuser: ada`),
  'a form in a description': (value) => about(`user=ada&password=${value}&a=1`),
};

const graphql = (query: string): object => ({ body: { mode: 'graphql', graphql: { query } } });
const raw = (text: string): object => ({ body: { mode: 'raw', raw: text } });
const about = (description: string): object => ({ description });

/** Returns what becomes of all values in all places: one request each, in which a placeholder has to stand for the value. */
async function leftOf(
  makers: Readonly<Record<string, (seed: number) => string>>,
  places: Readonly<Record<string, (value: string) => object>>,
): Promise<{ readonly count: number; readonly left: readonly string[] }> {
  const planted = Object.entries(makers).flatMap(([kind, make]) =>
    Object.entries(places).map(([place, request]) => ({ name: `${kind} in ${place}`, make, request })),
  );
  const all = planted.map(({ name, make, request }, seed) => ({ name, value: make(seed + 1), request }));
  const item = (at: (each: (typeof all)[number]) => string): object[] =>
    all.map((each) => ({
      name: each.name,
      request: { method: 'POST', url: 'https://a.test', ...each.request(at(each)) },
    }));
  const source = (items: object[]) => parse({ info: { name: 'Logins' }, item: items });
  const { document } = await conceal((await source(item(({ value }) => value))).document);
  const { document: expected } = await source(item(() => '{{secret}}'));
  const shown = (node: DocumentNode | undefined): string => {
    const { description, request } = node?.kind === 'item' ? node : {};
    return (
      description ??
      Object.values(request?.body ?? {})
        .sort()
        .join(' ')
    ).replace(/\{\{\w+\}\}/g, '{{secret}}');
  };
  return {
    count: all.length,
    left: all.flatMap(({ name }, at) =>
      shown(document.items[at]) === shown(expected.items[at])
        ? []
        : [`${name}: ${shown(document.items[at])}`],
    ),
  };
}

describe('passwords with signs in them', () => {
  it('go as a whole where they stand in quotes', async () => {
    const { count, left } = await leftOf({ ...kinds, ...endings }, quoted);
    expect(left).toEqual([]);
    expect(count).toBe(132);
  });

  it('go without quotes, up to what ends the value of a form', async () => {
    const most = Object.fromEntries([';', ')', ','].map((sign) => [sign, kinds[sign] ?? fakePassword]));
    const { left } = await leftOf({ ...most, ...endings }, open);
    expect(left).toEqual([]);
  });
});

/** Returns what is left of a request by these settings, as one text. */
async function keep(request: object, notSecrets: readonly string[]): Promise<string> {
  const source = { info: { name: 'Users' }, item: [{ name: 'Add', request }] };
  const { document } = await parse(source);
  const { document: concealed, messages } = await conceal(document, notSecrets);
  expect(messages).toEqual([]);
  return JSON.stringify(concealed);
}

describe('notSecrets', () => {
  const password = `${fakePassword(3)}!`;
  const body = JSON.stringify({ password, confirm_password: password });
  const request = {
    method: 'POST',
    url: `https://a.test?password=${encodeURIComponent(password)}`,
    description: `Use the password ${password} or \`${password.slice(0, -1)}\`: password=${password}`,
    body: { mode: 'raw', raw: body },
  };

  it.each([[['password']], [['confirm_password']], [['Add › password']]])(
    'keeps the value of %j whole, whichever rule sees it, before and behind',
    async (entries) => {
      expect(await keep(request, entries)).not.toContain('{{');
    },
  );

  it('keeps a value whole that only a text names', async () => {
    const text = `mutation { add(password: "${password}") { id } }`;
    const query = { method: 'POST', url: 'https://a.test', ...graphql(text) };
    for (const entry of ['password', 'Add › password'])
      expect(await keep(query, [entry])).toContain(JSON.stringify(text).slice(1, -1));
  });

  it('keeps what another credential is a part of', async () => {
    const part = password.slice(0, 12);
    const both = { ...request, header: [{ key: 'X-Api-Key', value: part }] };
    const { document } = await parse({ info: { name: 'Users' }, item: [{ name: 'Add', request: both }] });
    const { document: concealed } = await conceal(document, ['password']);
    expect(JSON.stringify(concealed)).toContain(JSON.stringify(body).slice(1, -1));
    expect(JSON.stringify(concealed)).not.toContain(`"${part}"`);
  });
});
