import type { Facts, Scalar } from '../../../model/facts.js';
import type { SchemaLibrary } from '../../validator-options.js';
import { code, comma, join, member, namespace, ref, type Code } from '../../code/code.js';
import { scalar } from '../../code/scalar.js';

/** How schemas are written in a library, where libraries differ. */
export interface Library {
  /** What the library's functions are properties of. */
  readonly root: Code;
  /** Returns the type of any schema of values of a type. */
  schemaType(type: Code): Code;
  /** Returns the schema of one of these values, which are several. */
  oneOf(values: readonly Scalar[]): Code;
  /** Returns the condition that a schema takes a value. */
  accepts(schema: Code, value: Code): Code;
  /** Returns a number's or a text's schema that keeps to documented bounds. */
  bounded(schema: Code, kind: 'number' | 'string', facts: Facts): Code;
}

const z = ref('npm:zod', 'z');
const v = namespace('npm:valibot', 'v');

/** The libraries by their names. */
export const libraries: Readonly<Record<SchemaLibrary, Library>> = {
  zod: {
    root: z,
    schemaType: (type) => code`${z}.ZodType<${type}>`,
    oneOf: (values) => code`${z}.literal([${join(values.map(scalar), comma)}])`,
    accepts: (schema, value) => code`${member(schema, 'safeParse')}(${value}).success`,
    bounded: (schema, kind, facts) =>
      boundsOf(kind, facts).reduce<Code>(
        (bounded, { end, value }) => code`${member(bounded, end)}(${scalar(value)})`,
        schema,
      ),
  },
  valibot: {
    root: v,
    schemaType: (type) => code`${v}.GenericSchema<${type}>`,
    oneOf: (values) =>
      values.some((value) => typeof value === 'boolean')
        ? code`${v}.union([${join(
            values.map((value) => code`${v}.literal(${scalar(value)})`),
            comma,
          )}])`
        : code`${v}.picklist([${join(values.map(scalar), comma)}])`,
    accepts: (schema, value) => code`${v}.is(${schema}, ${value})`,
    bounded(schema, kind, facts) {
      const of = kind === 'number' ? 'Value' : 'Length';
      const bounds = boundsOf(kind, facts).map(
        ({ end, value }) => code`${member(v, `${end}${of}`)}(${scalar(value)})`,
      );
      return bounds.length === 0 ? schema : code`${v}.pipe(${join([schema, ...bounds], comma)})`;
    },
  },
};

interface Bound {
  readonly end: 'min' | 'max';
  readonly value: number;
}

function boundsOf(kind: 'number' | 'string', facts: Facts): readonly Bound[] {
  const { minimum, maximum, minLength, maxLength } = facts;
  const [min, max] = kind === 'number' ? [minimum, maximum] : [minLength, maxLength];
  return [
    ...(min === undefined ? [] : [{ end: 'min' as const, value: min }]),
    ...(max === undefined ? [] : [{ end: 'max' as const, value: max }]),
  ];
}
