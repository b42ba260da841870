import { explainFacts } from '../documentation/claims/explain-facts.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Argument } from '../model/operation.js';
import type { Paging } from '../model/paging.js';
import type { OperationPlan, Plan } from '../model/plan.js';
import { inspectAnswers } from './field-support.js';
import type { InspectedArgument, InspectedOperation, InspectedPaging, Inspection } from './inspection.js';
import { printPlaces } from '../paging/print-places.js';
import { rankRequests } from './rank-requests.js';

/**
 * Returns what was read out of the collection that the plan is made of; `diagnostics` are those of making it. `explain`
 * adds to each argument the words that its facts rest on.
 */
export function inspectPlan(
  plan: Plan,
  diagnostics: readonly Diagnostic[],
  { explain = false }: { readonly explain?: boolean } = {},
): Inspection {
  const disagreements = readDisagreements(diagnostics);
  const operations = plan.operations.map((each) =>
    inspectOperation(each, disagreements.get(each.operation.pointer) ?? [], explain),
  );
  return {
    operations,
    unused: (plan.api.unused ?? []).map(({ trail, title, reason }) => ({ item: trail, title, reason })),
    wanted: rankRequests(operations),
  };
}

/** What the documentation and the recordings disagree on, by the pointer of the item. */
function readDisagreements(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { code, message, location } of diagnostics) {
    if (code !== 'documentation-disagrees' || location.pointer === undefined) continue;
    const list = found.get(location.pointer) ?? [];
    found.set(location.pointer, list);
    list.push(message);
  }
  return found;
}

function inspectOperation(
  { name, operation }: OperationPlan,
  disagreements: readonly string[],
  explain: boolean,
): InspectedOperation {
  return {
    item: operation.trail,
    operation: name,
    method: operation.method,
    url: operation.url.display,
    ...(operation.deprecated !== undefined && { deprecated: operation.deprecated }),
    auth: { type: operation.auth.kind },
    arguments: operation.arguments.map((argument) => inspectArgument(argument, explain)),
    unused: (operation.unused ?? []).map(({ title, reason }) => ({ title, reason })),
    disagreements,
    ...(operation.paging && { paging: inspectPaging(operation.paging, operation.arguments) }),
    answers: inspectAnswers(operation),
    responses: operation.examples.map((example) => ({ status: example.status, name: example.name })),
  };
}

function inspectPaging(paging: Paging, all: readonly Argument[]): InspectedPaging {
  const { position, size, answer, next } = printPlaces(paging);
  const used = [position, size].filter((name) => name !== undefined);
  const place = (name: string): number => all.findIndex((argument) => argument.name === name);
  return {
    kind: paging.kind,
    request: used.sort((a, b) => place(a) - place(b)),
    ...(answer !== undefined && { answer }),
    ...(next !== undefined && { next }),
  };
}

function inspectArgument(
  { name, in: place, typed, facts, evidence }: Argument,
  explain: boolean,
): InspectedArgument {
  const grounds = explain ? explainFacts(facts.description ?? '', name, facts) : [];
  return {
    name,
    in: place,
    required: facts.required ?? 'unknown',
    typed,
    type: facts.kind ?? 'unknown',
    default: facts.default ?? null,
    minimum: facts.minimum ?? null,
    maximum: facts.maximum ?? null,
    maxLength: facts.maxLength ?? null,
    enum: facts.enum ?? null,
    description: facts.description ?? null,
    ...(explain ? { grounds } : {}),
    evidence,
  };
}
