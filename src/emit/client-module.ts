import type { Api, ClientVariable } from '../model/api.js';
import { printDoc } from './doc-comment.js';
import { createImports } from './imports.js';
import { propertyKey, stringLiteral } from './literal.js';
import { printLiteral } from './print-literal.js';
import type { Render } from './renderer.js';
import type { VariableView } from './views.js';

const longestTitle = 80;

/** Returns the text of `client.ts`: the variables of the collection and the function that makes a client. */
export function printClient(api: Api, render: Render): string {
  const imports = createImports('client');
  const defaults = defaultsOf(api.variables);
  const names = defaults.map(([name]) => stringLiteral(name)).join(' | ');
  const typeArguments = `<Variables${names === '' ? '' : `, ${names}`}>`;
  const nested = defaults.some(([, value]) => value.includes('{{'));
  const title = titleOf(api);
  return render('client', {
    clientDoc: printDoc({
      prose: [`A client of ${title}: the first argument of every operation.`, api.description ?? ''],
      tags: [],
    }),
    createDoc: printDoc({ prose: [`Returns a client of ${title}.`], tags: [] }),
    variables: api.variables.map(viewVariable),
    base: imports.type('runtime/client', 'BaseClient') + typeArguments,
    options: `${imports.type('runtime/client', 'ClientOptions')}<Variables>`,
    allOptional: api.variables.every((variable) => !variable.required),
    create: imports.value('runtime/client', 'createBaseClient') + (names === '' ? '' : typeArguments),
    definition: printDefinition(
      api.variables,
      defaults,
      nested ? imports.value('runtime/resolve-nested', 'resolveNested') : undefined,
    ),
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

function printDefinition(
  variables: readonly ClientVariable[],
  defaults: readonly (readonly [string, string])[],
  resolve: string | undefined,
): string {
  const required = variables.filter((variable) => variable.required).map(({ name }) => stringLiteral(name));
  const entries = defaults.map(([name, value]) => `${propertyKey(name)}: ${stringLiteral(value)}`);
  const parts = [`required: [${required.join(', ')}]`];
  if (entries.length > 0) parts.push(`defaults: { ${entries.join(', ')} }`);
  if (resolve !== undefined) parts.push(`resolve: ${resolve}`);
  return `{ ${parts.join(', ')} }`;
}
