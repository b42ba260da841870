import type { FieldType, TypeNode } from '../../../model/type-node.js';
import type { InputPart, InputPlace, OperationPlan } from '../../../model/plan.js';
import type { Imports } from '../../code/imports.js';
import { isInherited } from '../../code/is-inherited.js';
import { propertyKey, stringLiteral } from '../../code/literal.js';
import { createTypeIndex } from '../../../types/type-index.js';
import type { MistakesView } from '../../code/views.js';

const aliases: Readonly<Record<InputPlace, string>> = {
  path: 'Path',
  query: 'Query',
  headers: 'Headers',
  body: 'Body',
};

/** Returns what the compiler has to refuse: required arguments left out, values outside of closed lists, misspelt names. */
export function viewMistakes(plan: OperationPlan, imports: Imports): readonly MistakesView[] {
  const { input, module } = plan;
  if (input === undefined) return [];
  const index = createTypeIndex(plan.declarations);
  const parts = input.parts.map((part) => ({ part, fields: fieldsOf(index.members(part.type)) }));
  // Of a part that is no plain object, all that is known is that it must be there.
  const whole = parts.filter(({ part, fields }) => part.required && fields.length === 0);
  const views = [
    ...(whole.length > 0 ? [viewWhole(whole.map(({ part }) => part))] : []),
    ...parts.flatMap(({ part, fields }) => (fields.length > 0 ? [viewFields(part, fields)] : [])),
  ];
  if (views.length === 0) return [];
  const name = imports.type(module, input.name);
  return views.map((view) => ({ ...view, type: view.type.replace('Input', () => name) }));
}

/** Every object has a `constructor`: nothing can be said of its not being there. */
function fieldsOf([type, ...others]: readonly TypeNode[]): readonly FieldType[] {
  return type?.kind === 'object' && others.length === 0
    ? type.fields.filter(({ key }) => !isInherited(key))
    : [];
}

function viewWhole(parts: readonly InputPart[]): MistakesView {
  const required = parts.map(({ place }) => stringLiteral(place));
  return { alias: 'Input', type: 'Input', required, wrong: [], misspelt: '' };
}

function viewFields({ place, required }: InputPart, fields: readonly FieldType[]): MistakesView {
  const keys = new Set(fields.map(({ key }) => key));
  const wrong = fields.filter(({ type: taken }) => isClosedList(taken));
  const part = `Input[${stringLiteral(place)}]`;
  return {
    alias: aliases[place],
    type: required ? part : `NonNullable<${part}>`,
    required: fields.filter(({ optional }) => !optional).map(({ key }) => stringLiteral(key)),
    wrong: wrong.map((field) => ({
      key: propertyKey(field.key),
      value: stringLiteral(wrongValue(field.type)),
    })),
    misspelt: propertyKey(misspell(fields[0]?.key ?? '', keys)),
  };
}

/** Whether a type takes certain texts alone. */
function isClosedList(type: TypeNode): boolean {
  const members = type.kind === 'union' ? type.members : [type];
  const lists = members.some(({ kind }) => kind === 'literal' || kind === 'verb');
  return lists && members.every(takesNoText);
}

function takesNoText(type: TypeNode): boolean {
  switch (type.kind) {
    case 'literal':
    case 'verb':
    case 'digits':
    case 'null':
    case 'undefined':
    case 'boolean':
    case 'number':
    case 'bigint':
    case 'array':
    case 'tuple':
      return true;
    case 'union':
      return type.members.every(takesNoText);
    case 'unknown':
    case 'string':
    case 'file':
    case 'object':
    case 'map':
    case 'reference':
    case 'own':
      return false;
  }
}

function wrongValue(type: TypeNode): string {
  const members = type.kind === 'union' ? type.members : [type];
  let value = 'no such value';
  while (members.some((member) => member.kind === 'literal' && member.value === value)) value += '?';
  return value;
}

/** Returns the name with its last letter written once too often. */
function misspell(name: string, names: ReadonlySet<string>): string {
  let misspelt = name;
  while (names.has(misspelt)) misspelt += name.at(-1) ?? 'x';
  return misspelt;
}
