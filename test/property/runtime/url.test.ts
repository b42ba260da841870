import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { form } from '../../../runtime/body/form.js';
import { losslessJson } from '../../../runtime/body/lossless-json.js';
import { addQuery } from '../../../runtime/request/query.js';
import { segment, segments } from '../../../runtime/request/url.js';

const place = 'getThing (GET /things/:id)';

/** Any text that has UTF-8: no half of a surrogate pair. */
const text = fc.string({ unit: 'binary' });
const pathValue = text.filter((value) => value !== '.' && value !== '..');

describe('a path value', () => {
  it('comes back from the segment that it was given', () => {
    fc.assert(
      fc.property(pathValue, (value) => {
        const { pathname, search, hash } = new URL(`https://h/a/${segment(value, place)}/b`);
        expect([pathname.split('/').map(decodeURIComponent), search, hash]).toEqual([
          ['', 'a', value, 'b'],
          '',
          '',
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is encoded to what the URL parser leaves alone', () => {
    fc.assert(
      fc.property(pathValue, (value) => {
        const path = `/a/${segment(value, place)}/b`;
        expect(new URL(`https://h${path}`).href).toBe(
          `https://h${path.replaceAll('^', (sign) => shown(sign))}`,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('of several segments keeps each of them', () => {
    fc.assert(
      fc.property(
        fc.array(
          pathValue.filter((value) => !value.includes('/')),
          { minLength: 1 },
        ),
        (values) => {
          const { pathname } = new URL(`https://h/${segments(values.join('/'), place)}`);
          expect(pathname.split('/').slice(1).map(decodeURIComponent)).toEqual(values);
        },
      ),
    );
  });
});

describe('query parameters', () => {
  const entries = fc.array(fc.tuple(text, text));

  it('come back as they were given', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const { searchParams, pathname, hash } = new URL(addQuery('https://h/p', list));
        expect([[...searchParams], pathname, hash]).toEqual([list, '/p', '']);
      }),
      { numRuns: 1000 },
    );
  });

  it('are encoded to what the URL parser leaves alone', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const url = addQuery('https://h/p', list);
        expect(new URL(url).href).toBe(url);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('form fields', () => {
  it('come back as they were given', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (list) => {
        const content = form(list)?.content;
        expect([...new URLSearchParams(typeof content === 'string' ? content : '')]).toEqual(list);
      }),
    );
  });
});

describe('lossless JSON', () => {
  it('is what JSON.stringify writes where there is no bigint', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(losslessJson(value)?.content).toBe(JSON.stringify(value));
      }),
    );
  });
});

/** How this platform's URL parser writes a character of a path: the standard changed its mind on some. */
function shown(character: string): string {
  return new URL(`https://h/${character}`).pathname.slice(1);
}
