import { expect, test } from 'vitest';
import { bodyBytes } from '../../../../../runtime/auth/signing/body-bytes.js';
import { requestDraft } from '../request-draft.js';

const text = (bytes: ArrayBuffer | undefined): string => new TextDecoder().decode(bytes);

test.each([
  ['text', 'é', 'é'],
  ['a form', new URLSearchParams({ a: 'b c' }), 'a=b+c'],
  ['a file', new Blob(['content']), 'content'],
])('returns %s as it goes out', async (_kind, body, sent) => {
  const draft = requestDraft({ method: 'POST', body });
  expect(text(await bodyBytes(draft))).toBe(sent);
  expect(draft.body).toBe(body);
});

test.each([undefined, ''])('returns undefined for the body %o', async (body) => {
  expect(await bodyBytes(requestDraft(body === undefined ? {} : { body }))).toBeUndefined();
});

test('frames form data once: what is hashed is what goes out', async () => {
  const body = new FormData();
  body.set('name', 'value');
  const draft = requestDraft({ method: 'POST', body });
  const hashed = text(await bodyBytes(draft));
  const sent = new Request('http://api.test/', {
    method: draft.method,
    headers: draft.headers,
    body: draft.body ?? null,
  });
  expect(await sent.clone().text()).toBe(hashed);
  expect(Object.fromEntries(await sent.formData())).toEqual({ name: 'value' });
});
