import type { Facts, Scalar, ValueKind } from '../../model/facts.js';
import { cleanMarkdown } from '../markdown/clean-markdown.js';
import type { Row } from './row.js';
import { readPlainJson } from '../../json/read-plain-json.js';

/** Returns the arguments that a JSON Schema in a description states; undefined where the text is no schema of an object. */
export function readSchema(text: string): readonly Row[] | undefined {
  if (!/"properties"\s*:/u.test(text)) return undefined;
  const schema = readPlainJson(text)?.value;
  return isRecord(schema) && isRecord(schema['properties']) ? readProperties(schema) : undefined;
}

type Schema = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the properties of a schema as arguments. */
export function readProperties(schema: Schema): readonly Row[] {
  const { properties } = schema;
  if (!isRecord(properties)) return [];
  const required: unknown = schema['required'];
  const needed = new Set<unknown>(Array.isArray(required) ? required : []);
  return Object.entries(properties).flatMap(([name, property]) => {
    if (!isRecord(property)) return [];
    const facts: Facts = { required: needed.has(name) ? 'yes' : 'no', ...readProperty(property) };
    const { items } = property;
    return [{ name, facts, rows: readProperties(isRecord(items) ? items : property) }];
  });
}

const kinds: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array']);

function isKind(value: unknown): value is ValueKind {
  return typeof value === 'string' && kinds.has(value);
}

function readProperty(schema: Schema): Facts {
  const types: readonly unknown[] = Array.isArray(schema['type']) ? schema['type'] : [schema['type']];
  const [kind] = types.filter(isKind);
  const { items } = schema;
  const elements = isRecord(items) && isKind(items['type']) ? items['type'] : undefined;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(elements === undefined ? {} : { elements }),
    ...(types.includes('null') ? { nullable: true } : {}),
    ...readValues(schema),
    ...readBounds(schema),
  };
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function readValues(schema: Schema): Facts {
  const listed: readonly unknown[] = Array.isArray(schema['enum']) ? schema['enum'] : [];
  const values = listed.filter(isScalar);
  const stated = schema['default'];
  const description = schema['description'];
  return {
    ...(values.length === 0 ? {} : { enum: values }),
    ...(isScalar(stated) ? { default: stated } : {}),
    ...(typeof description === 'string' && description !== ''
      ? { description: cleanMarkdown(description) }
      : {}),
  };
}

function readBounds(schema: Schema): Facts {
  const names = ['minimum', 'maximum', 'minLength', 'maxLength'] as const;
  return Object.fromEntries(
    names.flatMap((name): (readonly [string, number])[] => {
      const bound = schema[name];
      return typeof bound === 'number' ? [[name, bound]] : [];
    }),
  );
}
