import type { Api, ClientVariable, Environment } from '../../../model/api.js';
import {
  code,
  comma,
  docComment,
  join,
  literal,
  nothing,
  propertyName,
  ref,
  typeRef,
  type Code,
} from '../../code/code.js';
import { needlessVariables, type Replacement } from '../../../plan/needless-variables.js';
import type { DeclarationView, PropertyView } from '../../code/declaration-view.js';
import { docLines } from '../../code/doc-comment.js';
import { dynamicCall } from '../../code/dynamic-call.js';
import { readTemplate } from '../../../notation/read-template.js';
import { dynamicNames } from '../../../notation/variable-names.js';
import { printAlone } from '../../code/print-code.js';
import type { ArtefactCode } from '../../artefact.js';
import type { ValidatorOptions } from '../../validator-options.js';
import type { EmittedModule, Render } from '../../code/renderer.js';
import { clientExports } from './client-exports.js';

const longestTitle = 80;
const bar = code` | `;

/** Makes `client.ts`. */
export const clientCode: ArtefactCode<ValidatorOptions> = {
  exports: clientExports,
  modules: ({ plan, render }, { validators }) => [printClient(plan.api, render, validators === 'observe')],
};

/** Returns `client.ts`: the variables of the collection and the function that makes a client. */
function printClient(api: Api, render: Render, isTold: boolean): EmittedModule {
  const told = isTold ? code` & ${typeRef('runtime/validators/drift-options', 'DriftOptions')}` : nothing;
  const defaults = defaultsOf(api.variables);
  const names = defaults.map(([name]) => literal(name));
  const typeArguments = code`<${join([code`Variables`, ...(names.length > 0 ? [join(names, bar)] : [])], comma)}>`;
  const needless = needlessVariables(api);
  const title = titleOf(api);
  return render({ module: 'client', declarations: [viewVariables(api.variables)] }, 'client', {
    clientDoc: docComment({
      prose: [`A client of ${title}: the first argument of every operation.`, api.description ?? ''],
      tags: [],
    }),
    createDoc: docComment({ prose: [`Returns a client of ${title}.`], tags: [] }),
    base: code`${typeRef('runtime/client/client', 'BaseClient')}${typeArguments}${told}`,
    options: code`${printOptions(needless)}${api.environments ? code` & EnvironmentOption` : nothing}${told}`,
    allOptional: api.variables.every((variable) => !variable.required),
    create: code`${ref('runtime/client/client', 'createBaseClient')}${names.length === 0 ? nothing : typeArguments}`,
    environments: printEnvironments(api.environments ?? []),
    definition: printDefinition(api.variables, needless, printFallback(api, defaults)),
  });
}

function titleOf({ name }: Api): string {
  const title = name.replace(/\s+/g, ' ').trim().slice(0, longestTitle);
  return title === '' ? 'the API' : title;
}

/** The declared values; one of a secret never reaches the output. */
function defaultsOf(variables: readonly ClientVariable[]): readonly (readonly [string, string])[] {
  return variables.flatMap((variable) =>
    variable.default === undefined || variable.secret ? [] : [[variable.name, variable.default] as const],
  );
}

function viewVariables(variables: readonly ClientVariable[]): DeclarationView {
  const named = { name: 'Variables', doc: ["The values of the collection's variables."] };
  return variables.length === 0
    ? { kind: 'alias', ...named, type: code`object` }
    : { kind: 'interface', ...named, properties: variables.map(viewVariable) };
}

function viewVariable({
  name,
  required,
  default: value,
  secret,
  description = '',
}: ClientVariable): PropertyView {
  const tags =
    value === undefined || secret
      ? []
      : [{ name: 'defaultValue' as const, text: printAlone(literal(value)) }];
  return {
    doc: docLines({ prose: [description], tags }),
    key: name,
    optional: !required,
    type: code`string | number`,
  };
}

/** Returns the type of what `createClient` takes; names that an option makes needless are told apart by that option. */
function printOptions(needless: ReadonlyMap<string, Replacement>): Code {
  const named = (option: Replacement): readonly Code[] =>
    [...needless].filter(([, replacement]) => replacement === option).map(([name]) => literal(name));
  const [byAuth, byUrl] = [named('auth'), named('baseUrl')];
  const given = needless.size === 0 ? [] : byUrl.length === 0 ? [byAuth] : [byAuth, byUrl];
  const names = given.map((each) => (each.length === 0 ? code`never` : join(each, bar)));
  return code`${typeRef('runtime/client/client', 'ClientOptions')}<${join([code`Variables`, ...names], comma)}>`;
}

/** Returns the expression of what has the declared values, undefined where there are none. */
function printFallback(
  { environments = [] }: Api,
  defaults: readonly (readonly [string, string])[],
): Code | undefined {
  if (defaults.length === 0 && environments.length === 0) return undefined;
  const chosen =
    environments.length > 0 ? code`options.environment && environments[options.environment], ` : nothing;
  const all = [...defaults, ...environments.flatMap(({ values }) => values)];
  const nested = all.some(([, value]) => value.includes('{{'));
  const fallback = nested
    ? ref('runtime/client/nested-defaults', 'nestedDefaults')
    : ref('runtime/client/defaults', 'defaults');
  const dynamic = new Set(all.flatMap(([, value]) => dynamicNames(readTemplate(value))));
  const fresh = [...dynamic].flatMap(printFresh);
  return code`${fallback}(${chosen}${printValues(defaults)}${fresh.length === 0 ? nothing : code`, { ${join(fresh, comma)} }`})`;
}

/** A declared value may hold a dynamic variable, which has another value each time that it is read. */
function printFresh(name: string): readonly Code[] {
  const call = dynamicCall(name);
  return call ? [code`get ${propertyName(`$${name}`)}() { return ${call}; }`] : [];
}

/** Returns the object of the environments, undefined where there are none. */
function printEnvironments(environments: readonly Environment[]): Code | undefined {
  const byName = new Map(environments.map(({ name, values }) => [name, values]));
  if (byName.size === 0) return undefined;
  return printObject([...byName].map(([name, values]) => [name, printValues(values)]));
}

function printValues(values: readonly (readonly [string, string])[]): Code {
  return printObject(values.map(([name, value]) => [name, literal(value)]));
}

function printObject(entries: readonly (readonly [name: string, value: Code])[]): Code {
  return code`{ ${join(
    entries.map(([name, value]) => code`${propertyName(name)}: ${value}`),
    comma,
  )} }`;
}

function printDefinition(
  variables: readonly ClientVariable[],
  needless: ReadonlyMap<string, Replacement>,
  fallback: Code | undefined,
): Code {
  const required = variables.filter((variable) => variable.required).map(({ name }) => literal(name));
  const unless = [...needless].map(([name, option]) => [name, literal(option)] as const);
  return printObject([
    ['required', code`[${join(required, comma)}]`],
    ...(unless.length > 0 ? [['unless', printObject(unless)] as const] : []),
    ...(fallback === undefined ? [] : [['fallback', fallback] as const]),
  ]);
}
