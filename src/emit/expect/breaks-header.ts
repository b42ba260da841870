import type { AuthScheme } from '../../model/auth.js';
import { isHeaderValue } from './header-text.js';
import type { WireText } from './wire-values.js';

/** What the header of a signature holds as it is, where there is such a header; all else is hashed, encoded or not sent. */
interface Held {
  readonly keys: readonly string[];
  /** Parameters without which nothing is sent. */
  readonly needs: readonly string[];
}

const held: Readonly<Partial<Record<AuthScheme, Held>>> = {
  awsv4: { keys: ['accessKey', 'region', 'service', 'sessionToken'], needs: [] },
  digest: {
    keys: ['realm', 'nonce', 'nonceCount', 'clientNonce', 'opaque'],
    needs: ['username', 'realm', 'nonce'],
  },
  edgegrid: {
    keys: ['accessToken', 'clientToken', 'timestamp', 'nonce'],
    needs: ['accessToken', 'clientToken', 'clientSecret'],
  },
  hawk: { keys: ['authId', 'nonce', 'extraData', 'app', 'delegation'], needs: ['authId', 'authKey'] },
  jwt: { keys: ['headerPrefix'], needs: ['algorithm'] },
};

/** Tells whether a signature cannot be sent, since its header would hold a text that no header can. */
export function breaksHeader(scheme: AuthScheme, given: ReadonlyMap<string, WireText | null>): boolean {
  const { keys = [], needs = [] } = held[scheme] ?? {};
  if (given.get('addAuthDataToQuery') === 'true' || given.get('addTokenTo') === 'queryParam') return false;
  const isSent = needs.every((key) => given.has(key) && given.get(key) !== null && given.get(key) !== '');
  return isSent && keys.some((key) => !isHeaderValue(given.get(key) ?? ''));
}
