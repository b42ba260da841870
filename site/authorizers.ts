import { apikey } from '../runtime/auth/apikey.js';
import { asap } from '../runtime/auth/asap.js';
import { awsv4 } from '../runtime/auth/awsv4.js';
import { basic } from '../runtime/auth/basic.js';
import { bearer } from '../runtime/auth/bearer.js';
import { digest } from '../runtime/auth/digest.js';
import { edgegrid } from '../runtime/auth/edgegrid.js';
import { hawk } from '../runtime/auth/hawk.js';
import { inHeaders } from '../runtime/auth/in-headers.js';
import { jwt } from '../runtime/auth/jwt.js';
import { oauth1 } from '../runtime/auth/oauth1.js';
import { oauth2 } from '../runtime/auth/oauth2.js';
import type { Authorizer } from '../runtime/exchange/draft.js';
import type { AuthScheme } from '../src/model/auth.js';

type Parameters = Readonly<Record<string, string>>;

const authorizers: Readonly<Record<AuthScheme, (parameters: Parameters) => Authorizer>> = {
  apikey: (parameters) => apikey(parameters),
  asap: (parameters) => asap(parameters),
  awsv4: (parameters) => awsv4(parameters),
  basic: (parameters) => basic(parameters),
  bearer: (parameters) => bearer(parameters),
  digest: (parameters) => digest(parameters),
  edgegrid: (parameters) => edgegrid(parameters),
  hawk: (parameters) => hawk(parameters),
  jwt: (parameters) => jwt(parameters),
  oauth1: (parameters) => oauth1(parameters),
  oauth2: (parameters) => oauth2(parameters),
};

/** Returns the runtime's authorizer of a scheme; one that only keeps headers from other origins where there is none. */
export function authorizerOf(kind: AuthScheme | undefined, parameters: Parameters): Authorizer {
  return kind === undefined ? inHeaders() : authorizers[kind](parameters);
}
