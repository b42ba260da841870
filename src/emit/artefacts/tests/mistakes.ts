import type { FieldType, TypeNode } from '../../../model/type-node.js';
import type { InputPart, InputPlace, OperationPlan } from '../../../model/plan.js';
import { code, literal, local, propertyName, typeRef, type Code } from '../../code/code.js';
import { isInherited } from '../../code/is-inherited.js';
import { createTypeIndex } from '../../../types/type-index.js';
import type { MistakesView } from './test-view.js';

const aliases: Readonly<Record<InputPlace, string>> = {
  path: 'Path',
  query: 'Query',
  headers: 'Headers',
  body: 'Body',
};

/** Returns what the compiler has to refuse: required arguments left out, values outside of closed lists, misspelt names. */
export function viewMistakes(plan: OperationPlan): readonly MistakesView[] {
  const { input, module } = plan;
  if (input === undefined) return [];
  const index = createTypeIndex(plan.declarations);
  const parts = input.parts.map((part) => ({ part, fields: fieldsOf(index.members(part.type)) }));
  // Of a part that is no plain object, all that is known is that it must be there.
  const whole = parts.filter(({ part, fields }) => part.required && fields.length === 0);
  const type = typeRef(module, input.name);
  return [
    ...(whole.length > 0
      ? [
          viewWhole(
            whole.map(({ part }) => part),
            type,
          ),
        ]
      : []),
    ...parts.flatMap(({ part, fields }) => (fields.length > 0 ? [viewFields(part, fields, type)] : [])),
  ];
}

/** Every object has a `constructor`: nothing can be said of its not being there. */
function fieldsOf([type, ...others]: readonly TypeNode[]): readonly FieldType[] {
  return type?.kind === 'object' && others.length === 0
    ? type.fields.filter(({ key }) => !isInherited(key))
    : [];
}

function viewWhole(parts: readonly InputPart[], type: Code): MistakesView {
  const required = parts.map(({ place }) => literal(place));
  return { alias: local('Input'), type, required, wrong: [], misspelt: undefined };
}

function viewFields({ place, required }: InputPart, fields: readonly FieldType[], input: Code): MistakesView {
  const keys = new Set(fields.map(({ key }) => key));
  const wrong = fields.filter(({ type: taken }) => isClosedList(taken));
  const part = code`${input}[${literal(place)}]`;
  return {
    alias: local(aliases[place]),
    type: required ? part : code`NonNullable<${part}>`,
    required: fields.filter(({ optional }) => !optional).map(({ key }) => literal(key)),
    wrong: wrong.map((field) => ({
      key: propertyName(field.key),
      value: literal(wrongValue(field.type)),
    })),
    misspelt: propertyName(misspell(fields[0]?.key ?? '', keys)),
  };
}

/** Whether a type takes certain texts alone. */
function isClosedList(type: TypeNode): boolean {
  const members = type.kind === 'union' ? type.members : [type];
  const lists = members.some(({ kind }) => kind === 'literal' || kind === 'verb');
  return lists && members.every(takesNoText);
}

function takesNoText(type: TypeNode): boolean {
  return type.kind === 'union' ? type.members.every(takesNoText) : withoutText.has(type.kind);
}

/** The kinds of types that take no text but certain ones. */
const withoutText: ReadonlySet<TypeNode['kind']> = new Set([
  ...(['literal', 'verb', 'digits', 'null', 'undefined', 'boolean', 'number', 'bigint'] as const),
  ...(['array', 'tuple'] as const),
]);

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
