import { describe, expect, it } from 'vitest';
import { addQuery, addRawQuery } from '../../../../runtime/request/query.js';

const url = 'https://h/p';

describe('addQuery', () => {
  it('adds the entries of a record in their order', () => {
    expect(addQuery(url, { b: 'x', a: 1, c: true, d: 10n })).toBe(`${url}?b=x&a=1&c=true&d=10`);
  });

  it('adds the entries of a list in their order, also those of one key', () => {
    const list = [
      ['a', '1'],
      ['b', '2'],
      ['a', '3'],
    ];
    expect(addQuery(url, list)).toBe(`${url}?a=1&b=2&a=3`);
  });

  it('leaves out undefined, sends the bare key for null and "=" for an empty text', () => {
    expect(addQuery(url, { a: undefined, b: null, c: '' })).toBe(`${url}?b&c=`);
  });

  it('repeats the key for each element of an array', () => {
    expect(addQuery(url, { a: ['1', undefined, null, 2], b: [] })).toBe(`${url}?a=1&a&a=2`);
  });

  it('returns the URL as it is where there is nothing to add', () => {
    expect([addQuery(url, undefined), addQuery(url, {}), addQuery(url, { a: undefined })]).toEqual([
      url,
      url,
      url,
    ]);
  });

  it('goes on behind a query that is there already', () => {
    expect(addQuery(`${url}?x=1`, { a: '2' })).toBe(`${url}?x=1&a=2`);
  });

  it('encodes whatever a server would take for syntax', () => {
    expect(addQuery(url, { 'a=b&c': 'd=e&f#g+h%20i' })).toBe(`${url}?a%3Db%26c=d=e%26f%23g%2Bh%2520i`);
  });

  it('encodes the characters that Postman encodes in a query, and leaves the others alone', () => {
    expect(addQuery(url, { 'filter[a]': ' "\'<>\u007f\té' })).toBe(
      `${url}?filter[a]=%20%22%27%3C%3E%7F%09%C3%A9`,
    );
    const alone = '!$()*,-./:;=?@[\\]^_`{|}~AZaz09';
    expect(addQuery(url, { a: alone })).toBe(`${url}?a=${alone}`);
  });

  it('sends U+FFFD for half of a surrogate pair', () => {
    expect(addQuery(url, { a: '\udc00' })).toBe(`${url}?a=%EF%BF%BD`);
  });

  it('keeps a key that objects have of their own', () => {
    expect(addQuery(url, JSON.parse('{"__proto__":"x"}') as object)).toBe(`${url}?__proto__=x`);
  });
});

describe('addRawQuery', () => {
  it('adds the parameters as they are', () => {
    expect(addRawQuery(url, { a: '%20 x', 'b=c': null })).toBe(`${url}?a=%20 x&b=c`);
  });
});
