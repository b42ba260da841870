import type { Document } from '../../model/document.js';
import type { EnvironmentValues } from '../../model/inputs.js';

/** Returns the document with the values of the first environment, and of all globals: only one environment can count. */
export function addEnvironments(document: Document, environments: readonly EnvironmentValues[]): Document {
  const first = environments.find(({ scope }) => scope === 'environment');
  return environments
    .filter((each) => each === first || each.scope === 'globals')
    .reduce(addEnvironment, document);
}

/** The values of an environment go before the collection's own; globals come after them, as in Postman. */
function addEnvironment(document: Document, { scope, variables }: EnvironmentValues): Document {
  const [first, second] =
    scope === 'globals' ? [document.variables, variables] : [variables, document.variables];
  const taken = new Set(first.filter((variable) => !variable.disabled).map((variable) => variable.key));
  const rest = second.filter((variable) => !taken.has(variable.key));
  return { ...document, variables: [...first, ...rest] };
}
