import { describe, expect, it } from 'vitest';
import { readParameter } from '../../../../src/documentation/read-parameter.js';

describe('a word and a comma before marked values', () => {
  it.each([
    ['Direction, `up` or `down`', ['up', 'down']],
    ['Richtung, `auf` oder `ab`', ['auf', 'ab']],
    ['Side, "left" or "right"', ['left', 'right']],
  ])('are no entry of the list: %j', (text, values) => {
    expect(readParameter(text, 'course').enum).toEqual(values);
  });
  it('lists nothing that is not marked', () => {
    expect(readParameter('Gates, doors or hatches', 'course').enum).toBeUndefined();
  });
});

describe('what is true or false', () => {
  it.each([
    'If true, only `ripe` or `fallen` pears are shown',
    'Set to true to prune all. Use `tree_id` or `grove_id` for single trees',
  ])('has no list of words of something else: %j', (text) => {
    expect(readParameter(text, 'ripe_only').enum).toBeUndefined();
  });
});

describe('the number of a norm', () => {
  it.each([
    'Country of origin by the ISO 3166-1 standard',
    'Accepts standard DNS names',
    'Given as RFC 3339 by default',
  ])('is no default: %j', (text) => {
    expect(readParameter(text, 'origin').default).toBeUndefined();
  });
  it('stays one behind the German word', () => {
    expect(readParameter('Farbe, standard: 5', 'farbe').default).toBe(5);
  });
});

describe('optional', () => {
  it.each([
    'Pass an optional crate id',
    'The optional shade of the label',
    "Code of the crate, it's optional",
  ])('is read: %j', (text) => {
    expect(readParameter(text, 'crate').required).toBe('no');
  });
  it.each([
    'The optional fields are named below',
    'Each crate in this list must contain the name of its grower',
  ])('is not read of something else: %j', (text) => {
    expect(readParameter(text, 'crates').required).toBeUndefined();
  });
});
