import type { Authorizer, Draft } from '../exchange/draft.js';
import { bodyBytes } from './signing/body-bytes.js';
import { base64 } from './signing/base64.js';
import { hmac } from './signing/hmac.js';
import type { Freshness } from './signing/freshness.js';
import { sentMethod } from './signing/sent-method.js';

/** The credentials of Akamai EdgeGrid and what goes into its header. */
export interface EdgegridParameters {
  readonly accessToken?: string | undefined;
  readonly clientToken?: string | undefined;
  readonly clientSecret?: string | undefined;
  /** The host to sign for, where it is not the one that the request goes to. */
  readonly baseURL?: string | undefined;
  readonly nonce?: string | undefined;
  /** As `20140321T19:34:21+0000`; the time of the request where it is empty. */
  readonly timestamp?: string | undefined;
  /** Names of headers, with commas between. */
  readonly headersToSign?: string | undefined;
  /** How many bytes of the body count: 131072 where it is empty. */
  readonly maxBodySize?: string | undefined;
}

/** Returns an authorizer that signs every request by Akamai's EG1-HMAC-SHA256; without all three credentials it sends nothing. */
export function edgegrid(parameters: EdgegridParameters, freshness: Freshness = {}): Authorizer {
  const { now = Date.now, nonce = () => crypto.randomUUID() } = freshness;
  const { accessToken, clientToken, clientSecret } = parameters;
  return {
    async authorize(draft): Promise<void> {
      if (!accessToken || !clientToken || !clientSecret) return;
      const timestamp = parameters.timestamp || timeText(now());
      const unsigned =
        `EG1-HMAC-SHA256 client_token=${clientToken};access_token=${accessToken};` +
        `timestamp=${timestamp};nonce=${parameters.nonce || nonce()};`;
      const text = [...(await requestParts(draft, parameters)), unsigned].join('\t');
      const key = base64(await hmac('SHA-256', clientSecret, timestamp));
      const signature = base64(await hmac('SHA-256', key, text));
      draft.headers.set('authorization', `${unsigned}signature=${signature}`);
    },
  };
}

async function requestParts(draft: Draft, parameters: EdgegridParameters): Promise<readonly string[]> {
  const { protocol, host, pathname, search } = new URL(draft.url);
  const method = sentMethod(draft.method);
  return [
    method,
    protocol.slice(0, -1),
    hostOf(parameters.baseURL) || host,
    pathname + search,
    headerParts(draft.headers, parameters.headersToSign ?? ''),
    method === 'POST' ? await bodyHash(draft, Number(parameters.maxBodySize) || 131072) : '',
  ];
}

/** Returns the host of a URL as it is written, with its port, also where a scheme or all is missing. */
function hostOf(url = ''): string {
  return url
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .toLowerCase();
}

/** Returns the headers to sign with their white space made single; those that are empty or missing do not count. */
function headerParts(headers: Headers, names: string): string {
  return names
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && headers.get(name))
    .map((name) => `${name}:${(headers.get(name) ?? '').trim().replace(/\s+/g, ' ')}`)
    .join('\t');
}

async function bodyHash(draft: Draft, limit: number): Promise<string> {
  const body = await bodyBytes(draft);
  return body ? base64(await crypto.subtle.digest('SHA-256', body.slice(0, Math.max(0, limit)))) : '';
}

function timeText(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replaceAll('-', '')}+0000`;
}
