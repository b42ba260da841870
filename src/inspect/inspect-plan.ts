import type { Argument } from '../model/operation.js';
import type { OperationPlan, Plan } from '../plan/plan.js';
import type { InspectedArgument, InspectedOperation, Inspection } from './inspection.js';

/** Returns what was read out of the collection that the plan is made of. */
export function inspectPlan(plan: Plan): Inspection {
  return { operations: plan.operations.map(inspectOperation) };
}

function inspectOperation({ name, operation }: OperationPlan): InspectedOperation {
  return {
    item: operation.trail,
    operation: name,
    method: operation.method,
    url: operation.url.display,
    auth: { type: operation.auth.kind },
    arguments: operation.arguments.map(inspectArgument),
    responses: operation.examples.map((example) => ({ status: example.status, name: example.name })),
  };
}

function inspectArgument({ name, in: place, typed, facts, evidence }: Argument): InspectedArgument {
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
    evidence,
  };
}
