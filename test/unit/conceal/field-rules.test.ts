import { expect, it } from 'vitest';
import { conceal } from '../../kit/conceal.js';
import { fakePassword } from '../../kit/fake-secrets.js';
import { parse } from '../../kit/parse-json.js';

const password = fakePassword(3);
const body = JSON.stringify({ user_token: password, door_code: '4711-a', again: password });

/** Returns the bodies of two requests of the same name in two folders, and what is said of them. */
async function concealTwice(notSecrets: readonly string[], secrets: readonly string[] = []) {
  const request = { method: 'POST', url: 'https://a.test', body: { mode: 'raw', raw: body } };
  const item = ['Orders', 'Bills'].map((name) => ({ name, item: [{ name: 'Create', request }] }));
  const { document } = await parse({ info: { name: 'Shop' }, item });
  const { document: concealed, messages } = await conceal(document, notSecrets, secrets);
  const bodies = concealed.items.flatMap((node) =>
    node.kind === 'folder'
      ? node.items.map((inner) => (inner.kind === 'item' ? inner.request.body : undefined))
      : [],
  );
  return { texts: bodies.map((each) => (each?.kind === 'raw' ? each.text : '')), messages };
}

const gone = '{"user_token":"{{user_token}}","door_code":"4711-a","again":"{{user_token}}"}';

it('conceals what is named like a credential', async () => {
  const { texts, messages } = await concealTwice([]);
  expect(texts).toEqual([gone, gone]);
  expect(messages[0]).toContain(
    'the body field user_token held a credential, known by the name "user_token": {{',
  );
});

it.each(['user_token', 'userToken', 'Orders › Create › user_token'])(
  'leaves a field that the settings allow as %j, and its value wherever it stands',
  async (entry) => {
    const { texts, messages } = await concealTwice([entry]);
    expect(texts).toEqual([body, body]);
    expect(messages).toEqual([]);
  },
);

it.each(['Orders › Other › user_token', 'other_token'])('says that %j allows nothing', async (entry) => {
  const { texts, messages } = await concealTwice([entry]);
  expect(texts).toEqual([gone, gone]);
  expect(messages).toContain(
    `not-secret-unmatched: notSecrets: "${entry}" names no value that would be taken for a credential, nor a field. Delete it, or correct it.`,
  );
});

it('does not show an entry that may be the credential itself', async () => {
  const { messages } = await concealTwice([fakePassword(4)]);
  expect(messages.join()).toContain('notSecrets: an entry names no value');
  expect(messages.join()).not.toContain(fakePassword(4));
});

it('conceals a field that the settings call a secret, in one request or in all', async () => {
  const taken = gone.replace('4711-a', '{{door_code}}');
  expect((await concealTwice([], ['door_code'])).texts).toEqual([taken, taken]);
  const { texts, messages } = await concealTwice([], ['Bills › Create › doorCode']);
  expect(texts).toEqual([gone, taken]);
  expect(messages.join()).not.toContain('4711');
});
