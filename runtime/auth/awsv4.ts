import type { Authorizer, Draft } from '../exchange/draft.js';
import { addQuery } from '../request/query.js';
import { awsCanonicalRequest, signedHeaderNames } from './signing/awsv4-canonical-request.js';
import { bodyBytes } from './signing/body-bytes.js';
import { hex } from './signing/hex.js';
import { hmac } from './signing/hmac.js';
import type { Freshness } from './signing/freshness.js';
import { isOn } from './signing/is-on.js';
import { withoutQuery } from '../request/without-query.js';

/** The credentials of AWS and what they are for. */
export interface Awsv4Parameters {
  readonly accessKey?: string | undefined;
  readonly secretKey?: string | undefined;
  readonly sessionToken?: string | undefined;
  /** "us-east-1" where it is empty. */
  readonly region?: string | undefined;
  /** "execute-api" where it is empty. */
  readonly service?: string | undefined;
  /** "true": signs in the query instead of in headers. */
  readonly addAuthDataToQuery?: string | undefined;
}

/** What holds for one signature: when, and for which service. */
interface Scope {
  readonly date: string;
  readonly credential: string;
  readonly service: string;
  readonly region: string;
}

const algorithm = 'AWS4-HMAC-SHA256';
const ownHeaders = ['authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256'];
const ownQuery = [
  'X-Amz-Security-Token',
  'X-Amz-Date',
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-SignedHeaders',
  'X-Amz-Signature',
];

/** Returns an authorizer that signs every request by AWS Signature Version 4, in headers or in the query. */
export function awsv4(parameters: Awsv4Parameters, { now = Date.now }: Freshness = {}): Authorizer {
  const service = parameters.service || 'execute-api';
  const region = parameters.region || 'us-east-1';
  return {
    async authorize(draft): Promise<void> {
      for (const name of ownHeaders) draft.headers.delete(name);
      draft.url = withoutQuery(draft.url, ownQuery);
      const date = new Date(now()).toISOString().replace(/[-:]|\.\d{3}/g, '');
      const credential = `${date.slice(0, 8)}/${region}/${service}/aws4_request`;
      const scope = { date, credential, service, region };
      const body = await bodyBytes(draft);
      await (isOn(parameters.addAuthDataToQuery) ? signQuery : signHeaders)(draft, body, scope, parameters);
    },
  };
}

async function signHeaders(
  draft: Draft,
  body: ArrayBuffer | undefined,
  scope: Scope,
  { accessKey = '', secretKey = '', sessionToken }: Awsv4Parameters,
): Promise<void> {
  const { headers } = draft;
  const hash = await sha256(body ?? new ArrayBuffer(0));
  if (body || scope.service === 's3') headers.set('x-amz-content-sha256', hash);
  if (sessionToken) headers.set('x-amz-security-token', sessionToken);
  headers.set('x-amz-date', scope.date);
  const signature = await signatureOf(draft, hash, scope, secretKey);
  const signed = signedHeaderNames(headers).join(';');
  headers.set(
    'authorization',
    `${algorithm} Credential=${accessKey}/${scope.credential}, SignedHeaders=${signed}, Signature=${signature}`,
  );
}

async function signQuery(
  draft: Draft,
  body: ArrayBuffer | undefined,
  scope: Scope,
  { accessKey = '', secretKey = '', sessionToken }: Awsv4Parameters,
): Promise<void> {
  const isS3 = scope.service === 's3';
  draft.url = addQuery(draft.url, {
    'X-Amz-Security-Token': sessionToken || undefined,
    'X-Amz-Expires': isS3 && !new URL(draft.url).searchParams.has('X-Amz-Expires') ? 86400 : undefined,
    'X-Amz-Date': scope.date,
    'X-Amz-Algorithm': algorithm,
    'X-Amz-Credential': `${accessKey}/${scope.credential}`,
    'X-Amz-SignedHeaders': signedHeaderNames(draft.headers).join(';'),
  });
  const hash = isS3 ? 'UNSIGNED-PAYLOAD' : await sha256(body ?? new ArrayBuffer(0));
  draft.url = addQuery(draft.url, { 'X-Amz-Signature': await signatureOf(draft, hash, scope, secretKey) });
}

async function signatureOf(
  draft: Draft,
  payloadHash: string,
  scope: Scope,
  secretKey: string,
): Promise<string> {
  const canonical = awsCanonicalRequest(draft, payloadHash, scope.service);
  const hash = await sha256(new TextEncoder().encode(canonical));
  let key: ArrayBuffer | string = `AWS4${secretKey}`;
  for (const step of [scope.date.slice(0, 8), scope.region, scope.service, 'aws4_request']) {
    key = await hmac('SHA-256', key, step);
  }
  return hex(await hmac('SHA-256', key, [algorithm, scope.date, scope.credential, hash].join('\n')));
}

async function sha256(bytes: Parameters<typeof crypto.subtle.digest>[1]): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', bytes));
}
