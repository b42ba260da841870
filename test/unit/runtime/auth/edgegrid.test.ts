import { expect, test } from 'vitest';
import { edgegrid, type EdgegridParameters } from '../../../../runtime/auth/edgegrid.js';
import { requestDraft } from './request-draft.js';

const host = 'https://akaa-baseurl-xxxxxxxxxxx-xxxxxxxxxxxxx.luna.akamaiapis.net';
const credentials: EdgegridParameters = {
  accessToken: 'akab-access-token-xxx-xxxxxxxxxxxxxxxx',
  clientToken: 'akab-client-token-xxx-xxxxxxxxxxxxxxxx',
  clientSecret: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=',
};
const freshness = {
  now: (): number => Date.UTC(2014, 2, 21, 19, 34, 21),
  nonce: () => 'nonce-xx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
};

/** Akamai's published test data, whose POST bodies count up to 2048 bytes: the signature, the target, the rest of the request. */
const cases: readonly (readonly [
  string,
  string,
  { method?: string; body?: string; headers?: Record<string, string> },
])[] = [
  ['tL+y4hxyHxgWVD30X3pWnGKHcPzmrIF+LThiAOhMxYU=', '/', {}],
  ['hKDH1UlnQySSHjvIcZpDMbQHihTQ0XyVAKZaApabdeA=', '/testapi/v1/t1?p1=1&p2=2', {}],
  [
    'hXm4iCxtpN22m4cbZb4lVLW5rhX8Ca82vCFqXzSTPe4=',
    '/testapi/v1/t3',
    { method: 'POST', body: 'data'.repeat(8) },
  ],
  [
    '6Q6PiTipLae6n4GsSIDTCJ54bEbHUBp+4MUXrbQCBoY=',
    '/testapi/v1/t3',
    { method: 'POST', body: 'd'.repeat(2049) },
  ],
  [
    '6Q6PiTipLae6n4GsSIDTCJ54bEbHUBp+4MUXrbQCBoY=',
    '/testapi/v1/t3',
    { method: 'POST', body: 'd'.repeat(2048) },
  ],
  ['1gEDxeQGD5GovIkJJGcBaKnZ+VaPtrc4qBUHixjsPCQ=', '/testapi/v1/t6', { method: 'POST', body: '' }],
  [
    '8F9AybcRw+PLxnvT+H0JRkjROrrUgsxJTnRXMzqvcwY=',
    '/testapi/v1/t4',
    { headers: { 'X-Test1': 'test-simple-header' } },
  ],
  [
    'ucq2AbjCNtobHfCTuS38fdkl5UDdWHZhQX46fYR8CqI=',
    '/testapi/v1/t4',
    { headers: { 'X-Test1': '"     test-header-with-spaces     "' } },
  ],
  [
    'WtnneL539UadAAOJwnsXvPqT4Kt6z7HMgBEwAFpt3+c=',
    '/testapi/v1/t4',
    { headers: { 'X-Test1': '     first-thing      second-thing' } },
  ],
  ['GNBWEYSEWOLtu+7dD52da2C39aX/Jchpon3K/AmBqBU=', '/testapi/v1/t6', { method: 'PUT', body: 'P'.repeat(31) }],
];

test.each(cases)('makes the published signature %s of %s', async (signature, target, rest) => {
  const draft = requestDraft({ ...rest, url: host + target });
  await edgegrid({ ...credentials, headersToSign: 'X-Test1', maxBodySize: '2048' }, freshness).authorize(
    draft,
  );
  expect(draft.headers.get('authorization')).toBe(
    'EG1-HMAC-SHA256 client_token=akab-client-token-xxx-xxxxxxxxxxxxxxxx;' +
      'access_token=akab-access-token-xxx-xxxxxxxxxxxxxxxx;timestamp=20140321T19:34:21+0000;' +
      `nonce=nonce-xx-xxxx-xxxx-xxxx-xxxxxxxxxxxx;signature=${signature}`,
  );
});

test('signs for another host than the one that the request goes to', async () => {
  const draft = requestDraft({ url: 'http://127.0.0.1:9999/' });
  const other = { ...credentials, baseURL: `${host.slice('https://'.length)}/` };
  await edgegrid(other, freshness).authorize(draft);
  const direct = requestDraft({ url: `${host.replace('https', 'http')}/` });
  await edgegrid(credentials, freshness).authorize(direct);
  expect(draft.headers.get('authorization')).toBe(direct.headers.get('authorization'));
});

test.each(['accessToken', 'clientToken', 'clientSecret'])('sends nothing without %s', async (name) => {
  const draft = requestDraft();
  await edgegrid({ ...credentials, [name]: '' }).authorize(draft);
  expect([...draft.headers]).toEqual([]);
});
