import type { ClientVariable } from '../../model/api.js';
import type { InputPlan, InputPlace, OperationPlan } from '../../model/plan.js';
import type { Imports } from './imports.js';
import { printMember } from './literal.js';

/** What the body of one operation's function may refer to, and what it has referred to so far. */
export interface Scope {
  readonly plan: OperationPlan;
  readonly imports: Imports;
  /** Returns the expression of a client variable's value. */
  variable(name: string): string;
  /** Returns the expression of all the client's variables. */
  variables(): string;
  /** Tells whether that value can be undefined. */
  isOptional(name: string): boolean;
  /** Tells whether the variable's declared value holds several segments of a path. */
  hasSegments(name: string): boolean;
  /** Tells whether the variable holds a credential. */
  isSecret(name: string): boolean;
  /** Tells whether any variable was asked for. */
  usesVariables(): boolean;
}

/** Returns the scope of an operation's function in a client with these variables. */
export function createScope(
  plan: OperationPlan,
  variables: ReadonlyMap<string, ClientVariable>,
  imports: Imports,
): Scope {
  let used = false;
  return {
    plan,
    imports,
    variable(name) {
      used = true;
      return printMember('variables', name);
    },
    variables() {
      used = true;
      return 'variables';
    },
    isOptional(name) {
      const variable = variables.get(name);
      return variable?.required !== true && variable?.default === undefined;
    },
    hasSegments: (name) => variables.get(name)?.segments === true,
    isSecret: (name) => variables.get(name)?.secret === true,
    usesVariables: () => used,
  };
}

/** Returns the expression of one part of the input, `input?.query`, or undefined where the operation has none. */
export function inputPart({ plan }: Scope, place: InputPlace): string | undefined {
  const part = findPart(plan.input, place);
  return part && printMember('input', place, plan.input?.required !== true);
}

/** Returns the expression of one property of a part of the input: `input?.query?.limit`. */
export function inputValue(scope: Scope, place: InputPlace, key: string): string {
  const part = findPart(scope.plan.input, place);
  return printMember(inputPart(scope, place) ?? 'undefined', key, part?.required !== true);
}

/** Tells whether a part of the input is always given. */
export function isRequired({ plan }: Scope, place: InputPlace): boolean {
  return plan.input?.required === true && findPart(plan.input, place)?.required === true;
}

function findPart(input: InputPlan | undefined, place: InputPlace): InputPlan['parts'][number] | undefined {
  return input?.parts.find((part) => part.place === place);
}
