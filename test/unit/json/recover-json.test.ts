import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recoverJson } from '../../../src/json/recover-json.js';
import type { Json } from '../../../src/model/json.js';

/** A value in short: what is known of it. */
function show(json: Json | undefined): unknown {
  switch (json?.kind) {
    case undefined:
      return undefined;
    case 'object':
      return Object.fromEntries(
        json.fields.map(({ key, value, comment, disabled }) => [
          `${disabled ? '//' : ''}${key}${comment === undefined ? '' : ` (${comment})`}`,
          show(value),
        ]),
      );
    case 'array':
      return json.items.map(show);
    case 'string':
      return json.unquoted ? `unquoted ${json.value}` : json.value;
    case 'number':
      return Number(json.text);
    case 'boolean':
      return json.value;
    case 'null':
      return null;
  }
}

describe('recoverJson', () => {
  it('takes placeholders and words in the place of a value', () => {
    const text =
      '{"wait": <seconds>, "warm": <true | false>, "count": integer, "why": what it is for, "on": true/false}';
    expect(show(recoverJson(text))).toEqual({
      wait: 'unquoted <seconds>',
      warm: true,
      count: 'unquoted <integer>',
      why: 'unquoted what it is for',
      on: true,
    });
  });

  it('takes the first of several values and says which there are, but for truth values', () => {
    const text = `{"size": "s" | "m" | "l", "level": 1|2|3, "mode": fast or slow, "shut": false | true}`;
    expect(show(recoverJson(text))).toEqual({
      'size (One of: `s`, `m`, `l`.)': 's',
      'level (One of: `1`, `2`, `3`.)': 1,
      'mode (One of: `fast`, `slow`.)': 'unquoted fast',
      shut: false,
    });
  });

  it('misses no comma at the end of a line, and minds none too many', () => {
    expect(show(recoverJson('{\n"a": 1\n"b": {"c": 2}\n"d": ["x" "y",],,\n}'))).toEqual({
      a: 1,
      b: { c: 2 },
      d: ['x', 'y'],
    });
  });

  it('takes other quotes, keys without any, and what stands for the rest', () => {
    expect(show(recoverJson(`{name: 'it\\'s', “title”: “a “, 'list': [1, ...], …}`))).toEqual({
      name: "it's",
      title: 'a ',
      list: [1],
    });
  });

  it('keeps comments by their fields, and fields that are commented out', () => {
    const text = `{
      // the number of the till
      till: 3, # required
      "sum": 12 // in cents
      // "note": 'later',
    }`;
    expect(show(recoverJson(text))).toEqual({
      'till (the number of the till\nrequired)': 3,
      'sum (in cents)': 12,
      '//note': 'later',
    });
  });

  it('closes what nobody closed', () => {
    expect(show(recoverJson('{"a": [1, {"b": "c"'))).toEqual({ a: [1, { b: 'c' }] });
  });

  it('takes no text that is something else', () => {
    for (const text of [
      '<order id="1"/>',
      'a: 1\nb: 2',
      '{ shop { name } }',
      '{{payload}}',
      '{}',
      '{"a" 1}',
      '{"a": 1} {"b": 2}',
      '{"a": 1 + 2, "b": f(x)};\nrun();',
      'query { a(id: 1) { b } }',
    ])
      expect(recoverJson(text), text).toBeUndefined();
  });

  it('says of JSON what JSON says', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (value) => {
        const text = JSON.stringify(value, undefined, 1);
        const found = recoverJson(text);
        // A control character or a quote that is escaped may be read otherwise: keys and kinds are the same.
        expect(keysOf(show(found))).toBe(keysOf(JSON.parse(text)));
      }),
      { seed: 16, numRuns: 200 },
    );
  });

  it('reads any text in a time that grows with it', () => {
    for (const piece of ['{"a":', '[', '// "a": 1\n', '"', '<', '{"a": // "b": 1\n'])
      recoverJson(`{"x": 1,\n${piece.repeat(20_000)}`);
  });
});

/** The number of fields at each depth. */
function keysOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(keysOf).join()}]`;
  if (typeof value !== 'object' || value === null) return '.';
  return `{${Object.values(value).map(keysOf).join()}}`;
}
