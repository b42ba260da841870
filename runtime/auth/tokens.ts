import type { Authorizer } from '../exchange/draft.js';
import { followRedirects } from '../send/follow-redirects.js';
import { answering } from '../send/answering.js';

/** How a token is sent. */
export interface TokenOptions {
  /** The header that it is sent in: Authorization unless given. */
  readonly header?: string | undefined;
  /** What stands before it: "Bearer" unless given, nothing where it is empty. */
  readonly prefix?: string | undefined;
}

/**
 * Returns an authorizer that sends the token which a function provides: `createClient({ auth: tokens(fetchToken) })`.
 * The function is called for the first request, once for all that wait for it, and again when a 401 tells that the
 * token is no longer good; that request is then sent a second time. When it throws, the requests fail with its error
 * and the next one calls it again.
 */
export function tokens(provide: () => string | Promise<string>, options: TokenOptions = {}): Authorizer {
  const { header = 'authorization', prefix = 'Bearer' } = options;
  let current: Promise<string> | undefined;
  const renew = (): Promise<string> => {
    const asked = Promise.resolve().then(provide);
    current = asked;
    asked.catch(() => {
      if (current === asked) current = undefined;
    });
    return asked;
  };
  const valueOf = (token: string): string => `${prefix} ${token}`.trim();
  return answering({
    async authorize(draft): Promise<void> {
      draft.headers.set(header, valueOf(await (current ?? renew())));
    },
    exchange: (draft, transfer) => transfer(draft, followRedirects),
    async answer({ headers }): Promise<boolean> {
      const refused = headers.get(header);
      const asked = current;
      let token = await asked?.catch(() => undefined);
      // Another request may have asked for a new token in the meantime.
      if (token === undefined || valueOf(token) === refused) {
        token = await (current && current !== asked ? current : renew());
      }
      headers.set(header, valueOf(token));
      return valueOf(token) !== refused;
    },
  });
}
