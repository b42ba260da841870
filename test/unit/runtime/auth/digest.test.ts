import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digest, type DigestParameters } from '../../../../runtime/auth/digest.js';
import type { Draft } from '../../../../runtime/exchange/draft.js';
import { requestDraft } from './request-draft.js';

const url = 'http://www.example.org/dir/index.html';

function challenged(...headers: readonly string[]): Response {
  return new Response(null, {
    status: 401,
    headers: headers.map((header): [string, string] => ['WWW-Authenticate', header]),
  });
}

function authorization({ headers }: Draft): string | null {
  return headers.get('authorization');
}

/** RFC 7616, section 3.9.1: one server that offers two algorithms. */
const mufasa: DigestParameters = {
  username: 'Mufasa',
  password: 'Circle of Life',
  clientNonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
};
const offers = ['SHA-256', 'MD5'].map(
  (algorithm) =>
    `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=${algorithm}, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUo5tdS"`,
);

test.each([
  ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
  ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
])('answers the challenge of RFC 7616, section 3.9.1 by %s', async (algorithm, response) => {
  const draft = requestDraft({ url });
  expect(await digest({ ...mufasa, algorithm }).answer(draft, challenged(...offers))).toBe(true);
  expect(authorization(draft)).toBe(
    `Digest username="Mufasa", realm="http-auth@example.org", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", uri="/dir/index.html", algorithm="${algorithm}", qop=auth, nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", response="${response}", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUo5tdS"`,
  );
});

test('takes the first algorithm that is offered where none is given', async () => {
  const draft = requestDraft({ url });
  await digest(mufasa).answer(draft, challenged(...offers));
  expect(authorization(draft)).toContain('algorithm="SHA-256"');
});

test('answers the challenge of RFC 2617, section 3.5', async () => {
  const draft = requestDraft({ url: 'http://www.nowhere.org/dir/index.html' });
  const challenge =
    'Digest realm="testrealm@host.com", qop="auth,auth-int", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"';
  await digest({ username: 'Mufasa', password: 'Circle Of Life', clientNonce: '0a4f113b' }).answer(
    draft,
    challenged(challenge),
  );
  expect(authorization(draft)).toContain('response="6629fae49393a05397450978507c4ef1"');
});

test('answers a server that knows no quality of protection (RFC 2069)', async () => {
  const draft = requestDraft({ url: `${url}?a=1` });
  await digest({ username: 'u', password: 'p' }).answer(draft, challenged('Digest realm="r", nonce="n"'));
  const response = md5(`${md5('u:r:p')}:n:${md5('GET:/dir/index.html?a=1')}`);
  expect(authorization(draft)).toBe(
    `Digest username="u", realm="r", nonce="n", uri="/dir/index.html?a=1", algorithm="MD5", response="${response}"`,
  );
});

test('protects the body too where the server asks for that alone', async () => {
  const draft = requestDraft({ method: 'post', url, body: 'content' });
  const challenge = 'Digest realm="r", nonce="n", qop=auth-int, algorithm=MD5-sess';
  await digest({ username: 'u', password: 'p', clientNonce: 'c' }).answer(draft, challenged(challenge));
  const secret = md5(`${md5('u:r:p')}:n:c`);
  const request = md5(`POST:/dir/index.html:${md5('content')}`);
  expect(authorization(draft)).toBe(
    `Digest username="u", realm="r", nonce="n", uri="/dir/index.html", algorithm="MD5-sess", qop=auth-int, nc=00000001, cnonce="c", response="${md5(`${secret}:n:00000001:c:auth-int:${request}`)}"`,
  );
});

test('finds the challenge among those of other schemes', async () => {
  const draft = requestDraft({ url });
  const header =
    'Negotiate YWJj==, Basic realm="not, Digest this", Digest realm="a \\"b\\"", nonce="n", NTLM';
  await digest({ username: 'u', password: 'p' }).answer(draft, challenged(header));
  expect(authorization(draft)).toMatch(/^Digest username="u", realm="a \\"b\\"", nonce="n", /);
});

test('sends credentials at once where realm and nonce are known', async () => {
  const draft = requestDraft({ url });
  await digest({ username: 'u', password: 'p', realm: 'r', nonce: 'n', opaque: 'o' }).authorize(draft);
  const response = md5(`${md5('u:r:p')}:n:${md5('GET:/dir/index.html')}`);
  expect(authorization(draft)).toBe(
    `Digest username="u", realm="r", nonce="n", uri="/dir/index.html", algorithm="MD5", response="${response}", opaque="o"`,
  );
});

test('waits for the challenge where they are not', async () => {
  const draft = requestDraft({ url });
  await digest({ username: 'u', password: 'p', realm: 'r' }).authorize(draft);
  expect([...draft.headers]).toEqual([]);
});

test('sends a user name beyond ASCII in the extended notation', async () => {
  const draft = requestDraft({ url });
  await digest({ username: 'Jäsøn', realm: 'r', nonce: 'n' }).authorize(draft);
  expect(authorization(draft)).toMatch(/^Digest username\*=UTF-8''J%C3%A4s%C3%B8n, realm/);
});

test.each([
  ['there is no digest challenge', {}, 'Basic realm="r"'],
  ['there is no user name', { username: '' }, 'Digest realm="r", nonce="n"'],
  ['that is switched off', { disableRetryRequest: 'true' }, 'Digest realm="r", nonce="n"'],
])('leaves a 401 as it is where %s', async (_reason, change, challenge) => {
  const draft = requestDraft({ url });
  expect(await digest({ username: 'u', ...change }).answer(draft, challenged(challenge))).toBe(false);
  expect([...draft.headers]).toEqual([]);
});

test('does not send the same credentials twice', async () => {
  const draft = requestDraft({ url });
  const authorizer = digest({ username: 'u', realm: 'r', nonce: 'n' });
  await authorizer.authorize(draft);
  expect(await authorizer.answer(draft, challenged('Digest realm="r", nonce="n"'))).toBe(false);
  expect(await authorizer.answer(draft, challenged('Digest realm="r", nonce="fresh"'))).toBe(true);
  expect(authorization(draft)).toContain('nonce="fresh"');
});

test('names an algorithm that does not exist', async () => {
  const authorizer = digest({ username: 'u', realm: 'r', nonce: 'n', algorithm: 'CRC' });
  await expect(async () => authorizer.authorize(requestDraft({ url }))).rejects.toThrow(
    'Digest authentication has no algorithm "CRC".',
  );
});

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
