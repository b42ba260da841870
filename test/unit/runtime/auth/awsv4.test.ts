import { expect, test } from 'vitest';
import { awsCanonicalRequest } from '../../../../runtime/auth/signing/awsv4-canonical-request.js';
import { awsv4, type Awsv4Parameters } from '../../../../runtime/auth/awsv4.js';
import type { Draft } from '../../../../runtime/exchange/draft.js';
import { requestDraft } from './request-draft.js';

const now = (): number => Date.UTC(2015, 7, 30, 12, 36, 0);
const suite: Awsv4Parameters = {
  accessKey: 'AKIDEXAMPLE',
  secretKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
  service: 'service',
};
const unreserved = '-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** A case of AWS's test suite. */
interface Case {
  readonly name: string;
  readonly method: string;
  readonly target: string;
  readonly signature: string;
  readonly headers?: Record<string, string>;
}

/** The cases of the test suite that fetch can send. */
const cases: readonly Case[] = [
  {
    name: 'get-vanilla',
    method: 'GET',
    target: '/',
    signature: '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
  },
  {
    name: 'get-header-value-order',
    method: 'GET',
    target: '/',
    signature: '08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01',
    headers: { 'My-Header1': 'value4,value1,value3,value2' },
  },
  {
    name: 'get-header-value-trim',
    method: 'GET',
    target: '/',
    signature: 'acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736',
    headers: { 'My-Header1': ' value1', 'My-Header2': ' "a   b   c"' },
  },
  {
    name: 'get-unreserved',
    method: 'GET',
    target: `/${unreserved}`,
    signature: '07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f',
  },
  {
    name: 'get-vanilla-empty-query-key',
    method: 'GET',
    target: '/?Param1=value1',
    signature: 'a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb',
  },
  {
    name: 'get-vanilla-query-order-key-case',
    method: 'GET',
    target: '/?Param2=value2&Param1=value1',
    signature: 'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
  },
  {
    name: 'get-vanilla-query-unreserved',
    method: 'GET',
    target: `/?${unreserved}=${unreserved}`,
    signature: '9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197',
  },
  {
    name: 'get-vanilla-utf8-query',
    method: 'GET',
    target: '/?%E1%88%B4=bar',
    signature: '2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04',
  },
  {
    name: 'post-vanilla',
    method: 'POST',
    target: '/',
    signature: '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
  },
  {
    name: 'post-vanilla-query',
    method: 'POST',
    target: '/?Param1=value1',
    signature: '28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11',
  },
  {
    name: 'post-vanilla-query-nonunreserved',
    method: 'POST',
    target: '/?@%23$%25%5E=&%2B=/,?%3E%3C%60%22;:%5C%7C][%7B%7D',
    signature: '66c82657c86e26fb25238d0e69f011edc4c6df5ae71119d7cb98ed9b87393c1e',
  },
  {
    name: 'post-header-value-case',
    method: 'POST',
    target: '/',
    signature: 'cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d',
    headers: { 'My-Header1': 'VALUE1' },
  },
];

test.each(cases)('signs the test suite’s $name', async ({ method, target, signature, headers = {} }) => {
  const draft = requestDraft({ method, url: `https://example.amazonaws.com${target}`, headers });
  await awsv4(suite, { now }).authorize(draft);
  const names = ['host', ...Object.keys(headers).map((name) => name.toLowerCase()), 'x-amz-date'];
  expect(draft.headers.get('authorization')).toBe(
    `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  );
  expect(draft.headers.get('x-amz-date')).toBe('20150830T123600Z');
});

test('signs the session token: the test suite’s post-sts-header-before', async () => {
  const sessionToken =
    'AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==';
  const draft = requestDraft({ method: 'POST', url: 'https://example.amazonaws.com/' });
  await awsv4({ ...suite, sessionToken }, { now }).authorize(draft);
  expect(draft.headers.get('x-amz-security-token')).toBe(sessionToken);
  expect(draft.headers.get('authorization')).toMatch(
    /SignedHeaders=host;x-amz-date;x-amz-security-token, Signature=85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead$/,
  );
});

test('signs a GET of S3 as its documentation shows: a query, and a payload that is empty', async () => {
  const draft = requestDraft({ url: 'https://examplebucket.s3.amazonaws.com/?lifecycle' });
  await awsv4(s3, { now: () => Date.UTC(2013, 4, 24) }).authorize(draft);
  expect(draft.headers.get('x-amz-content-sha256')).toBe(emptyHash);
  expect(draft.headers.get('authorization')).toBe(
    'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  );
});

test('signs in the query as the documentation of S3 shows', async () => {
  const draft = requestDraft({
    url: 'https://examplebucket.s3.amazonaws.com/test.txt',
    headers: { authorization: 'old' },
  });
  await awsv4({ ...s3, addAuthDataToQuery: 'true' }, { now: () => Date.UTC(2013, 4, 24) }).authorize(draft);
  const { searchParams } = new URL(draft.url);
  expect(Object.fromEntries(searchParams)).toEqual({
    'X-Amz-Expires': '86400',
    'X-Amz-Date': '20130524T000000Z',
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request',
    'X-Amz-SignedHeaders': 'host',
    'X-Amz-Signature': 'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  });
  expect([...draft.headers]).toEqual([]);
});

test('a second signature takes the place of the first', async () => {
  const authorizer = awsv4({ ...suite, addAuthDataToQuery: 'true', sessionToken: 'a+b' }, { now });
  const draft = requestDraft({ url: 'https://example.amazonaws.com/?Param1=value1' });
  await authorizer.authorize(draft);
  const first = draft.url;
  await authorizer.authorize(draft);
  expect(draft.url).toBe(first);
  expect(new URL(first).searchParams.get('X-Amz-Security-Token')).toBe('a+b');
});

test('canonicalizes the test suite’s post-x-www-form-urlencoded', () => {
  const draft = requestDraft({
    method: 'POST',
    url: 'https://example.amazonaws.com/',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Amz-Date': '20150830T123600Z' },
  });
  const bodyHash = '9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e';
  expect(awsCanonicalRequest(draft, bodyHash, 'service')).toBe(
    [
      'POST',
      '/',
      '',
      'content-type:application/x-www-form-urlencoded',
      'host:example.amazonaws.com',
      'x-amz-date:20150830T123600Z',
      '',
      'content-type;host;x-amz-date',
      bodyHash,
    ].join('\n'),
  );
});

test('encodes the path twice for every service but S3: the test suite’s get-utf8 and get-space', () => {
  expect(pathOf(requestDraft({ url: 'https://a.test/%E1%88%B4' }), 's3')).toBe('/%E1%88%B4');
  expect(pathOf(requestDraft({ url: 'https://a.test/example%20space/' }), 's3')).toBe('/example%20space/');
  expect(pathOf(requestDraft({ url: 'https://a.test/example%20space/' }), 'service')).toBe(
    '/example%2520space/',
  );
});

test('makes slashes single for every service but S3: the test suite’s get-slashes', () => {
  const draft = requestDraft({ url: 'https://a.test//example//' });
  expect(pathOf(draft, 'service')).toBe('/example/');
  expect(pathOf(draft, 's3')).toBe('//example//');
});

test('sends and signs the hash of a body', async () => {
  const draft = requestDraft({
    method: 'POST',
    url: 'https://example.amazonaws.com/',
    body: 'Param1=value1',
  });
  await awsv4(suite, { now }).authorize(draft);
  expect(draft.headers.get('x-amz-content-sha256')).toBe(
    '9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e',
  );
  expect(draft.headers.get('authorization')).toContain('SignedHeaders=host;x-amz-content-sha256;x-amz-date');
});

test('signs for API Gateway in us-east-1 where nothing is said', async () => {
  const draft = requestDraft();
  await awsv4({ accessKey: 'AK', secretKey: 'SK' }, { now }).authorize(draft);
  expect(draft.headers.get('authorization')).toContain(
    'Credential=AK/20150830/us-east-1/execute-api/aws4_request',
  );
});

const s3: Awsv4Parameters = {
  accessKey: 'AKIAIOSFODNN7EXAMPLE',
  secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  service: 's3',
};

function pathOf(draft: Draft, service: string): string | undefined {
  return awsCanonicalRequest(draft, emptyHash, service).split('\n')[1];
}
