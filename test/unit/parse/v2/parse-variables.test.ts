import { expect, test } from 'vitest';
import { parseVariables } from '../../../../src/parse/v2/parse-variables.js';

test('reads variables in every form', () => {
  expect(
    parseVariables([
      { key: 'a', value: '1', type: 'string', description: 'First.' },
      { id: 'b', value: 2 },
      { name: 'c', value: null },
      { key: 'd', value: 's', type: 'secret' },
      { key: 'e', enabled: false },
      { key: 'f', disabled: true, value: { g: 1 } },
      { key: 'h', value: '007', type: 'number' },
      { key: '', value: 'nameless' },
      null,
    ]),
  ).toEqual([
    { key: 'a', value: '1', secret: false, disabled: false, description: 'First.' },
    { key: 'b', value: '2', secret: false, disabled: false },
    { key: 'c', secret: false, disabled: false },
    { key: 'd', value: 's', secret: true, disabled: false },
    { key: 'e', secret: false, disabled: true },
    { key: 'f', value: '{"g":1}', secret: false, disabled: true },
    { key: 'h', value: '7', secret: false, disabled: false },
  ]);
});

test('reads an object of names and values', () => {
  expect(parseVariables({ a: '1' })).toEqual([{ key: 'a', value: '1', secret: false, disabled: false }]);
});

test('reads anything else as none', () => {
  expect([parseVariables(null), parseVariables('a'), parseVariables(5)]).toEqual([[], [], []]);
});

test('takes the last variable of a name that is not disabled', () => {
  const declared = parseVariables([
    { key: 'a', value: '1' },
    { key: 'b', value: '2', disabled: true },
    { key: 'a', value: '3' },
    { key: 'a', value: '4', disabled: true },
    { key: 'b', value: '5', disabled: true },
  ]);
  expect(declared.map(({ key, value }) => [key, value])).toEqual([
    ['a', '3'],
    ['b', '5'],
  ]);
});
