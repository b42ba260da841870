import type { RequestBodyDefinition } from 'postman-collection';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apikey } from '../../../../runtime/auth/apikey.js';
import { asap } from '../../../../runtime/auth/asap.js';
import { awsv4 } from '../../../../runtime/auth/awsv4.js';
import { basic } from '../../../../runtime/auth/basic.js';
import { bearer } from '../../../../runtime/auth/bearer.js';
import { digest } from '../../../../runtime/auth/digest.js';
import { edgegrid } from '../../../../runtime/auth/edgegrid.js';
import { hawk } from '../../../../runtime/auth/hawk.js';
import { jwt } from '../../../../runtime/auth/jwt.js';
import { oauth1 } from '../../../../runtime/auth/oauth1.js';
import { oauth2 } from '../../../../runtime/auth/oauth2.js';
import type { Freshness } from '../../../../runtime/auth/signing/freshness.js';
import type { Authorizer, DraftBody } from '../../../../runtime/exchange/draft.js';
import { startRecorder, type Recorder, type Sent } from '../../../kit/wire/recorder.js';
import { sendByPostman } from '../../../kit/wire/send-by-postman.js';
import { rsaKeys } from './signing/keys.js';
import { requestDraft } from './request-draft.js';

type Parameters = Readonly<Record<string, string>>;

const factories: Readonly<Record<string, (parameters: Parameters, freshness: Freshness) => Authorizer>> = {
  ...{ apikey, asap, awsv4, basic, bearer, digest, edgegrid, hawk, jwt, oauth1, oauth2 },
};

/** A request in both forms: as Postman keeps it and as an authorizer gets it. */
interface Case {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Record<string, string>;
  readonly body?: DraftBody;
  readonly recorded?: RequestBodyDefinition;
}

const plain: Case = { url: 'http://api.test/a%20b/c?x=1%202&y=%C3%A9&x&z=' };
const json: Case = {
  method: 'POST',
  url: 'http://api.test:8080/items?b=2&a=1',
  headers: { 'Content-Type': 'application/json; charset=utf-8', 'X-One': ' a   b ' },
  body: '{"name":"é"}',
  recorded: { mode: 'raw', raw: '{"name":"é"}' },
};
const form: Case = {
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: 'a%20b=c%26d&e=%C3%A9&f=',
  recorded: {
    mode: 'urlencoded',
    urlencoded: [
      { key: 'a b', value: 'c&d' },
      { key: 'e', value: 'é' },
      { key: 'f', value: '' },
    ],
  },
};
const old: Case = {
  url: 'http://api.test/?key=1&access_token=2',
  headers: { Authorization: 'old', 'X-Key': '3' },
};

const oauth = {
  consumerKey: 'ck',
  consumerSecret: 'c&s',
  token: 't',
  tokenSecret: 'é',
  nonce: 'n0',
  timestamp: '17',
};
const header = { ...oauth, addParamsToHeader: 'true', version: '1.0' };
const hawks = { authId: 'id', authKey: 'key', algorithm: 'sha256', nonce: 'n0', timestamp: '1353832234' };
const edge = {
  accessToken: 'at',
  clientToken: 'ct',
  clientSecret: 'cs',
  nonce: 'n0',
  timestamp: '20140321T19:34:21+0000',
};
const known = {
  username: 'u',
  password: 'p',
  realm: 'r',
  nonce: 'n0',
  clientNonce: 'c0',
  nonceCount: '00000001',
};
const claims = '{"sub":"é","n":[1,2.5],"nested":{"a":null}}';
const aws = { accessKey: 'AK', secretKey: 'SK', region: 'eu-west-1' };

const cases: readonly (readonly [string, Parameters, Case])[] = [
  ['basic', { username: 'ü', password: ':' }, old],
  ['basic', {}, old],
  ['bearer', { token: 't' }, old],
  ['bearer', {}, old],
  ['apikey', { key: 'x-key', value: 'v' }, old],
  ['apikey', { key: 'x-key', value: 'v', in: 'cookie' }, old],
  ['apikey', { key: 'key', value: 'a b&c=d', in: 'query' }, old],
  ['apikey', { key: 'k', value: '', in: 'query' }, plain],
  ['apikey', { value: 'v' }, old],
  ['apikey', { key: 'x-key' }, old],
  ['apikey', { key: 'key', in: 'query' }, old],
  ['oauth2', { accessToken: 't' }, old],
  ['oauth2', { accessToken: 't', headerPrefix: '' }, old],
  ['oauth2', { accessToken: 't', headerPrefix: ' Token ', tokenType: 'mac2' }, old],
  ['oauth2', { accessToken: 't', addTokenTo: 'queryParams' }, old],
  ['oauth2', { accessToken: 't', addTokenTo: 'elsewhere' }, old],
  ['oauth2', { accessToken: 't', tokenType: 'MAC' }, old],
  ['oauth2', { addTokenTo: 'queryParams' }, old],
  ['oauth1', { ...header, signatureMethod: 'HMAC-SHA1' }, plain],
  ['oauth1', { ...header, signatureMethod: 'HMAC-SHA256', realm: 'a "b"' }, json],
  ['oauth1', { ...header, signatureMethod: 'HMAC-SHA512', includeBodyHash: 'true' }, json],
  ['oauth1', { ...header, signatureMethod: 'HMAC-SHA256', includeBodyHash: 'true' }, plain],
  ['oauth1', { ...header, signatureMethod: 'HMAC-SHA256', includeBodyHash: 'true' }, form],
  ['oauth1', { ...header, signatureMethod: 'PLAINTEXT' }, form],
  ['oauth1', { ...header, signatureMethod: 'RSA-SHA1', privateKey: rsaKeys.pkcs1 }, form],
  ['oauth1', { ...header, signatureMethod: 'RSA-SHA256', privateKey: rsaKeys.pkcs8 }, plain],
  ['oauth1', { ...header, signatureMethod: 'RSA-SHA512', privateKey: rsaKeys.pkcs8 }, json],
  ['oauth1', { ...header, signatureMethod: 'HMAC-SHA1', token: '', addEmptyParamsToSign: 'true' }, plain],
  [
    'oauth1',
    { ...header, signatureMethod: 'HMAC-SHA1', token: ' ', callback: 'http://a.test/?b=c', verifier: 'v' },
    plain,
  ],
  ['oauth1', { ...header, signatureMethod: 'HMAC-SHA1', realm: 'a b', disableHeaderEncoding: 'true' }, plain],
  ['oauth1', { ...oauth, signatureMethod: 'HMAC-SHA1', version: '1.0' }, plain],
  ['oauth1', { ...oauth, signatureMethod: 'HMAC-SHA1', token: '', addEmptyParamsToSign: 'true' }, plain],
  ['oauth1', { ...oauth, signatureMethod: 'HMAC-SHA1' }, json],
  ['oauth1', { ...oauth, signatureMethod: 'HMAC-SHA1' }, form],
  ['oauth1', { consumerKey: 'ck' }, plain],
  ['digest', { ...known }, plain],
  ['digest', { ...known, qop: 'auth', opaque: 'o' }, plain],
  ['digest', { ...known, qop: 'auth-int', algorithm: 'SHA-256' }, json],
  ['digest', { ...known, qop: 'auth-int', algorithm: 'SHA-512-256-sess' }, form],
  ['digest', { ...known, qop: 'auth', algorithm: 'SHA-512-256' }, plain],
  ['digest', { ...known, algorithm: 'MD5-sess' }, plain],
  ['digest', { ...known, qop: 'auth', algorithm: 'SHA-256-sess' }, plain],
  ['digest', { username: 'u', realm: 'r' }, plain],
  ['hawk', hawks, plain],
  ['hawk', { ...hawks, algorithm: 'sha1', extraData: 'a\\b"c' }, json],
  ['hawk', { ...hawks, app: 'app', delegation: 'dlg', includePayloadHash: 'true' }, json],
  ['hawk', { ...hawks, app: 'app', includePayloadHash: 'true' }, form],
  ['hawk', { ...hawks, includePayloadHash: 'true' }, plain],
  ['edgegrid', edge, plain],
  ['edgegrid', { ...edge, headersToSign: 'x-one, Content-Type,none', maxBodySize: '5' }, json],
  ['edgegrid', { ...edge, baseURL: 'https://Other.test:443/path' }, form],
  ['edgegrid', { ...edge, clientSecret: '' }, form],
  ['jwt', { algorithm: 'HS256', secret: 's', payload: claims }, old],
  [
    'jwt',
    { algorithm: 'HS384', secret: 's', payload: claims, header: '{"typ":"JWT","alg":"x","kid":"1"}' },
    old,
  ],
  ['jwt', { algorithm: 'HS512', secret: 'c2VjcmV0', isSecretBase64Encoded: 'true', payload: '' }, old],
  ['jwt', { algorithm: 'RS256', privateKey: rsaKeys.pkcs8, payload: claims, headerPrefix: 'Token' }, old],
  [
    'jwt',
    { algorithm: 'HS256', secret: 's', payload: '{}', addTokenTo: 'queryParam', queryParamKey: 'key' },
    old,
  ],
  ['jwt', { algorithm: 'HS256', secret: '' }, plain],
  ['asap', { iss: 'i', aud: 'a', kid: 'k', privateKey: rsaKeys.pkcs8, claims }, old],
  [
    'asap',
    { iss: 'i', aud: 'a', kid: 'k', privateKey: rsaKeys.pkcs8, alg: 'RS512', exp: '60', sub: 's' },
    plain,
  ],
  ['awsv4', aws, plain],
  ['awsv4', { ...aws, sessionToken: 's+t/=', service: 'sqs' }, json],
  ['awsv4', { ...aws, service: 's3' }, plain],
  ['awsv4', { ...aws, service: 's3' }, form],
  ['awsv4', { ...aws, addAuthDataToQuery: 'true', sessionToken: 's+t/=' }, plain],
  ['awsv4', { ...aws, addAuthDataToQuery: 'true', service: 's3' }, json],
];

let recorder: Recorder;
/** What Postman sends, case by case. */
let byPostman: readonly (Sent | undefined)[];

beforeAll(async () => {
  recorder = await startRecorder();
  const items = cases.map(([scheme, parameters, request]) => itemOf(scheme, parameters, request));
  byPostman = await sendByPostman({ info: { name: 'collection' }, item: items }, {}, '.', recorder);
}, 120_000);

afterAll(async () => {
  await recorder.close();
});

const numbered = cases.map(([scheme, parameters, request], at) => [scheme, parameters, request, at] as const);

test.each(numbered)('%s %o sends what Postman sends', async (scheme, parameters, request, at) => {
  const postman = byPostman[at];
  const draft = requestDraft(request);
  await factories[scheme]?.(parameters, freshnessOf(postman)).authorize(draft);
  const { method, headers, body = null } = draft;
  await recorder.fetch(draft.url, { method, headers, body });
  const [own] = recorder.take();
  expect(meaning(own)).toEqual(meaning(postman));
});

function itemOf(scheme: string, parameters: Parameters, request: Case) {
  const values = Object.entries(parameters).map(([key, value]) => ({
    key,
    value: value === 'true' ? true : value,
  }));
  return {
    name: 'request',
    request: {
      method: request.method ?? 'GET',
      url: request.url ?? 'http://api.test/',
      header: Object.entries(request.headers ?? {}).map(([key, value]) => ({ key, value })),
      ...(request.recorded && { body: request.recorded }),
      auth: { type: scheme, [scheme]: values },
    },
  };
}

/** Returns the time and the id that Postman itself took, where no parameter can fix them. */
function freshnessOf(sent: Sent | undefined): Freshness {
  const headers = new Map(sent?.headers);
  const date = headers.get('x-amz-date') ?? /X-Amz-Date=(\w+)/.exec(sent?.target ?? '')?.[1];
  const time = date?.replace(/(....)(..)(..T..)(..)(.*)/, '$1-$2-$3:$4:$5');
  const token = Buffer.from(headers.get('authorization')?.split('.')[1] ?? '', 'base64url').toString();
  const [issued] = /(?<="iat":)\d+/.exec(token) ?? [];
  const [id = ''] = /(?<="jti":")[^"]+/.exec(token) ?? [];
  return { now: () => (time ? Date.parse(time) : Number(issued) * 1000), nonce: () => id };
}

/** The URL may write the same query with other characters encoded; all else counts as it stands. */
function meaning(sent: Sent | undefined): unknown {
  if (!sent) return undefined;
  const { pathname, search } = new URL(sent.target, sent.origin);
  const pairs = search.slice(1).split('&').map(decodeURIComponent);
  return { ...sent, target: pathname, query: pairs };
}
