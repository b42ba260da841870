import type { Example } from '../model/operation.js';
import type { OperationPlan, ResultPlan } from '../plan/plan.js';
import { stringLiteral } from './literal.js';
import type { Scope } from './scope.js';

type Reader = ResultPlan['reader'];

/** Returns how bodies are read by status, where their content type alone would have them read in another way. */
export function printReaders({ plan }: Scope): string | undefined {
  const special = plan.results.filter((result) => isSpecial(plan, result));
  if (special.length === 0) return undefined;
  return `{ ${special.map(({ status, reader }) => `${status}: ${stringLiteral(reader)}`).join(', ')} }`;
}

/** Returns how the client reads an answer like this example; undefined for JSON if it parses as such, else text. */
export function readerOf(plan: OperationPlan, example: Example): Reader | undefined {
  const result = plan.results.find(({ status }) => status === example.status);
  const given = result && isSpecial(plan, result) ? result.reader : undefined;
  // An empty answer is read as nothing, unless the client is told that it is a text or a file.
  if (arrivingBody(plan, example) === '' && given !== 'text' && given !== 'blob') return 'none';
  return given ?? ownReader(example);
}

/** Returns the body of an example as it comes over the network, which brings none with some answers. */
export function arrivingBody({ operation }: OperationPlan, { body, status }: Example): string {
  return operation.method.toUpperCase() === 'HEAD' || [204, 205, 304].includes(status) ? '' : body;
}

function isSpecial({ operation }: OperationPlan, { status, reader }: ResultPlan): boolean {
  if (operation.method.toUpperCase() === 'HEAD' || [204, 205, 304].includes(status)) return false;
  const shown = operation.examples.filter((example) => example.status === status);
  return shown.some((example) => !readsAs(example, reader));
}

/** Tells whether the client's runtime reads an answer like this example in the given way by itself. */
function readsAs(example: Example, reader: Reader): boolean {
  if (example.body === '') return reader === 'none' || reader === 'json';
  return reader === (ownReader(example) ?? (isJson(example.body) ? 'json' : 'text'));
}

function ownReader({ headers }: Example): Reader | undefined {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  if (!type) return undefined;
  if (/[/+]json *(?:;|$)/i.test(type)) return 'json';
  return /^text\/|[/+]xml|(?:java|ecma)script|urlencoded|graphql|ndjson|yaml/i.test(type) ? 'text' : 'blob';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
