import type { Authorizer, Draft } from '../exchange/draft.js';
import { bodyBytes } from './signing/body-bytes.js';
import { base64 } from './signing/base64.js';
import { rfc3986 } from './signing/rfc3986.js';
import { randomNonce, type Freshness } from './signing/freshness.js';
import { isOn } from './signing/is-on.js';
import { formPairs, oauth1BaseString, pairsText, type Pair } from './signing/oauth1-base-string.js';
import { hashOf, oauth1Signature, type Oauth1Secrets } from './signing/oauth1-signature.js';

/** What OAuth 1 signs with, and how; the switches are "true" or "false". */
export interface Oauth1Parameters extends Oauth1Secrets {
  readonly consumerKey?: string | undefined;
  readonly token?: string | undefined;
  /** PLAINTEXT, HMAC-SHA1 (also where nothing is said), HMAC-SHA256, HMAC-SHA512, RSA-SHA1, RSA-SHA256 or RSA-SHA512. */
  readonly signatureMethod?: string | undefined;
  readonly callback?: string | undefined;
  readonly verifier?: string | undefined;
  /** In seconds since 1970; the time of the request where it is empty. */
  readonly timestamp?: string | undefined;
  readonly nonce?: string | undefined;
  readonly version?: string | undefined;
  readonly realm?: string | undefined;
  /** Signs a hash of the body too, where the body is no form. */
  readonly includeBodyHash?: string | undefined;
  /** Sends the parameters in the Authorization header, else in the form of a PUT or POST, else in the query. */
  readonly addParamsToHeader?: string | undefined;
  readonly addEmptyParamsToSign?: string | undefined;
  readonly disableHeaderEncoding?: string | undefined;
}

const formType = 'application/x-www-form-urlencoded';

/** Returns an authorizer that signs every request by OAuth 1.0a (RFC 5849); without a key and a secret it sends nothing. */
export function oauth1(parameters: Oauth1Parameters, freshness: Freshness = {}): Authorizer {
  const method = parameters.signatureMethod?.trim() || 'HMAC-SHA1';
  const secret = method.startsWith('RSA') ? parameters.privateKey : parameters.consumerSecret;
  return {
    async authorize(draft): Promise<void> {
      if (!parameters.consumerKey || !secret) return;
      clean(draft);
      const form = formOf(draft);
      const own = await oauthPairs(
        draft,
        form !== undefined,
        { ...parameters, signatureMethod: method },
        freshness,
      );
      const text = oauth1BaseString(draft.method, draft.url, [...own, ...(form ?? [])]);
      const signature = await oauth1Signature(method, text, parameters);
      place(draft, form, [...own, ['oauth_signature', signature]], parameters);
    },
  };
}

/** Takes away what an earlier signature left, and writes the query as it is signed. */
function clean(draft: Draft): void {
  draft.headers.delete('authorization');
  const form = formOf(draft) ?? [];
  const fields = form.filter(([name]) => !isOauthName(name));
  if (fields.length < form.length) setForm(draft, fields);
  const [before = '', query = ''] = (draft.url.split('#', 1)[0] ?? '').split(/\?(.*)/s);
  const kept = formPairs(query).filter(([name]) => !isOauthName(name));
  draft.url = before + (kept.length > 0 ? `?${pairsText(kept)}` : '');
}

function isOauthName(name: string): boolean {
  return /^oauth_(?:consumer_key|token|signature_method|timestamp|nonce|version|signature|callback|verifier|body_hash)$/.test(
    name,
  );
}

/** Returns the fields of the body where it is a form; an empty one shows only by its content type. */
function formOf({ body, headers }: Draft): readonly Pair[] | undefined {
  if (body instanceof URLSearchParams) return formPairs(String(body));
  if (typeof body === 'object' || !headers.get('content-type')?.toLowerCase().startsWith(formType))
    return undefined;
  return formPairs(body ?? '');
}

function setForm(draft: Draft, fields: readonly Pair[]): void {
  draft.body = pairsText(fields);
  if (!draft.headers.has('content-type')) draft.headers.set('content-type', formType);
}

/** Returns the parameters to sign and send, in Postman's order, the signature itself not yet among them. */
async function oauthPairs(
  draft: Draft,
  isForm: boolean,
  parameters: Oauth1Parameters,
  { now = Date.now, nonce = randomNonce }: Freshness,
): Promise<readonly Pair[]> {
  const pairs: readonly Pair[] = [
    ['oauth_consumer_key', parameters.consumerKey],
    ['oauth_token', parameters.token],
    ['oauth_signature_method', parameters.signatureMethod],
    ['oauth_timestamp', parameters.timestamp || String(Math.floor(now() / 1000))],
    ['oauth_nonce', parameters.nonce || nonce()],
    ['oauth_version', parameters.version],
  ];
  // Extensions that not every server knows: they count only where they have a value.
  const extensions: readonly Pair[] = [
    ['oauth_body_hash', isForm ? undefined : await bodyHash(draft, parameters)],
    ['oauth_callback', parameters.callback],
    ['oauth_verifier', parameters.verifier],
  ];
  const withEmpty = isOn(parameters.addEmptyParamsToSign);
  return [
    ...pairs.filter(([, value]) => withEmpty || value?.trim()),
    ...extensions.filter(([, value]) => (withEmpty ? value : value?.trim())),
  ];
}

async function bodyHash(draft: Draft, parameters: Oauth1Parameters): Promise<string | undefined> {
  const hash = hashOf(parameters.signatureMethod?.split('-')[1]);
  if (hash === undefined || !isOn(parameters.includeBodyHash)) return undefined;
  return base64(await crypto.subtle.digest(hash, (await bodyBytes(draft)) ?? new ArrayBuffer(0)));
}

/** Puts the signed parameters where they are to go. */
function place(
  draft: Draft,
  form: readonly Pair[] | undefined,
  signed: readonly Pair[],
  parameters: Oauth1Parameters,
): void {
  if (isOn(parameters.addParamsToHeader)) {
    draft.headers.set('authorization', headerText(signed, parameters));
  } else if (form && /PUT|POST/.test(draft.method)) {
    // A form writes what has no value as an empty one.
    setForm(draft, [...form, ...signed.map(([name, value]): Pair => [name, value ?? ''])]);
  } else {
    draft.url += `${draft.url.includes('?') ? '&' : '?'}${pairsText(signed)}`;
  }
}

function headerText(signed: readonly Pair[], { realm, disableHeaderEncoding }: Oauth1Parameters): string {
  const encode = (text: string): string => (isOn(disableHeaderEncoding) ? text : rfc3986(text));
  const parts = signed.flatMap(([name, value]) => (value ? `${name}="${encode(value.trim())}"` : []));
  if (realm?.trim()) parts.unshift(`realm="${encode(realm)}"`);
  return `OAuth ${parts.join(',')}`;
}
