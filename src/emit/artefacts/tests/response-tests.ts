import { parseJson } from '../../../json/parse-json.js';
import type { Example } from '../../../model/operation.js';
import type { OperationPlan, ResultPlan, SavedResponse } from '../../../model/plan.js';
import { examplesPath } from '../../../plan/examples-path.js';
import { expectedType } from './expected-type.js';
import { hasLargeInteger } from '../../code/holds-bigint.js';
import { code, literal, member, nothing, ref, type Code } from '../../code/code.js';
import { visibleJson } from '../../../json/visible-json.js';
import { isPrintable, printExact, printParsed } from '../../code/print-parsed.js';
import { arrivingBody, readerOf, readsLosslessly } from '../operation/response-readers.js';
import { printData } from '../operation/result-type.js';
import type { ResponseTestView } from './test-view.js';
import { readPlainJson, readPlainLines } from '../../../json/read-plain-json.js';

/** A body longer than this is not written out a second time. */
const longestBody = 2_000;

/** Returns the tests of an operation's saved responses: each is answered, and its result looked at. */
export function viewResponseTests(plan: OperationPlan): readonly ResponseTestView[] {
  if (plan.responsesName === undefined) return [];
  const responses = ref(examplesPath(plan), plan.responsesName);
  return plan.savedResponses.map((saved) => viewResponseTest(plan, saved, responses));
}

function viewResponseTest(
  plan: OperationPlan,
  { key, example }: SavedResponse,
  responses: Code,
): ResponseTestView {
  const { status } = example;
  const answer = member(responses, key);
  const result = plan.results.find((each) => each.status === status);
  const data = printAssertion(plan, example, answer);
  const name = visibleJson(key);
  return {
    title: literal(
      data === undefined ? `refuses ${name}, which is no JSON` : `returns ${status} for ${name}`,
    ),
    answer,
    status,
    ok: status >= 200 && status < 300,
    data,
    collect: isStream(result) ? ref('mocks/server/collect', 'collect') : undefined,
    type: result === undefined || data === undefined ? undefined : printData(result, plan.module),
  };
}

/** Returns the assertion on the data behind `expect(result.data)`; undefined where reading it must fail. */
function printAssertion(plan: OperationPlan, example: Example, answer: Code): Code | undefined {
  const sent = arrivingBody(plan, example);
  const reader = readerOf(plan, example);
  if (reader === 'none') return code`toBeUndefined()`;
  if (reader === 'blob') return code`toBeInstanceOf(Blob)`;
  if (reader === 'events') return code`toHaveLength(${countEvents(sent)})`;
  if (reader === 'lines') return printLines(plan, example, sent);
  const parsed = reader === 'text' ? undefined : readPlainJson(sent);
  if (reader === 'json' && !parsed) return undefined;
  if (!parsed) return code`toBe(${answer}.body)`;
  if (!isPrintable(parsed.value)) return code`toBeDefined()`;
  const exact = readsLosslessly(plan, example.status) ? printLarge(sent) : undefined;
  if (exact !== undefined) return printEqual(exact);
  if (sent.length > longestBody) return code`toEqual(JSON.parse(${answer}.body))`;
  return printEqual(printParsed(parsed.value));
}

function printEqual(value: Code): Code {
  return code`toEqual${expectedType([value]) ?? nothing}(${value})`;
}

/** Returns the literal of a body with integers that JSON.parse would round; undefined where it holds none. */
function printLarge(text: string): Code | undefined {
  const json = parseJson(text);
  return json !== undefined && hasLargeInteger(json) ? printExact(json) : undefined;
}

function printLines(plan: OperationPlan, { status }: Example, text: string): Code {
  const values = readPlainLines(text);
  if (!isPrintable(values)) return code`toHaveLength(${values.length})`;
  if (!readsLosslessly(plan, status)) return printEqual(printParsed(values));
  const items = text.split('\n').flatMap((line) => parseJson(line) ?? []);
  return printEqual(printExact({ kind: 'array', items }));
}

function isStream(result: ResultPlan | undefined): boolean {
  return result?.reader === 'events' || result?.reader === 'lines';
}

/** Counts the events with data that an empty line ends, as all but the last one are. */
function countEvents(text: string): number {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n\n+/);
  return blocks.slice(0, -1).filter((block) => /^data(?:$|:)/m.test(block)).length;
}
