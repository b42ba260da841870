import { parseJson } from '../../../json/parse-json.js';
import type { Example } from '../../../model/operation.js';
import type { TypeNode } from '../../../model/type-node.js';
import type { OperationPlan, ResultPlan, SavedResponse } from '../../../model/plan.js';
import { examplesPath } from '../../../plan/examples-path.js';
import { expectedType } from './expected-type.js';
import { hasLargeInteger } from '../../code/holds-bigint.js';
import type { Imports } from '../../code/imports.js';
import { jsonText, printMember, stringLiteral } from '../../code/literal.js';
import { printExact } from '../../code/print-exact.js';
import { isPrintable, printPlain } from '../../code/print-plain.js';
import { arrivingBody, readerOf, readsLosslessly } from '../operation/response-readers.js';
import { printData as printResultData } from '../operation/result-type.js';
import type { ResponseTestView } from '../../code/views.js';

/** A body longer than this is not written out a second time. */
const longestBody = 2_000;

/** Returns the tests of an operation's saved responses: each is answered, and its result looked at. */
export function viewResponseTests(plan: OperationPlan, imports: Imports): readonly ResponseTestView[] {
  if (plan.responsesName === undefined) return [];
  const responses = imports.value(examplesPath(plan), plan.responsesName);
  return plan.savedResponses.map((saved) => viewResponseTest(plan, saved, responses, imports));
}

function viewResponseTest(
  plan: OperationPlan,
  { key, example }: SavedResponse,
  responses: string,
  imports: Imports,
): ResponseTestView {
  const { status } = example;
  const answer = printMember(responses, key);
  const result = plan.results.find((each) => each.status === status);
  const data = printData(plan, example, answer);
  const name = jsonText(key);
  return {
    title: stringLiteral(data === '' ? `refuses ${name}, which is no JSON` : `returns ${status} for ${name}`),
    answer,
    status,
    ok: status >= 200 && status < 300,
    data,
    collect: isStream(result) ? imports.value('mocks/collect', 'collect') : '',
    type: result === undefined || data === '' ? '' : printResultType(result, plan, imports),
  };
}

/** The named types of a result are exported by the operation's own module. */
function printResultType(result: ResultPlan, { module }: OperationPlan, imports: Imports): string {
  for (const name of referencesOf(result.type)) imports.type(module, name);
  return printResultData(result, imports);
}

function referencesOf(type: TypeNode): readonly string[] {
  if (type.kind === 'array') return referencesOf(type.element);
  if (type.kind === 'map') return referencesOf(type.value);
  if (type.kind === 'tuple') return type.elements.flatMap(referencesOf);
  if (type.kind === 'union') return type.members.flatMap(referencesOf);
  if (type.kind === 'object') return type.fields.flatMap((field) => referencesOf(field.type));
  return type.kind === 'reference' && type.module === undefined ? [type.name] : [];
}

/** Returns the assertion on the data behind `expect(result.data)`; empty where reading it must fail. */
function printData(plan: OperationPlan, example: Example, answer: string): string {
  const sent = arrivingBody(plan, example);
  const reader = readerOf(plan, example);
  if (reader === 'none') return 'toBeUndefined()';
  if (reader === 'blob') return 'toBeInstanceOf(Blob)';
  if (reader === 'events') return `toHaveLength(${countEvents(sent)})`;
  if (reader === 'lines') return printLines(plan, example, sent);
  const parsed = reader === 'text' ? undefined : parse(sent);
  if (reader === 'json' && !parsed) return '';
  if (!parsed) return `toBe(${answer}.body)`;
  if (!isPrintable(parsed.value)) return 'toBeDefined()';
  const exact = readsLosslessly(plan, example.status) ? printLarge(sent) : undefined;
  if (exact !== undefined) return printEqual(exact);
  if (sent.length > longestBody) return `toEqual(JSON.parse(${answer}.body))`;
  return printEqual(printPlain(parsed.value));
}

function printEqual(literal: string): string {
  return `toEqual${expectedType(literal)}(${literal})`;
}

/** Returns the literal of a body with integers that JSON.parse would round; undefined where it holds none. */
function printLarge(text: string): string | undefined {
  const json = parseJson(text);
  return json !== undefined && hasLargeInteger(json) ? printExact(json) : undefined;
}

function printLines(plan: OperationPlan, { status }: Example, text: string): string {
  const values = lineValues(text);
  if (!isPrintable(values)) return `toHaveLength(${values.length})`;
  if (!readsLosslessly(plan, status)) return printEqual(printPlain(values));
  const items = text.split('\n').flatMap((line) => parseJson(line) ?? []);
  return printEqual(printExact({ kind: 'array', items }));
}

function isStream(result: ResultPlan | undefined): boolean {
  return result?.reader === 'events' || result?.reader === 'lines';
}

function lineValues(text: string): readonly unknown[] {
  return text.split('\n').flatMap((line) => {
    const parsed = parse(line);
    return parsed ? [parsed.value] : [];
  });
}

/** Counts the events with data that an empty line ends, as all but the last one are. */
function countEvents(text: string): number {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n\n+/);
  return blocks.slice(0, -1).filter((block) => /^data(?:$|:)/m.test(block)).length;
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
