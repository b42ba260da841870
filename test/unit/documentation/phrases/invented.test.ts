import { describe, expect, it } from 'vitest';
import { readParameter } from '../../../../src/documentation/read-parameter.js';

describe('a closed list', () => {
  it.each([
    ['Must be 21 or over', []],
    ['Must be even or odd', []],
    ['The code must be letters or hyphens', []],
    ['Can be `small` or `large`', ['huge']],
    ['Must be red or blue', ['green']],
  ])('is not made of %j with %j recorded', (text, recorded) => {
    expect(readParameter(text, 'x', recorded).enum).toBeUndefined();
  });

  it.each([
    ['Must be red or blue', ['blue'], ['red', 'blue']],
    ['Must be `red` or `blue`', [], ['red', 'blue']],
    ['Must be CHF or GBP', [], ['CHF', 'GBP']],
    ['Must be one of red, blue', ['green'], ['red', 'blue']],
  ])('is made of %j with %j recorded', (text, recorded, values) => {
    expect(readParameter(text, 'x', recorded).enum).toEqual(values);
  });
});

describe('a default', () => {
  it('is none where two numbers hold in different places', () => {
    const facts = readParameter('20 by default in staging, 40 elsewhere', 'x');
    expect(facts.default).toBeUndefined();
    expect(facts.enum).toBeUndefined();
  });

  it('is the number before the words where no other follows', () => {
    expect(readParameter('20 by default', 'x').default).toBe(20);
  });
});

describe('a history', () => {
  it.each([
    ['This field was mandatory until v3, optional since', 'no'],
    ['Previously optional, now mandatory', 'yes'],
    ['Optional in v2; required since v3', 'yes'],
    ['This was required once', undefined],
    ['Optional in v2', 'no'],
  ])('is read for what holds now: %j', (text, required) => {
    expect(readParameter(text, 'x').required).toBe(required);
  });
});

describe('a bound', () => {
  it.each([
    ['The maximum is 50', '51'],
    ['The minimum of 8 was dropped', '3'],
    ['Between 1 and 9', '10'],
  ])('is dropped where a recorded number stands against it: %j, %s', (text, recorded) => {
    const { minimum, maximum } = readParameter(text, 'x', [recorded]);
    expect([minimum, maximum]).toEqual([undefined, undefined]);
  });

  it('stays where the recorded number is within it', () => {
    expect(readParameter('The maximum is 50', 'x', ['50']).maximum).toBe(50);
  });
});

describe('a kind', () => {
  it.each([
    ['Wahrheitswert. Schaltet Mails ein', 'boolean'],
    ['Kommazahl. Nicht kleiner als 0', 'number'],
  ])('is read in German: %j', (text, kind) => {
    expect(readParameter(text, 'x').kind).toBe(kind);
  });
});
