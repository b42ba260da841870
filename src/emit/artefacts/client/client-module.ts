import type { Api, ClientVariable, Environment } from '../../../model/api.js';
import { printDoc } from '../../code/doc-comment.js';
import { createImports, type Imports } from '../../code/imports.js';
import { propertyKey, stringLiteral } from '../../code/literal.js';
import { needlessVariables, type Replacement } from '../../../plan/needless-variables.js';
import { printLiteral } from '../../code/print-literal.js';
import type { Render } from '../../code/renderer.js';
import type { VariableView } from '../../code/views.js';

const longestTitle = 80;

/** Returns the text of `client.ts`: the variables of the collection and the function that makes a client. */
export function printClient(api: Api, render: Render): string {
  const imports = createImports('client');
  const defaults = defaultsOf(api.variables);
  const names = defaults.map(([name]) => stringLiteral(name)).join(' | ');
  const typeArguments = `<Variables${names === '' ? '' : `, ${names}`}>`;
  const needless = needlessVariables(api);
  const title = titleOf(api);
  return render('client', {
    clientDoc: printDoc({
      prose: [`A client of ${title}: the first argument of every operation.`, api.description ?? ''],
      tags: [],
    }),
    createDoc: printDoc({ prose: [`Returns a client of ${title}.`], tags: [] }),
    variables: api.variables.map(viewVariable),
    base: imports.type('runtime/client', 'BaseClient') + typeArguments,
    options: `${printOptions(needless, imports)}${api.environments ? ' & EnvironmentOption' : ''}`,
    allOptional: api.variables.every((variable) => !variable.required),
    create: imports.value('runtime/client', 'createBaseClient') + (names === '' ? '' : typeArguments),
    environments: printEnvironments(api.environments ?? []),
    definition: printDefinition(api.variables, needless, printFallback(api, defaults, imports)),
    imports: imports.render(),
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

function viewVariable({
  name,
  required,
  default: value,
  secret,
  description = '',
}: ClientVariable): VariableView {
  const tags =
    value === undefined || secret ? [] : [{ name: 'defaultValue' as const, text: printLiteral(value) }];
  return { doc: printDoc({ prose: [description], tags }), key: propertyKey(name), optional: !required };
}

/** Returns the type of what `createClient` takes; names that an option makes needless are told apart by that option. */
function printOptions(needless: ReadonlyMap<string, Replacement>, imports: Imports): string {
  const named = (option: Replacement): string =>
    [...needless]
      .filter(([, replacement]) => replacement === option)
      .map(([name]) => stringLiteral(name))
      .join(' | ') || 'never';
  const names = needless.size === 0 ? [] : [named('auth'), named('baseUrl')];
  const given = names.at(-1) === 'never' ? names.slice(0, -1) : names;
  return `${imports.type('runtime/client', 'ClientOptions')}<${['Variables', ...given].join(', ')}>`;
}

/** Returns the expression of what has the declared values, undefined where there are none. */
function printFallback(
  { environments = [] }: Api,
  defaults: readonly (readonly [string, string])[],
  imports: Imports,
): string | undefined {
  if (defaults.length === 0 && environments.length === 0) return undefined;
  const chosen = environments.length > 0 ? 'options.environment && environments[options.environment], ' : '';
  const all = [...defaults, ...environments.flatMap(({ values }) => values)];
  const nested = all.some(([, value]) => value.includes('{{'));
  const fallback = nested
    ? imports.value('runtime/nested-defaults', 'nestedDefaults')
    : imports.value('runtime/defaults', 'defaults');
  return `${fallback}(${chosen}${printValues(defaults)})`;
}

/** Returns the object of the environments, empty where there are none. */
function printEnvironments(environments: readonly Environment[]): string {
  const byName = new Map(environments.map(({ name, values }) => [name, values]));
  if (byName.size === 0) return '';
  return `{ ${[...byName].map(([name, values]) => `${propertyKey(name)}: ${printValues(values)}`).join(', ')} }`;
}

function printValues(values: readonly (readonly [string, string])[]): string {
  return `{ ${values.map(([name, value]) => `${propertyKey(name)}: ${stringLiteral(value)}`).join(', ')} }`;
}

function printDefinition(
  variables: readonly ClientVariable[],
  needless: ReadonlyMap<string, Replacement>,
  fallback: string | undefined,
): string {
  const required = variables.filter((variable) => variable.required).map(({ name }) => stringLiteral(name));
  const unless = [...needless].map(([name, option]) => `${propertyKey(name)}: ${stringLiteral(option)}`);
  const parts = [`required: [${required.join(', ')}]`];
  if (unless.length > 0) parts.push(`unless: { ${unless.join(', ')} }`);
  if (fallback !== undefined) parts.push(`fallback: ${fallback}`);
  return `{ ${parts.join(', ')} }`;
}
