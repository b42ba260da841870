import type { Plan } from '../../../model/plan.js';
import { rareExports } from '../../../plan/rare-exports.js';
import { ref, typeRef, type ReferenceCode } from '../../code/code.js';

/** The errors that an operation can fail with, each in a module of its own. */
const errors = {
  'abort-error': 'AbortError',
  'api-error': 'ApiError',
  'header-error': 'HeaderError',
  'json-error': 'JsonError',
  'missing-variable-error': 'MissingVariableError',
  'network-error': 'NetworkError',
  'path-segment-error': 'PathSegmentError',
  'timeout-error': 'TimeoutError',
  'url-error': 'UrlError',
} as const;

/** What users give to a client, or call an operation with, when they want it. */
const parts = {
  'auth/tokens': 'tokens',
  'client/fill': 'fill',
  'send/follow-redirects': 'followRedirects',
  'hooks/hooks': 'hooks',
  'send/open-stream': 'openStream',
  'retry/retry': 'retry',
  'result/unwrap': 'unwrap',
} as const;

/** The types of what these take, for those who write it down apart. */
const partTypes = {
  'exchange/draft': 'Authorizer',
  'auth/tokens': 'TokenOptions',
  'hooks/hooks': 'Hooks',
  'retry/retry': 'RetryOptions',
} as const;

/** Returns what a client exports besides its operations: what makes it, and what of the runtime its users need. */
export function clientExports(plan: Plan): readonly ReferenceCode[] {
  return [
    ref('client', 'createClient'),
    ...(plan.api.environments ? [ref('client', 'environments')] : []),
    ...['Client', 'Variables'].map((name) => typeRef('client', name)),
    ...Object.entries(errors).map(([module, name]) => ref(`runtime/errors/${module}`, name)),
    ...Object.entries(parts).map(([module, name]) => ref(`runtime/${module}`, name)),
    ...Object.entries(partTypes).map(([module, name]) => typeRef(`runtime/${module}`, name)),
    ...rareExports(plan).map(({ kind, module, name }) =>
      kind === 'value' ? ref(module, name) : typeRef(module, name),
    ),
    typeRef('runtime/client/fill', 'Recorded'),
    typeRef('runtime/client/client', 'ClientOptions'),
    typeRef('runtime/send/send', 'RequestOptions'),
    ...['HttpStatus', 'OtherResult', 'Result'].map((name) => typeRef('runtime/result/result', name)),
  ];
}
