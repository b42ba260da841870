import type { Authorizer } from '../exchange/draft.js';
import { jsonObject } from './signing/json-object.js';
import { jwaSignature } from './signing/jwa-signature.js';
import { jws, type JsonObject } from './signing/jws.js';
import type { Freshness } from './signing/freshness.js';

/** What an ASAP token says and what it is signed with. */
export interface AsapParameters {
  /** RS256 where it is empty; also PS256 and ES256, each with 384 and 512. */
  readonly alg?: string | undefined;
  readonly kid?: string | undefined;
  readonly iss?: string | undefined;
  readonly sub?: string | undefined;
  readonly aud?: string | undefined;
  /** How many seconds the token holds: 3600 where it is empty. */
  readonly exp?: string | undefined;
  /** More claims in JSON, which go before the parameters. */
  readonly claims?: string | undefined;
  /** PEM, or a data URI of application/pkcs8 that names the key's id. */
  readonly privateKey?: string | undefined;
}

/** Returns an authorizer that signs a token by Atlassian's ASAP for every request; without issuer, audience, key and its id it sends nothing. */
export function asap(parameters: AsapParameters, freshness: Freshness = {}): Authorizer {
  const { now = Date.now, nonce = () => crypto.randomUUID() } = freshness;
  return {
    async authorize({ headers }): Promise<void> {
      const given = jsonObject(parameters.claims, 'claims of the ASAP token');
      const claims = claimsOf(given, parameters, Math.floor(now() / 1000), nonce);
      const kid = given['kid'] || parameters.kid;
      if (!claims['iss'] || !claims['aud'] || !kid || !parameters.privateKey) return;
      const alg = parameters.alg || 'RS256';
      const key = pemOf(parameters.privateKey, kid);
      const token = await jws({ alg, kid }, claims, (text) => jwaSignature(alg, key, text));
      headers.set('authorization', `Bearer ${token}`);
    },
  };
}

function claimsOf(
  given: JsonObject,
  parameters: AsapParameters,
  time: number,
  nonce: () => string,
): JsonObject {
  const iss = given['iss'] || parameters.iss;
  const lifetime = Number.parseInt(parameters.exp ?? '', 10) || 3600;
  const exp = given['exp'];
  return {
    ...given,
    iat: given['iat'] || time,
    iss,
    sub: given['sub'] || parameters.sub || iss,
    jti: given['jti'] || nonce(),
    aud: given['aud'] || parameters.aud,
    exp:
      Number.parseInt(typeof exp === 'string' || typeof exp === 'number' ? String(exp) : '', 10) ||
      time + lifetime,
  };
}

/** Returns the key itself, without the quotes and the data URI that it may come in. */
function pemOf(text: string, kid: unknown): string {
  const key = unescaped(text.replaceAll('\n', '').replace(/^"(.*)"$/, '$1'));
  if (!key.startsWith('data:')) return key;
  const found = /^data:application\/pkcs8;kid=([\w.+/-]+);base64,([A-Za-z0-9+/=]+)$/.exec(key);
  if (!found) throw new TypeError('The private key of ASAP is no data URI of application/pkcs8.');
  const [, id, data = ''] = found;
  if (id !== kid) throw new TypeError('The data URI of the private key names another key id.');
  return data;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
