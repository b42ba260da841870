import type { Draft } from '../exchange/draft.js';
import { answering, type AnsweringAuthorizer } from '../send/answering.js';
import { bodyBytes } from './signing/body-bytes.js';
import { digestHash } from './signing/digest-hash.js';
import { rfc3986 } from './signing/rfc3986.js';
import { digestChallenges, type DigestChallenge } from './signing/digest-challenge.js';
import { randomNonce, type Freshness } from './signing/freshness.js';
import { isOn } from './signing/is-on.js';
import { sentMethod } from './signing/sent-method.js';

/** The credentials of digest authentication, and what a server is known to ask for; its answer says the rest. */
export interface DigestParameters {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** MD5, SHA-256, SHA-512-256, each also with -sess; what the server asks for where it is empty. */
  readonly algorithm?: string | undefined;
  readonly realm?: string | undefined;
  readonly nonce?: string | undefined;
  readonly nonceCount?: string | undefined;
  readonly clientNonce?: string | undefined;
  readonly opaque?: string | undefined;
  readonly qop?: string | undefined;
  /** Leaves a 401 as it is. */
  readonly disableRetryRequest?: string | undefined;
}

/** What one answer is computed from. */
interface Terms {
  readonly username: string;
  readonly password: string;
  readonly algorithm: string;
  readonly realm: string;
  readonly nonce: string;
  readonly nonceCount: string;
  readonly clientNonce: string;
  readonly opaque: string;
  readonly qop: string;
}

/**
 * Returns an authorizer for digest authentication (RFC 7616): it answers the server's challenge, and sends credentials at
 * once where the parameters have a realm and a nonce.
 */
export function digest(
  parameters: DigestParameters,
  { nonce = randomNonce }: Freshness = {},
): AnsweringAuthorizer {
  const { username, password = '' } = parameters;
  const fresh = (): string => parameters.clientNonce || nonce().slice(0, 8);
  return answering({
    async authorize(draft): Promise<void> {
      if (!username || !parameters.realm || !parameters.nonce) return;
      await authenticate(draft, {
        username,
        password,
        algorithm: parameters.algorithm || 'MD5',
        realm: parameters.realm,
        nonce: parameters.nonce,
        nonceCount: parameters.nonceCount || '00000001',
        clientNonce: fresh(),
        opaque: parameters.opaque ?? '',
        qop: parameters.qop ?? '',
      });
    },
    async answer(draft, response): Promise<boolean> {
      const challenge = chosen(response, parameters.algorithm);
      const asked = challenge?.get('nonce');
      if (!username || !challenge || !asked || isOn(parameters.disableRetryRequest)) return false;
      if (asked === parameters.nonce && draft.headers.has('authorization')) return false;
      await authenticate(draft, {
        username,
        password,
        algorithm: parameters.algorithm || (challenge.get('algorithm') ?? 'MD5'),
        realm: challenge.get('realm') ?? '',
        nonce: asked,
        nonceCount: '00000001',
        clientNonce: fresh(),
        opaque: challenge.get('opaque') ?? '',
        qop: chosenQop(challenge, parameters.qop),
      });
      return true;
    },
  });
}

/** Returns the challenge of the algorithm that is asked for, else the first one that can be answered. */
function chosen(response: Response, algorithm: string | undefined): DigestChallenge | undefined {
  const all = digestChallenges(response.headers.get('www-authenticate') ?? '');
  const of = (challenge: DigestChallenge): string => challenge.get('algorithm') ?? 'MD5';
  const wanted = all.find((challenge) => of(challenge).toLowerCase() === algorithm?.toLowerCase());
  return wanted ?? all.find((challenge) => digestHash(of(challenge))) ?? all[0];
}

/** Returns what the server lets us choose: what the parameters say, else "auth" where it is among the offers. */
function chosenQop(challenge: DigestChallenge, preferred: string | undefined): string {
  const offers = (challenge.get('qop') ?? '').split(/[\s,]+/).filter((offer) => offer !== '');
  return [preferred, 'auth', 'auth-int'].find((qop) => qop && offers.includes(qop)) ?? preferred ?? '';
}

async function authenticate(draft: Draft, terms: Terms): Promise<void> {
  const { pathname, search } = new URL(draft.url);
  const uri = pathname + search;
  const response = await responseTo(draft, uri, terms);
  const { username, algorithm, realm, nonce, nonceCount, clientNonce, opaque, qop } = terms;
  const isProtected = qop === 'auth' || qop === 'auth-int';
  const parts = [usernamePart(username), `realm="${quoted(realm)}"`, `nonce="${quoted(nonce)}"`];
  parts.push(`uri="${uri}"`, `algorithm="${algorithm}"`);
  if (isProtected) parts.push(`qop=${qop}`);
  if (isProtected || isSession(algorithm)) parts.push(`nc=${nonceCount}`, `cnonce="${quoted(clientNonce)}"`);
  parts.push(`response="${response}"`);
  if (opaque !== '') parts.push(`opaque="${quoted(opaque)}"`);
  draft.headers.set('authorization', `Digest ${parts.join(', ')}`);
}

/** Computes the proof that we know the password (RFC 7616, section 3.4.1). */
async function responseTo(draft: Draft, uri: string, terms: Terms): Promise<string> {
  const { username, password, algorithm, realm, nonce, nonceCount, clientNonce, qop } = terms;
  const hash = digestHash(algorithm);
  if (!hash) throw new TypeError(`Digest authentication has no algorithm "${algorithm}".`);
  let secret = await hash(`${username}:${realm}:${password}`);
  if (isSession(algorithm)) secret = await hash(`${secret}:${nonce}:${clientNonce}`);
  let request = `${sentMethod(draft.method)}:${uri}`;
  if (qop === 'auth-int') request += `:${await hash((await bodyBytes(draft)) ?? '')}`;
  const isProtected = qop === 'auth' || qop === 'auth-int';
  const middle = isProtected ? [nonce, nonceCount, clientNonce, qop] : [nonce];
  return hash([secret, ...middle, await hash(request)].join(':'));
}

function isSession(algorithm: string): boolean {
  return algorithm.toLowerCase().endsWith('-sess');
}

/** Returns the user name, in the extended notation where a header could not carry it (RFC 7616, section 3.4). */
function usernamePart(username: string): string {
  if (/[^ -~]/.test(username)) return `username*=UTF-8''${rfc3986(username)}`;
  return `username="${quoted(username)}"`;
}

function quoted(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}
