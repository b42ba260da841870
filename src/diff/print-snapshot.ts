import { jsonText } from '../emit/code/literal.js';
import type { FieldType, TypeNode } from '../model/type-node.js';
import type { Surface } from '../model/surface.js';

/**
 * Returns what callers see of a client as the text of a file, to be compared with later: one line for each operation and type,
 * so that its own differences can be read.
 */
export function printSnapshot({ variables, environments, operations, types, exports }: Surface): string {
  const parts: readonly (readonly [name: string, lines: readonly unknown[]])[] = [
    ['variables', variables],
    ['environments', environments],
    [
      'operations',
      operations.map(({ input, result, ...rest }) => ({
        ...rest,
        ...(input && {
          input: { ...input, parts: input.parts.map((part) => ({ ...part, type: encodeType(part.type) })) },
        }),
        result: {
          ...result,
          answers: result.answers.map((answer) => ({ ...answer, type: encodeType(answer.type) })),
        },
      })),
    ],
    ['types', [...types].map(([name, type]) => [name, encodeType(type)])],
    ['exports', exports],
  ];
  const texts = parts.map(([name, lines]) => `  "${name}": ${printLines(lines)}`);
  return `{\n  "snapshotVersion": 1,\n${texts.join(',\n')}\n}\n`;
}

function printLines(lines: readonly unknown[]): string {
  if (lines.length === 0) return '[]';
  return `[\n${lines.map((line) => `    ${jsonText(line, 0)}`).join(',\n')}\n  ]`;
}

/** A type in little space: a word where that says all, else an object with one key for its kind. */
export type EncodedType = string | Readonly<Record<string, unknown>>;

function encodeType(type: TypeNode): EncodedType {
  switch (type.kind) {
    case 'unknown':
    case 'undefined':
    case 'null':
    case 'boolean':
    case 'bigint':
    case 'verb':
    case 'digits':
    case 'file':
      return type.kind;
    case 'number':
      return type.integer ? 'integer' : 'number';
    case 'string':
      return type.suggestions === undefined ? 'string' : { string: type.suggestions };
    case 'literal':
      return { literal: type.value };
    case 'array':
      return { array: encodeType(type.element) };
    case 'map':
      return { map: encodeType(type.value) };
    case 'tuple':
      return { tuple: type.elements.map(encodeType) };
    case 'union':
      return { union: type.members.map(encodeType) };
    case 'object':
      return { object: type.fields.map(encodeField) };
    case 'reference':
      return { reference: type.name };
    case 'own':
      return { own: type.text, ...(type.from !== undefined && { from: type.from }) };
  }
}

/** `["id", "string"]`, and a third element where it is optional or there are facts. */
function encodeField({ key, type, optional, facts }: FieldType): readonly unknown[] {
  const rest = { ...(optional && { optional }), ...facts };
  return [key, encodeType(type), ...(Object.keys(rest).length > 0 ? [rest] : [])];
}
