import type { Authorizer, Draft } from '../exchange/draft.js';
import { addQuery } from '../request/query.js';
import { fromBase64 } from './signing/from-base64.js';
import { hmac, type HashName } from './signing/hmac.js';
import { jsonObject } from './signing/json-object.js';
import { jwaSignature } from './signing/jwa-signature.js';
import { jws } from './signing/jws.js';
import { isOn } from './signing/is-on.js';
import { withoutQuery } from '../request/without-query.js';

/** What a token says, what it is signed with, and where it goes. */
export interface JwtParameters {
  /** HS256, RS256, PS256 or ES256, each also with 384 and 512. */
  readonly algorithm?: string | undefined;
  /** For the HS algorithms. */
  readonly secret?: string | undefined;
  readonly isSecretBase64Encoded?: string | undefined;
  /** For all others: PEM, PKCS#8. */
  readonly privateKey?: string | undefined;
  /** The claims, in JSON. */
  readonly payload?: string | undefined;
  /** Headers of the token, in JSON. */
  readonly header?: string | undefined;
  /** "header" (also where it is empty) or "queryParam". */
  readonly addTokenTo?: string | undefined;
  /** What stands before the token in the header: "Bearer" where nothing is said, nothing where it is empty. */
  readonly headerPrefix?: string | undefined;
  /** "token" where it is empty. */
  readonly queryParamKey?: string | undefined;
}

/** Returns an authorizer that signs a token (RFC 7519) for every request; without an algorithm and a key it sends nothing. */
export function jwt(parameters: JwtParameters): Authorizer {
  const { algorithm, payload } = parameters;
  const sign = algorithm ? signer(algorithm, parameters) : undefined;
  return {
    async authorize(draft): Promise<void> {
      if (!sign) return;
      const header = { ...jsonObject(parameters.header, 'header of the JWT'), alg: algorithm };
      place(draft, await jws(header, jsonObject(payload, 'payload of the JWT'), sign), parameters);
    },
  };
}

/** Returns what signs a token; undefined where its key is missing. */
function signer(
  algorithm: string,
  { secret, privateKey, isSecretBase64Encoded }: JwtParameters,
): ((text: string) => Promise<ArrayBuffer>) | undefined {
  const hash = hmacHash(algorithm);
  if (!hash) return privateKey ? (text) => jwaSignature(algorithm, privateKey, text) : undefined;
  if (!secret) return undefined;
  return (text) => hmac(hash, isOn(isSecretBase64Encoded) ? fromBase64(secret) : secret, text);
}

function hmacHash(algorithm: string): HashName | undefined {
  if (algorithm === 'HS256') return 'SHA-256';
  if (algorithm === 'HS384') return 'SHA-384';
  return algorithm === 'HS512' ? 'SHA-512' : undefined;
}

function place(
  draft: Draft,
  token: string,
  { addTokenTo, headerPrefix, queryParamKey }: JwtParameters,
): void {
  const prefix = headerPrefix ?? 'Bearer';
  if (!addTokenTo || addTokenTo === 'header') {
    draft.headers.set('authorization', prefix === '' ? token : `${prefix} ${token}`);
  } else if (addTokenTo === 'queryParam') {
    const key = queryParamKey || 'token';
    draft.url = addQuery(withoutQuery(draft.url, [key]), [[key, token]]);
  }
}
