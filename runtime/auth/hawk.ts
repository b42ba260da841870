import type { Authorizer, Draft } from '../exchange/draft.js';
import { bodyBytes } from './signing/body-bytes.js';
import { base64 } from './signing/base64.js';
import { hmac, type HashName } from './signing/hmac.js';
import { randomNonce, type Freshness } from './signing/freshness.js';
import { isOn } from './signing/is-on.js';

/** The credentials of Hawk and what goes into its header. */
export interface HawkParameters {
  readonly authId?: string | undefined;
  readonly authKey?: string | undefined;
  /** "sha256" or "sha1"; nothing is sent for any other. */
  readonly algorithm?: string | undefined;
  readonly nonce?: string | undefined;
  /** In seconds since 1970; the time of the request where it is empty. */
  readonly timestamp?: string | undefined;
  readonly extraData?: string | undefined;
  readonly app?: string | undefined;
  readonly delegation?: string | undefined;
  /** "true": signs a hash of the body too. */
  readonly includePayloadHash?: string | undefined;
}

/** Returns an authorizer that signs every request by Hawk; without an id and a key it sends nothing. */
export function hawk(parameters: HawkParameters, freshness: Freshness = {}): Authorizer {
  const { now = Date.now, nonce = randomNonce } = freshness;
  const { authId, authKey, extraData = '', app, delegation } = parameters;
  const hash = hashOf(parameters.algorithm);
  return {
    async authorize(draft): Promise<void> {
      if (!authId || !authKey) return;
      draft.headers.delete('authorization');
      if (!hash) return;
      const time = Number.parseInt(parameters.timestamp ?? '', 10) || Math.floor(now() / 1000);
      const once = parameters.nonce || nonce().slice(0, 6);
      const payload = isOn(parameters.includePayloadHash) ? await payloadHash(draft, hash) : undefined;
      const text = normalized(draft, [time, once], payload, parameters);
      const parts = [`id="${authId}"`, `ts="${String(time)}"`, `nonce="${once}"`];
      if (payload) parts.push(`hash="${payload}"`);
      if (extraData !== '') parts.push(`ext="${extraData.replace(/["\\]/g, '\\$&')}"`);
      parts.push(`mac="${base64(await hmac(hash, authKey, text))}"`);
      if (app) parts.push(`app="${app}"`);
      if (app && delegation) parts.push(`dlg="${delegation}"`);
      draft.headers.set('authorization', `Hawk ${parts.join(', ')}`);
    },
  };
}

function hashOf(algorithm: string | undefined): HashName | undefined {
  if (algorithm === 'sha256') return 'SHA-256';
  return algorithm === 'sha1' ? 'SHA-1' : undefined;
}

/** Returns what the code is computed of: the header's parts, the request's, and the application's, a line each. */
function normalized(
  { method, url }: Draft,
  [time, nonce]: readonly [number, string],
  payload: string | undefined,
  { extraData = '', app, delegation = '' }: HawkParameters,
): string {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  const lines = [
    'hawk.1.header',
    time,
    nonce,
    method.toUpperCase(),
    pathname + search,
    hostname,
    port || (protocol === 'http:' ? '80' : '443'),
    payload ?? '',
    // Hawk itself escapes the first of each alone: the server computes the same.
    extraData.replace('\\', '\\\\').replace('\n', '\\n'),
    ...(app ? [app, delegation] : []),
  ];
  return `${lines.join('\n')}\n`;
}

async function payloadHash(draft: Draft, hash: HashName): Promise<string | undefined> {
  const body = await bodyBytes(draft);
  if (!body) return undefined;
  const [type = ''] = (draft.headers.get('content-type') ?? '').split(';', 1);
  const framed = new Blob([`hawk.1.payload\n${type.trim().toLowerCase()}\n`, body, '\n']);
  return base64(await crypto.subtle.digest(hash, await framed.arrayBuffer()));
}
