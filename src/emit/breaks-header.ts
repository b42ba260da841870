import type { AuthScheme } from '../model/auth.js';
import { isHeaderValue } from './header-text.js';

/** The parameters that a signature's header holds as they are; all others are hashed, encoded or not sent at all. */
const plain: Readonly<Partial<Record<AuthScheme, readonly string[]>>> = {
  awsv4: ['accessKey', 'region', 'service', 'sessionToken'],
  digest: ['realm', 'nonce', 'nonceCount', 'clientNonce', 'opaque'],
  edgegrid: ['accessToken', 'clientToken', 'timestamp', 'nonce'],
  hawk: ['authId', 'nonce', 'extraData', 'app', 'delegation'],
  jwt: ['headerPrefix'],
};

/** Tells whether the header of a signature cannot be sent, because of a parameter that it would hold. */
export function breaksHeader(scheme: AuthScheme, text: (key: string) => string | undefined): boolean {
  return (plain[scheme] ?? []).some((key) => !isHeaderValue(text(key) ?? ''));
}
