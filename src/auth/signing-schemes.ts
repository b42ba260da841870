import type { AuthText, SchemeTable, SentAuth } from './scheme-facts.js';
import { authorizationHeader } from './token-schemes.js';

/** The schemes that sign the request, or answer a challenge. */
export const signingSchemes: Pick<SchemeTable, 'oauth1' | 'digest' | 'awsv4' | 'hawk' | 'edgegrid'> = {
  oauth1: {
    parameters: [
      ...['consumerKey', 'consumerSecret', 'token', 'tokenSecret', 'privateKey', 'signatureMethod'],
      ...['callback', 'verifier', 'timestamp', 'nonce', 'version', 'realm', 'includeBodyHash'],
      ...['addParamsToHeader', 'addEmptyParamsToSign', 'disableHeaderEncoding'],
    ],
    credentials: {
      ...{ consumerKey: 'likely', consumerSecret: 'certain', token: 'certain', tokenSecret: 'certain' },
      privateKey: 'certain',
    },
    needs: (text) => [
      'consumerKey',
      text('signatureMethod')?.startsWith('RSA') ? 'privateKey' : 'consumerSecret',
    ],
    replaces: () => ({
      headers: ['authorization'],
      query: [
        ...['oauth_consumer_key', 'oauth_token', 'oauth_signature_method', 'oauth_timestamp', 'oauth_nonce'],
        ...['oauth_version', 'oauth_signature', 'oauth_callback', 'oauth_verifier', 'oauth_body_hash'],
      ],
    }),
    // The query goes out as it is signed: encoded but for what RFC 3986 leaves as it is.
    sends: (text) =>
      text('addParamsToHeader') === 'true'
        ? { kind: 'signed', prefix: 'OAuth ', shows: [], encodesQuery: true }
        : { kind: 'unknown', encodesQuery: true },
    keyAlgorithm: (text) =>
      text('signatureMethod')?.startsWith('RSA') ? text('signatureMethod') : undefined,
  },
  digest: {
    parameters: [
      ...['username', 'password', 'algorithm', 'realm', 'nonce', 'nonceCount', 'clientNonce'],
      ...['opaque', 'qop', 'disableRetryRequest'],
    ],
    credentials: { username: 'likely', password: 'certain' },
    needs: () => ['username'],
    replaces: () => authorizationHeader,
    sends: digest,
  },
  awsv4: {
    parameters: ['accessKey', 'secretKey', 'sessionToken', 'region', 'service', 'addAuthDataToQuery'],
    credentials: { accessKey: 'certain', secretKey: 'certain', sessionToken: 'certain' },
    // Postman signs with empty keys too.
    needs: () => [],
    replaces: () => ({
      headers: ['authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256'],
      query: [
        ...['X-Amz-Security-Token', 'X-Amz-Date', 'X-Amz-Algorithm'],
        ...['X-Amz-Credential', 'X-Amz-SignedHeaders', 'X-Amz-Signature'],
      ],
    }),
    sends: (text) =>
      text('addAuthDataToQuery') === 'true'
        ? { kind: 'unknown' }
        : {
            kind: 'signed',
            prefix: 'AWS4-HMAC-SHA256 ',
            shows: ['accessKey', 'region', 'service', 'sessionToken'],
          },
  },
  hawk: {
    parameters: [
      ...['authId', 'authKey', 'algorithm', 'nonce', 'timestamp', 'extraData', 'app', 'delegation'],
      'includePayloadHash',
    ],
    credentials: { authId: 'likely', authKey: 'certain' },
    needs: () => ['authId', 'authKey'],
    replaces: () => authorizationHeader,
    sends: hawk,
  },
  edgegrid: {
    parameters: [
      ...['accessToken', 'clientToken', 'clientSecret', 'baseURL', 'nonce', 'timestamp'],
      ...['headersToSign', 'maxBodySize'],
    ],
    credentials: { accessToken: 'certain', clientToken: 'certain', clientSecret: 'certain' },
    needs: () => ['accessToken', 'clientToken', 'clientSecret'],
    replaces: () => authorizationHeader,
    sends: () => ({
      kind: 'signed',
      prefix: 'EG1-HMAC-SHA256 ',
      shows: ['accessToken', 'clientToken', 'timestamp', 'nonce'],
    }),
  },
};

/** Without a realm and a nonce it waits for the server's challenge. */
function digest(text: AuthText): SentAuth {
  if (!text('realm') || !text('nonce')) return { kind: 'none' };
  if (!/^(?:MD5|SHA-256|SHA-512-256)(?:-sess)?$/i.test(text('algorithm') || 'MD5'))
    return { kind: 'refused' };
  const isCounted = /^auth(?:-int)?$/.test(text('qop') ?? '') || /-sess$/i.test(text('algorithm') ?? '');
  const counted = isCounted ? ['nonceCount', 'clientNonce'] : [];
  return { kind: 'signed', prefix: 'Digest ', shows: ['realm', 'nonce', 'opaque', ...counted] };
}

/** It signs with two algorithms; for any other, or none, it takes the recorded header away and puts nothing in its place. */
function hawk(text: AuthText): SentAuth {
  const algorithm = text('algorithm');
  if (algorithm !== 'sha256' && algorithm !== 'sha1') return { kind: 'none' };
  const application = text('app') ? ['app', 'delegation'] : [];
  return { kind: 'signed', prefix: 'Hawk ', shows: ['authId', 'nonce', 'extraData', ...application] };
}
