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
      return { headers: amazonHeaders, query: [] };
    case 'basic':
    case 'bearer':
    case 'oauth1':
    case 'digest':
    case 'hawk':
    case 'jwt':
    case 'edgegrid':
    case 'asap':
    case 'ntlm':
      return { headers: ['authorization'], query: [] };
    default:
      return assertNever(auth);
  }
}
