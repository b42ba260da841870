import type { Auth } from '../../model/auth.js';
import { assertNever } from '../../diagnostics/errors.js';
import { authText } from './read-auth.js';

/** The recorded parameters in whose place authentication puts its own. */
export interface ReplacedByAuth {
  /** Header names in lower case. */
  readonly headers: readonly string[];
  readonly query: readonly string[];
}

const amazonHeaders = ['authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256'];

const amazonQuery = [
  ...['X-Amz-Security-Token', 'X-Amz-Date', 'X-Amz-Algorithm'],
  ...['X-Amz-Credential', 'X-Amz-SignedHeaders', 'X-Amz-Signature'],
];

const oauth1Query = [
  ...['oauth_consumer_key', 'oauth_token', 'oauth_signature_method', 'oauth_timestamp', 'oauth_nonce'],
  ...['oauth_version', 'oauth_signature', 'oauth_callback', 'oauth_verifier', 'oauth_body_hash'],
];

/** Returns what of the recorded request does not go out because its authentication writes the same. */
export function replacedByAuth(auth: Auth): ReplacedByAuth {
  switch (auth.kind) {
    case 'none':
      return { headers: [], query: [] };
    case 'apikey': {
      const key = authText(auth.parameters, 'key');
      return authText(auth.parameters, 'in') === 'query'
        ? { headers: [], query: [key] }
        : { headers: [key.toLowerCase()], query: [] };
    }
    case 'oauth2':
      return { headers: ['authorization'], query: ['access_token'] };
    case 'awsv4':
      return { headers: amazonHeaders, query: amazonQuery };
    case 'oauth1':
      return { headers: ['authorization'], query: oauth1Query };
    case 'jwt':
      return authText(auth.parameters, 'addTokenTo') === 'queryParam'
        ? { headers: [], query: [authText(auth.parameters, 'queryParamKey') || 'token'] }
        : { headers: ['authorization'], query: [] };
    case 'basic':
    case 'bearer':
    case 'digest':
    case 'hawk':
    case 'edgegrid':
    case 'asap':
    case 'ntlm':
      return { headers: ['authorization'], query: [] };
    default:
      return assertNever(auth);
  }
}
