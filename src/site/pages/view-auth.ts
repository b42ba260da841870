import type { Auth, AuthScheme } from '../../model/auth.js';
import { printTemplate } from '../../notation/print-template.js';
import { variableNames } from '../../notation/variable-names.js';
import type { AuthView } from './page-views.js';

const labels: Readonly<Record<AuthScheme, string>> = {
  basic: 'Basic authentication',
  bearer: 'Bearer token',
  apikey: 'API key',
  oauth2: 'OAuth 2.0 access token',
  oauth1: 'OAuth 1.0 signature',
  digest: 'Digest authentication',
  awsv4: 'AWS Signature 4',
  hawk: 'Hawk authentication',
  jwt: 'JSON Web Token, signed for each call',
  edgegrid: 'Akamai EdgeGrid signature',
  asap: 'Atlassian ASAP token',
};

/** Returns how a request authenticates, in words; undefined where it does not. */
export function viewAuth(auth: Auth): AuthView | undefined {
  if (auth.kind === 'none') return undefined;
  const variables = new Set(auth.parameters.flatMap(({ value }) => variableNames(value)));
  const text = (key: string): string | undefined => {
    const found = auth.parameters.find((parameter) => parameter.key === key);
    return found && printTemplate(found.value);
  };
  return { label: labels[auth.kind], text: whereIn(auth.kind, text), variables: [...variables] };
}

function whereIn(kind: AuthScheme, text: (key: string) => string | undefined): string {
  if (kind === 'apikey') {
    return text('in') === 'query'
      ? `in the query as ${text('key') ?? ''}`
      : `in the header ${text('key') ?? ''}`;
  }
  if (kind === 'oauth2')
    return text('addTokenTo') === 'queryParams'
      ? 'in the query as access_token'
      : 'in the Authorization header';
  if (kind === 'basic' || kind === 'bearer' || kind === 'digest') return 'in the Authorization header';
  return '';
}

const fixed: readonly AuthScheme[] = ['basic', 'bearer', 'apikey', 'oauth2'];

/** Returns what has to be said beside samples of a request that is signed anew at each call; undefined for any other. */
export function sampleNote(auth: Auth): string | undefined {
  if (auth.kind === 'none' || fixed.includes(auth.kind)) return undefined;
  return `${labels[auth.kind]}: computed anew for each call. The TypeScript client does it; the other samples send no credentials.`;
}
