import { describe, expect, it } from 'vitest';
import { inferType } from '../../../../src/lower/infer/infer-type.js';
import type { Json, JsonField } from '../../../../src/model/json.js';
import { createShapes } from '../../../../src/types/shapes.js';
import { nameType } from '../../../../src/plan/names/name-types.js';
import { createTypeNames } from '../../../../src/plan/names/type-names.js';

/** Returns the same value, each read of which is counted. */
function counted<T extends object>(value: T, count: () => void): T {
  const copy: T = Array.isArray(value) ? Object.assign([], value) : { ...value };
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object' && inner !== null) Reflect.set(copy, key, counted(inner, count));
  }
  return new Proxy(copy, {
    get: (target, key, receiver): unknown => {
      count();
      return Reflect.get(target, key, receiver);
    },
  });
}

function object(fields: readonly JsonField[]): Json {
  return { kind: 'object', fields };
}

const text = (value: string): Json => ({ kind: 'string', value });

/** An answer like GitHub's: objects in objects, each with fields of its own, some 40 of them beside each other. */
function nested(size: number): Json {
  const wide = Math.ceil(size / 40);
  return object(
    Array.from({ length: wide }, (_, at) => ({
      key: `part_${at}`,
      value: object(
        Array.from({ length: 40 }, (_unused, inner) => ({
          key: `field_${inner}_${at % 7}`,
          value:
            inner % 8 === 0 ? object([{ key: 'url', value: text('https://api.example.com') }]) : text('word'),
        })),
      ),
    })),
  );
}

const shapes: readonly (readonly [string, (size: number) => readonly Json[]])[] = [
  ['nested fields', (size) => [nested(size)]],
  ['nested fields in several examples', (size) => [nested(size), nested(size + 40), nested(size + 80)]],
  ['fields beside each other', (size) => [object(fields(size)), object(fields(size + 1))]],
  [
    'elements of a list with a tag',
    (size) => [{ kind: 'array', items: Array.from({ length: size }, (_, at) => tagged(at % 5)) }],
  ],
  ['objects in objects, 100 deep', (size) => Array.from({ length: Math.ceil(size / 100) }, () => deep(100))],
];

function fields(count: number): readonly JsonField[] {
  return Array.from({ length: count }, (_, at) => ({ key: `field_${at}`, value: text('word') }));
}

function tagged(tag: number): Json {
  return object([
    { key: 'type', value: text(`kind${'abcde'.charAt(tag)}`) },
    { key: `only_${tag}`, value: text('word') },
  ]);
}

function deep(levels: number): Json {
  return levels === 0
    ? text('word')
    : object([
        { key: `level_${levels}`, value: deep(levels - 1) },
        { key: 'id', value: text('x') },
      ]);
}

/** How often the values are read to infer their type, and the type to name what is in it and know its shape. */
function stepsFor(values: readonly Json[]): number {
  let steps = 0;
  const count = (): void => {
    steps += 1;
  };
  const type = inferType(values.map((value) => counted(value, count)));
  const watched = counted(type, count);
  createShapes().of(watched);
  nameType(watched, { name: 'Answer', former: 'Answer' }, createTypeNames());
  return steps;
}

describe('the work on a large answer', () => {
  it.each(shapes)('grows no faster than it: %s', (_, make) => {
    const [small, large] = [stepsFor(make(500)), stepsFor(make(2_000))];
    // Four times the size: linear work is four times, quadratic sixteen times as much.
    expect(large / small).toBeLessThan(5);
    expect(large).toBeLessThan(2_000 * 400);
  });
});
