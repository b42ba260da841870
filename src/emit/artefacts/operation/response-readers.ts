import type { Example } from '../../../model/operation.js';
import type { OperationPlan, ResultPlan } from '../../../model/plan.js';
import { hasBigInt } from '../../code/holds-bigint.js';
import { code, comma, join, ref, type Code } from '../../code/code.js';
import type { Scope } from '../../code/scope.js';
import { readPlainJson } from '../../../json/read-plain-json.js';

type Reader = ResultPlan['reader'];

/** Returns the list of the statuses whose bodies have to be JSON; undefined where there is none. */
export function printJsonStatuses({ plan }: Scope): Code | undefined {
  const statuses = plan.results.filter((result) => isJson(plan, result)).map(({ status }) => code`${status}`);
  return statuses.length === 0 ? undefined : code`[${join(statuses, comma)}]`;
}

/** Returns how bodies are read by status, where the runtime would by itself read them in another way. */
export function printReaders({ plan }: Scope): Code | undefined {
  const printed = plan.results.flatMap((result) => {
    const reader = hasNoBody(plan, result.status) ? undefined : printReader(plan, result);
    return reader === undefined ? [] : [code`${result.status}: ${reader}`];
  });
  return printed.length === 0 ? undefined : code`{ ${join(printed, comma)} }`;
}

function printReader(plan: OperationPlan, result: ResultPlan): Code | undefined {
  const exact = readsLosslessly(plan, result.status);
  switch (result.reader) {
    case 'json':
      return printJsonReader(plan, result, exact);
    case 'text':
      return ref('runtime/result/as-text', 'asText');
    case 'blob':
      return ref('runtime/result/as-blob', 'asBlob');
    case 'events':
      return ref('runtime/result/as-events', 'asEvents');
    case 'lines':
      return exact
        ? ref('runtime/result/as-lossless-json-lines', 'asLosslessJsonLines')
        : ref('runtime/result/as-json-lines', 'asJsonLines');
    case 'none':
      // The user may have said what comes.
      return result.type.kind === 'undefined' ? ref('runtime/result/as-nothing', 'asNothing') : undefined;
  }
}

/** The runtime itself reads JSON with rounded integers, and whatever comes where nothing is known. */
function printJsonReader(plan: OperationPlan, result: ResultPlan, exact: boolean): Code | undefined {
  if (result.type.kind === 'unknown') return undefined;
  const reader = exact
    ? ref('runtime/result/as-lossless-json', 'asLosslessJson')
    : ref('runtime/result/as-json', 'asJson');
  const isEmpty = mayBeEmpty(plan, result);
  const read = isEmpty ? code`${ref('runtime/result/or-nothing', 'orNothing')}(${reader})` : reader;
  if (!isJson(plan, result)) return code`${ref('runtime/result/or-text', 'orText')}(${read})`;
  return exact || isEmpty ? read : undefined;
}

/** Tells whether the answers of a status are read with all digits of their integers: where their type has a bigint. */
export function readsLosslessly({ operation }: OperationPlan, status: number): boolean {
  const response = operation.responses.find((each) => each.status === status);
  const canHold = response?.reader === 'json' || response?.reader === 'lines';
  return canHold && hasBigInt(response.type);
}

/**
 * Returns how the client reads an answer like this example; undefined for JSON if it parses as such, else text. JSON that
 * is none is an error, but under the statuses of which a gateway may speak.
 */
export function readerOf(plan: OperationPlan, example: Example): Reader | undefined {
  const body = arrivingBody(plan, example);
  const result = plan.results.find(({ status }) => status === example.status);
  const reader = result && !hasNoBody(plan, example.status) ? result.reader : 'none';
  if (reader !== 'json' && reader !== 'none') return reader;
  if (body === '') return 'none';
  if (result && isJson(plan, result) && example.status < 500) return 'json';
  return body.includes('\ufffd') && readPlainJson(body) === undefined ? 'blob' : undefined;
}

/** Returns the body of an example as it comes over the network, which brings none with some answers. */
export function arrivingBody(plan: OperationPlan, { body, status }: Example): string {
  return hasNoBody(plan, status) ? '' : body;
}

function hasNoBody({ operation }: OperationPlan, status: number): boolean {
  return operation.method.toUpperCase() === 'HEAD' || [204, 205, 304].includes(status);
}

/** Tells whether all that the examples of a status show, empty ones aside, is JSON. */
function isJson(plan: OperationPlan, { status, reader, type }: ResultPlan): boolean {
  if (reader !== 'json' || type.kind === 'unknown' || hasNoBody(plan, status)) return false;
  return shownReaders(plan, status).every((kind) => kind === 'json' || kind === 'none');
}

function mayBeEmpty(plan: OperationPlan, { status }: ResultPlan): boolean {
  return shownReaders(plan, status).includes('none');
}

function shownReaders({ operation }: OperationPlan, status: number): readonly Reader[] {
  return operation.responses.find((each) => each.status === status)?.shown ?? [];
}
