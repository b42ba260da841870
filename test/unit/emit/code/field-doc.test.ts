import { expect, it } from 'vitest';
import { fieldDoc } from '../../../../src/emit/code/field-doc.js';
import type { Facts } from '../../../../src/model/facts.js';

/** Returns what stands behind the description of an optional field. */
function added(facts: Facts): string | undefined {
  return fieldDoc({ key: 'a', type: { kind: 'string' }, optional: true, facts }).prose.at(-1);
}

it.each<[string, Facts]>([
  ['', { description: 'Up to 512 characters.', maxLength: 512 }],
  ['', { description: 'Zwischen 2.5 und 1,600 Punkten', minimum: 2.5, maximum: 1600 }],
  ['', { description: 'From 1 to 5', minimum: 1, maximum: 5 }],
  ['', { description: '長さは40文字まで', maxLength: 40 }],
  ['', { description: 'The delay in seconds', unit: 'seconds' }],
  ['', { description: 'Read only', readOnly: true }],
  ['Maximum: 5.', { description: 'One of 5 plans', maximum: 5 }],
  ['Minimum: 1. Maximum: 20.', { description: 'Up to 20 of them', minimum: 1, maximum: 20 }],
  ['At most 40 characters.', { description: 'A name of version 1.40', maxLength: 40 }],
  ['At most 12 characters.', { description: 'Since 2012', maxLength: 12 }],
  ['Unit: s.', { description: 'The seconds', unit: 's' }],
  ['Read-only.', { description: 'Set by us', readOnly: true }],
])('a comment says "%s" beside what it says already', (expected, facts) => {
  expect(added(facts)).toBe(expected);
});
