import { readExample } from '../../../lower/infer/read-example.js';
import type { Example } from '../../../model/operation.js';
import type { OperationPlan, ResultPlan } from '../../../model/plan.js';
import { hasBigInt } from '../../code/holds-bigint.js';
import { code, comma, join, ref, type Code } from '../../code/code.js';
import type { Scope } from '../../code/scope.js';
import { readPlainJson } from '../../../json/read-plain-json.js';

type Reader = ResultPlan['reader'];

/** The functions of the runtime that read a body, each in a module of its own. */
const readers: Readonly<Record<Reader, readonly [module: string, name: string]>> = {
  json: ['readers/as-json', 'asJson'],
  text: ['readers/as-text', 'asText'],
  blob: ['readers/as-blob', 'asBlob'],
  none: ['readers/as-nothing', 'asNothing'],
  events: ['streams/as-events', 'asEvents'],
  lines: ['streams/as-json-lines', 'asJsonLines'],
};

/** Those that lose no digit. */
const losslessReaders: Partial<typeof readers> = {
  json: ['readers/as-lossless-json', 'asLosslessJson'],
  lines: ['streams/as-lossless-json-lines', 'asLosslessJsonLines'],
};

/** Returns how bodies are read by status, where their content type alone would have them read in another way. */
export function printReaders({ plan }: Scope): Code | undefined {
  const printed = plan.results.flatMap((result) => {
    const { status, reader } = result;
    const lossless = readsLosslessly(plan, status) ? losslessReaders[reader] : undefined;
    if (lossless === undefined && !isSpecial(plan, result)) return [];
    const [module, name] = lossless ?? readers[reader];
    return [code`${status}: ${ref(`runtime/${module}`, name)}`];
  });
  return printed.length === 0 ? undefined : code`{ ${join(printed, comma)} }`;
}

/** Tells whether the answers of a status are read with all digits of their integers: where their type has a bigint. */
export function readsLosslessly({ operation }: OperationPlan, status: number): boolean {
  const response = operation.responses.find((each) => each.status === status);
  return response !== undefined && losslessReaders[response.reader] !== undefined && hasBigInt(response.type);
}

/** Returns how the client reads an answer like this example; undefined for JSON if it parses as such, else text. */
export function readerOf(plan: OperationPlan, example: Example): Reader | undefined {
  const result = plan.results.find(({ status }) => status === example.status);
  const isTold = result && (isSpecial(plan, result) || readsLosslessly(plan, result.status));
  const given = isTold ? result.reader : undefined;
  // An empty answer is read as nothing, unless the client is told that it is a text or a file.
  const isEmpty = arrivingBody(plan, example) === '';
  if (isEmpty && (given === undefined || given === 'json' || given === 'none')) return 'none';
  return given ?? ownReader(example);
}

/** Returns the body of an example as it comes over the network, which brings none with some answers. */
export function arrivingBody({ operation }: OperationPlan, { body, status }: Example): string {
  return operation.method.toUpperCase() === 'HEAD' || [204, 205, 304].includes(status) ? '' : body;
}

/** Examples that disagree on the kind of body need no word as long as their content types tell it. */
function isSpecial({ operation }: OperationPlan, { status, reader }: ResultPlan): boolean {
  if (operation.method.toUpperCase() === 'HEAD' || [204, 205, 304].includes(status)) return false;
  if (reader === 'events' || reader === 'lines') return true;
  const shown = operation.examples.filter((example) => example.status === status);
  return shown.some((example) => !readsAs(example, readExample(example, operation.method).reader));
}

/** Tells whether the client's runtime reads an answer like this example in the given way by itself. */
function readsAs(example: Example, reader: Reader): boolean {
  if (example.body === '') return reader === 'none' || reader === 'json';
  const whole = reader === 'events' || reader === 'lines' ? 'text' : reader;
  return whole === (ownReader(example) ?? readerOfText(example.body));
}

/** Returns how a body without a content type is read: what is no UTF-8 is no text. */
function readerOfText(body: string): Reader {
  if (readPlainJson(body) !== undefined) return 'json';
  return body.includes('\ufffd') ? 'blob' : 'text';
}

function ownReader({ headers }: Example): Reader | undefined {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  if (!type) return undefined;
  if (/[/+]json *(?:;|$)/i.test(type)) return 'json';
  return /^text\/|[/+]xml|(?:java|ecma)script|urlencoded|graphql|ndjson|yaml/i.test(type) ? 'text' : 'blob';
}
