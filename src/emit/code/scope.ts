import type { ClientVariable, PathForm } from '../../model/api.js';
import type { InputPlan, InputPlace, OperationPlan } from '../../model/plan.js';
import type { TemplatePart } from '../../model/template.js';
import { pathFormOf } from '../../notation/path-form.js';
import { local, member, type Code } from './code.js';

/** What the body of one operation's function may refer to. */
export interface Scope {
  readonly plan: OperationPlan;
  /** Returns the expression of a client variable's value. */
  variable(name: string): Code;
  /** Tells whether that value can be undefined. */
  isOptional(name: string): boolean;
  /** Returns how the value of a part is encoded in a path. */
  pathForm(part: TemplatePart): PathForm | 'segment';
  /** Tells whether the variable holds a credential. */
  isSecret(name: string): boolean;
}

/** All the client's variables: the function has them at hand where an expression mentions this. */
export const variablesLocal = local('variables');

/** What errors say of the operation. */
export const placeLocal = local('place');

const input = local('input');
const none = local('undefined');

/** Returns the scope of an operation's function in a client with these variables. */
export function createScope(plan: OperationPlan, variables: ReadonlyMap<string, ClientVariable>): Scope {
  return {
    plan,
    variable: (name) => member(variablesLocal, name),
    isOptional(name) {
      const variable = variables.get(name);
      return variable?.required !== true && variable?.default === undefined;
    },
    pathForm: (part) => pathFormOf(part, variables) ?? 'segment',
    isSecret: (name) => variables.get(name)?.secret === true,
  };
}

/** Returns the expression of one part of the input, `input?.query`, or undefined where the operation has none. */
export function inputPart({ plan }: Scope, place: InputPlace): Code | undefined {
  const part = findPart(plan.input, place);
  return part && member(input, place, plan.input?.required !== true);
}

/** Returns the expression of one property of a part of the input: `input?.query?.limit`. */
export function inputValue(scope: Scope, place: InputPlace, key: string): Code {
  const part = findPart(scope.plan.input, place);
  return member(inputPart(scope, place) ?? none, key, part?.required !== true);
}

function findPart(input: InputPlan | undefined, place: InputPlace): InputPlan['parts'][number] | undefined {
  return input?.parts.find((part) => part.place === place);
}
