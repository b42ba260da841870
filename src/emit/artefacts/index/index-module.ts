import type { Plan } from '../../../model/plan.js';
import { rareExports } from '../../../plan/rare-exports.js';
import { aliasesPath } from '../aliases/aliases-module.js';
import { createImports } from '../../code/imports.js';
import type { Render } from '../../code/renderer.js';

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

/** Returns the text of `index.ts`: everything that users of the client import. */
export function printIndex(plan: Plan, render: Render): string {
  const exports = createImports('index');
  exports.type('client', 'Client');
  exports.type('client', 'Variables');
  for (const { name, module, input, resultName, declarations, aliases } of plan.operations) {
    exports.value(module, name);
    if (input) exports.type(module, input.name);
    exports.type(module, resultName);
    for (const declaration of declarations) exports.type(module, declaration.name);
    for (const alias of aliases) {
      exports.value(aliasesPath, alias.name);
      for (const type of alias.types) exports.type(aliasesPath, type.name);
    }
  }
  for (const { module, declarations } of plan.models) {
    for (const declaration of declarations) exports.type(module, declaration.name);
  }
  for (const [module, name] of otherExports(plan)) exports.value(module, name);
  exports.type('runtime/fill', 'Recorded');
  for (const { kind, module, name } of rareExports(plan)) exports[kind](module, name);
  for (const [module, name] of Object.entries(partTypes)) exports.type(`runtime/${module}`, name);
  exports.type('runtime/client', 'ClientOptions');
  exports.type('runtime/send', 'RequestOptions');
  for (const name of ['HttpStatus', 'OtherResult', 'Result']) exports.type('runtime/result', name);
  return render('index', { exports: exports.render() });
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
