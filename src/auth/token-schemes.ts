import { parseJson } from '../json/parse-json.js';
import type { AuthText, ReplacedByAuth, SchemeTable, SentAuth } from './scheme-facts.js';

/** What nearly every scheme replaces. */
export const authorizationHeader: ReplacedByAuth = { headers: ['authorization'], query: [] };

/** The schemes that send a text as it is given, and those that sign a token of their own. */
export const tokenSchemes: Pick<SchemeTable, 'basic' | 'bearer' | 'apikey' | 'oauth2' | 'jwt' | 'asap'> = {
  basic: {
    parameters: ['username', 'password'],
    credentials: { username: 'likely', password: 'certain' },
    needs: () => [],
    replaces: () => authorizationHeader,
    sends: (text) => ({ kind: 'basic', text: `${text('username') ?? ''}:${text('password') ?? ''}` }),
  },
  bearer: {
    parameters: ['token'],
    credentials: { token: 'certain' },
    token: 'token',
    needs: () => ['token'],
    replaces: () => authorizationHeader,
    sends: (text) => authorization('Bearer', text('token') ?? ''),
  },
  apikey: {
    parameters: ['key', 'value', 'in'],
    credentials: { value: 'certain' },
    needs: () => ['key'],
    replaces: (text) => {
      const key = text('key') ?? '';
      return text('in') === 'query'
        ? { headers: [], query: [key] }
        : { headers: [key.toLowerCase()], query: [] };
    },
    sends: (text) => ({
      kind: text('in') === 'query' ? 'query' : 'header',
      name: text('key') ?? '',
      value: text('value') ?? '',
    }),
  },
  oauth2: {
    parameters: ['accessToken', 'addTokenTo', 'headerPrefix', 'tokenType'],
    credentials: {
      ...{ accessToken: 'certain', clientSecret: 'certain', refreshToken: 'certain' },
      ...{ password: 'certain', code: 'certain' },
    },
    token: 'accessToken',
    needs: () => ['accessToken'],
    replaces: () => ({ headers: ['authorization'], query: ['access_token'] }),
    sends: oauth2,
  },
  jwt: {
    parameters: [
      ...['algorithm', 'secret', 'isSecretBase64Encoded', 'privateKey', 'payload', 'header'],
      ...['addTokenTo', 'headerPrefix', 'queryParamKey'],
    ],
    credentials: { secret: 'certain', privateKey: 'certain' },
    json: ['payload', 'header'],
    needs: (text) => ['algorithm', isHmac(text) ? 'secret' : 'privateKey'],
    replaces: (text) =>
      text('addTokenTo') === 'queryParam'
        ? { headers: [], query: [text('queryParamKey') || 'token'] }
        : authorizationHeader,
    sends: jwt,
    keyAlgorithm: (text) => (isHmac(text) ? undefined : text('algorithm')),
  },
  asap: {
    parameters: ['alg', 'kid', 'iss', 'sub', 'aud', 'exp', 'claims', 'privateKey'],
    credentials: { privateKey: 'certain' },
    json: ['claims'],
    needs: (text) => ['privateKey', ...['kid', 'iss', 'aud'].filter((claim) => !isClaimed(claim, text))],
    replaces: () => authorizationHeader,
    sends: (text) =>
      jwaName.test(text('alg') || 'RS256') && isJsonObject(text('claims'))
        ? { kind: 'signed', prefix: 'Bearer ', shows: [] }
        : { kind: 'refused' },
    keyAlgorithm: (text) => text('alg') || 'RS256',
  },
};

/** The algorithms of RFC 7518 that sign with a private key. */
const jwaName = /^(?:RS|PS|ES)(?:256|384|512)$/;

function isHmac(text: AuthText): boolean {
  return /^HS(?:256|384|512)$/.test(text('algorithm') ?? '');
}

/** An empty text counts as an object without anything in it. */
function isJsonObject(text: string | undefined): boolean {
  return !text?.trim() || parseJson(text)?.kind === 'object';
}

function authorization(prefix: string, token: string): SentAuth {
  return { kind: 'header', name: 'authorization', value: `${prefix} ${token}` };
}

function oauth2(text: AuthText): SentAuth {
  if (text('tokenType')?.toLowerCase() === 'mac') return { kind: 'none' };
  const token = text('accessToken') ?? '';
  const place = text('addTokenTo') || 'header';
  if (place === 'queryParams') return { kind: 'query', name: 'access_token', value: token };
  return place === 'header'
    ? authorization((text('headerPrefix') ?? 'Bearer').trim(), token)
    : { kind: 'none' };
}

function jwt(text: AuthText): SentAuth {
  const canSign = isHmac(text) || jwaName.test(text('algorithm') ?? '');
  if (!canSign || ![text('header'), text('payload')].every(isJsonObject)) return { kind: 'refused' };
  const place = text('addTokenTo') || 'header';
  if (place !== 'header') return { kind: place === 'queryParam' ? 'unknown' : 'none' };
  const prefix = text('headerPrefix') ?? 'Bearer';
  return { kind: 'signed', prefix: prefix === '' ? '' : `${prefix} `, shows: ['headerPrefix'] };
}

/** The claims of ASAP go before the parameters; a name in them is as good as known, whatever its value will be. */
function isClaimed(claim: string, text: AuthText): boolean {
  return text('claims')?.includes(`"${claim}"`) === true;
}
