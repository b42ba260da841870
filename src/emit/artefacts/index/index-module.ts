import type { OperationPlan, Plan } from '../../../model/plan.js';
import { rareExports } from '../../../plan/rare-exports.js';
import { aliasesPath } from '../aliases/aliases-module.js';
import { ref, typeRef, type ReferenceCode } from '../../code/code.js';
import type { EmittedModule, Render } from '../../code/renderer.js';

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
  fill: 'fill',
  'follow-redirects': 'followRedirects',
  hooks: 'hooks',
  'open-stream': 'openStream',
  retry: 'retry',
  unwrap: 'unwrap',
} as const;

/** The types of what these take, for those who write it down apart. */
const partTypes = {
  draft: 'Authorizer',
  'auth/tokens': 'TokenOptions',
  hooks: 'Hooks',
  retry: 'RetryOptions',
} as const;

/** Returns `index.ts`: everything that users of the client import. */
export function printIndex(plan: Plan, render: Render): EmittedModule {
  const exports = [
    typeRef('client', 'Client'),
    typeRef('client', 'Variables'),
    ...plan.operations.flatMap(operationExports),
    ...plan.models.flatMap(({ module, declarations }) =>
      declarations.map(({ name }) => typeRef(module, name)),
    ),
    ...otherExports(plan).map(([module, name]) => ref(module, name)),
    ...rareExports(plan).flatMap(({ kind, module, name }) =>
      kind === 'type' ? [typeRef(module, name)] : [],
    ),
    ...Object.entries(partTypes).map(([module, name]) => typeRef(`runtime/${module}`, name)),
    typeRef('runtime/fill', 'Recorded'),
    typeRef('runtime/client', 'ClientOptions'),
    typeRef('runtime/send', 'RequestOptions'),
    ...['HttpStatus', 'OtherResult', 'Result'].map((name) => typeRef('runtime/result', name)),
  ];
  return render({ module: 'index', exports }, 'index', {});
}

function operationExports(plan: OperationPlan): readonly ReferenceCode[] {
  const { name, module, input, resultName, declarations, aliases } = plan;
  return [
    ref(module, name),
    ...(input ? [typeRef(module, input.name)] : []),
    typeRef(module, resultName),
    ...declarations.map((declaration) => typeRef(module, declaration.name)),
    ...aliases.flatMap((alias) => [
      ref(aliasesPath, alias.name),
      ...alias.types.map((type) => typeRef(aliasesPath, type.name)),
    ]),
  ];
}

/** Returns the values that a client exports besides its operations, each with its module. */
export function otherExports(plan: Plan): readonly (readonly [module: string, name: string])[] {
  return [
    ['client', 'createClient'],
    ...(plan.api.environments ? ([['client', 'environments']] as const) : []),
    ...Object.entries(errors).map(([module, name]) => [`runtime/errors/${module}`, name] as const),
    ...Object.entries(parts).map(([module, name]) => [`runtime/${module}`, name] as const),
    ...rareExports(plan).flatMap(({ kind, module, name }) =>
      kind === 'value' ? [[module, name] as const] : [],
    ),
  ];
}
