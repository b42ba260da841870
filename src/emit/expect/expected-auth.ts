import type { Operation } from '../../model/operation.js';
import { breaksHeader } from './breaks-header.js';
import { isHeaderName, isHeaderValue, trimBlanks } from './header-text.js';
import type { WireText, WireValues } from './wire-values.js';

/** What the credentials of a request look like as they arrive. */
export type ExpectedAuth =
  | { readonly kind: 'none' }
  /** The client throws instead: they would stand in a header that cannot be sent. */
  | { readonly kind: 'refused' }
  /** A header with this text. */
  | { readonly kind: 'header'; readonly name: string; readonly value: string }
  /** A query parameter with this text. */
  | { readonly kind: 'query'; readonly name: string; readonly value: string }
  /** User name and password in the Authorization header. */
  | { readonly kind: 'basic'; readonly text: string }
  /** Signed anew at each call: an Authorization header that begins like this. */
  | { readonly kind: 'signed'; readonly prefix: string; readonly encodesQuery?: true }
  /** Made or signed anew at each call, and not to be foreseen. */
  | { readonly kind: 'unknown'; readonly encodesQuery?: true };

/** Where the signatures of a scheme begin, and the parameters without which it signs nothing. */
interface Signature {
  readonly prefix: string;
  readonly needs: readonly string[];
}

const signatures: Readonly<Record<'asap' | 'awsv4' | 'edgegrid' | 'hawk', Signature>> = {
  asap: { prefix: 'Bearer ', needs: ['privateKey', 'iss', 'aud', 'kid'] },
  awsv4: { prefix: 'AWS4-HMAC-SHA256 ', needs: ['accessKey', 'secretKey'] },
  edgegrid: { prefix: 'EG1-HMAC-SHA256 ', needs: ['accessToken', 'clientToken', 'clientSecret'] },
  hawk: { prefix: 'Hawk ', needs: ['authId', 'authKey', 'algorithm'] },
};

/** Returns what arrives of an operation's credentials when a test gives these values. */
export function expectedAuth({ auth }: Operation, values: WireValues): ExpectedAuth {
  if (auth.kind === 'none' || auth.kind === 'ntlm') return { kind: 'none' };
  const given = new Map(auth.parameters.map(({ key, value }) => [key, values.evaluate(value)]));
  if (breaksHeader(auth.kind, given)) return { kind: 'refused' };
  if ([...given.values()].includes(undefined)) return { kind: 'unknown' };
  const text = (key: string): WireText => given.get(key) ?? undefined;
  switch (auth.kind) {
    case 'basic':
      return { kind: 'basic', text: `${text('username') ?? ''}:${text('password') ?? ''}` };
    case 'bearer':
      return bearer('Bearer', text('token'));
    case 'apikey':
      return apikey(text('key'), text('value') ?? '', text('in'));
    case 'oauth2':
      return oauth2(text);
    case 'jwt':
      return jwt(text);
    case 'awsv4':
      return signed(auth.kind, text, text('addAuthDataToQuery') !== 'true');
    case 'oauth1':
      return oauth1(text);
    case 'digest': // Without these it waits for the server's challenge, which a test does not pose.
      return ['username', 'realm', 'nonce'].every((key) => text(key))
        ? { kind: 'signed', prefix: 'Digest ' }
        : { kind: 'none' };
    case 'asap':
    case 'edgegrid':
    case 'hawk':
      return signed(auth.kind, text, true);
  }
}

function signed(
  scheme: keyof typeof signatures,
  text: (key: string) => WireText,
  inHeader: boolean,
): ExpectedAuth {
  const { prefix, needs } = signatures[scheme];
  return inHeader && needs.every((key) => text(key)) ? { kind: 'signed', prefix } : { kind: 'unknown' };
}

function oauth1(text: (key: string) => WireText): ExpectedAuth {
  const secret = text('signatureMethod')?.startsWith('RSA') ? 'privateKey' : 'consumerSecret';
  if (!text('consumerKey') || !text(secret)) return { kind: 'unknown' };
  // The query goes out as it is signed: encoded but for what RFC 3986 leaves as it is.
  return text('addParamsToHeader') === 'true'
    ? { kind: 'signed', prefix: 'OAuth ', encodesQuery: true }
    : { kind: 'unknown', encodesQuery: true };
}

function bearer(prefix: string, token: string | undefined): ExpectedAuth {
  if (!token) return { kind: 'none' };
  return header('authorization', `${prefix} ${token}`);
}

function header(name: string, value: string): ExpectedAuth {
  if (!isHeaderName(name) || !isHeaderValue(value)) return { kind: 'refused' };
  return { kind: 'header', name: name.toLowerCase(), value: trimBlanks(value) };
}

function apikey(name: string | undefined, value: string, place: string | undefined): ExpectedAuth {
  if (!name) return { kind: 'none' };
  return place === 'query' ? { kind: 'query', name, value } : header(name, value);
}

function oauth2(text: (key: string) => WireText): ExpectedAuth {
  const token = text('accessToken');
  if (!token || text('tokenType')?.toLowerCase() === 'mac') return { kind: 'none' };
  const place = text('addTokenTo') ?? 'header';
  if (place === 'queryParams') return { kind: 'query', name: 'access_token', value: token };
  return place === '' || place === 'header'
    ? bearer((text('headerPrefix') ?? 'Bearer').trim(), token)
    : { kind: 'none' };
}

function jwt(text: (key: string) => WireText): ExpectedAuth {
  const place = text('addTokenTo') ?? '';
  const key = text('algorithm')?.startsWith('HS') ? text('secret') : text('privateKey');
  if (!text('algorithm') || !key || !(place === '' || place === 'header')) return { kind: 'unknown' };
  const prefix = text('headerPrefix') ?? 'Bearer';
  return { kind: 'signed', prefix: prefix === '' ? '' : `${prefix} ` };
}
