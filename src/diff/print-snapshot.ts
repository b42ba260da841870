import { visibleJson } from '../json/visible-json.js';
import type { TypeNode } from '../model/type-node.js';
import type { LeafType } from '../types/children.js';
import { foldType, type FoldedField } from '../types/fold-type.js';
import type { Surface } from '../model/surface.js';

/**
 * Returns what callers see of a client as the text of a file, to be compared with later: one line for each operation and type,
 * so that its own differences can be read.
 */
export function printSnapshot({
  variables,
  environments,
  operations,
  types,
  inner,
  exports,
}: Surface): string {
  const parts: readonly (readonly [name: string, lines: readonly unknown[]])[] = [
    ['variables', variables],
    ['environments', environments],
    [
      'operations',
      operations.map(({ input, result, paging, ...rest }) => ({
        ...rest,
        ...(input && {
          input: { ...input, parts: input.parts.map((part) => ({ ...part, type: encodeType(part.type) })) },
        }),
        result: {
          ...result,
          answers: result.answers.map((answer) => ({ ...answer, type: encodeType(answer.type) })),
        },
        ...(paging && { paging: { ...paging, element: encodeType(paging.element) } }),
      })),
    ],
    ['types', [...types].map(([name, type]) => [name, encodeType(type)])],
    ['inner', inner],
    ['exports', exports],
  ];
  const texts = parts.map(([name, lines]) => `  "${name}": ${printLines(lines)}`);
  return `{\n  "snapshotVersion": 2,\n${texts.join(',\n')}\n}\n`;
}

function printLines(lines: readonly unknown[]): string {
  if (lines.length === 0) return '[]';
  return `[\n${lines.map((line) => `    ${visibleJson(line, 0)}`).join(',\n')}\n  ]`;
}

/** A type in little space: a word where that says all, else an object with one key for its kind. */
export type EncodedType = string | Readonly<Record<string, unknown>>;

function encodeType(type: TypeNode): EncodedType {
  return foldType<EncodedType>(type, {
    leaf: encodeLeaf,
    array: (array) => ({ array }),
    tuple: (tuple) => ({ tuple }),
    map: (map) => ({ map }),
    object: (fields) => ({ object: fields.map(encodeField) }),
    union: (union) => ({ union }),
  });
}

function encodeLeaf(type: LeafType): EncodedType {
  if (type.kind === 'number') return type.integer ? 'integer' : 'number';
  if (type.kind === 'string') return type.suggestions === undefined ? 'string' : { string: type.suggestions };
  if (type.kind === 'literal') return { literal: type.value };
  if (type.kind === 'reference') return { reference: type.name };
  return type.kind === 'own'
    ? { own: type.text, ...(type.from !== undefined && { from: type.from }) }
    : type.kind;
}

/** `["id", "string"]`, and a third element where it is optional or there are facts. */
function encodeField({ field, result }: FoldedField<EncodedType>): readonly unknown[] {
  const { key, optional, facts } = field;
  const rest = { ...(optional && { optional }), ...facts };
  return [key, result, ...(Object.keys(rest).length > 0 ? [rest] : [])];
}
