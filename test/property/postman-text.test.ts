import fc from 'fast-check';
import encoder from 'postman-url-encoder/encoder/index.js';
import stripJsonComments from 'strip-json-comments';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/json/parse-json.js';
import { stripComments } from '../../src/json/strip-comments.js';
import { encodePath } from '../../src/lower/request/read-url.js';
import type { Json } from '../../src/model/json.js';

const marks = Array.from('%2fF /?#{}"\\*\n\r\t`<>ü€😀\ud800');

/** Text in which what matters to a URL or to JSON is not rare. */
const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...marks), fc.string({ minLength: 1, maxLength: 1 })),
});

describe('reading what Postman sends', () => {
  it('encodes any path as Postman does', () => {
    fc.assert(
      fc.property(text, (path) => {
        expect(encodePath(path)).toBe(encoder.encodePath(path));
      }),
    );
  });

  it('strips comments of any text as Postman does', () => {
    fc.assert(
      fc.property(text, (body) => {
        expect(stripComments(body)).toBe(stripJsonComments(body, { whitespace: false }));
      }),
    );
  });

  it('reads any JSON without losing anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const source = JSON.stringify(value, undefined, indent);
        const parsed = parseJson(source);
        expect(parsed && print(parsed)).toBe(JSON.stringify(value));
      }),
    );
  });

  it('never throws on text that is no JSON', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(() => parseJson(source)).not.toThrow();
      }),
    );
  });
});

function print(json: Json): string {
  switch (json.kind) {
    case 'string':
      return JSON.stringify(json.value);
    case 'number':
      return json.text;
    case 'boolean':
      return String(json.value);
    case 'null':
      return 'null';
    case 'array':
      return `[${json.items.map(print).join()}]`;
    case 'object':
      return `{${json.fields.map(({ key, value }) => `${JSON.stringify(key)}:${print(value)}`).join()}}`;
  }
}
