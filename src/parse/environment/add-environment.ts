import type { Document } from '../../model/document.js';
import type { EnvironmentValues } from './parse-environment.js';

/**
 * Returns the document with the values of an environment, which go before the collection's own; globals come after
 * them, as in Postman.
 */
export function addEnvironment(document: Document, { scope, variables }: EnvironmentValues): Document {
  const [first, second] =
    scope === 'globals' ? [document.variables, variables] : [variables, document.variables];
  const taken = new Set(first.filter((variable) => !variable.disabled).map((variable) => variable.key));
  const rest = second.filter((variable) => !taken.has(variable.key));
  return { ...document, variables: [...first, ...rest] };
}
