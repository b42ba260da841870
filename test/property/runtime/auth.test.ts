import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64 } from '../../../runtime/auth/signing/base64.js';
import { fromBase64 } from '../../../runtime/auth/signing/from-base64.js';
import { hex } from '../../../runtime/auth/signing/hex.js';
import { hmac } from '../../../runtime/auth/signing/hmac.js';
import { md5 } from '../../../runtime/auth/signing/md5.js';
import { rfc3986 } from '../../../runtime/auth/signing/rfc3986.js';
import { sha512256 } from '../../../runtime/auth/signing/sha512-256.js';
import { digestChallenges } from '../../../runtime/auth/signing/digest-challenge.js';
import { formPairs, pairsText } from '../../../runtime/auth/signing/oauth1-base-string.js';
import { withoutQuery } from '../../../runtime/request/without-query.js';
import { cpuTime } from '../../kit/cpu-time.js';

const bytes = fc.uint8Array({ maxLength: 400 });
const text = fc.string({ unit: 'grapheme' });

describe('hashes and codes', () => {
  it('are what Node computes', () => {
    fc.assert(
      fc.property(bytes, (data) => {
        expect(md5(data)).toBe(createHash('md5').update(data).digest('hex'));
        expect(sha512256(data)).toBe(createHash('sha512-256').update(data).digest('hex'));
        expect(base64(data)).toBe(Buffer.from(data).toString('base64'));
        expect([...new Uint8Array(fromBase64(base64(data)))]).toEqual([...data]);
      }),
    );
  });

  it('take keys and texts in UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), text, async (key, data) => {
        const expected = createHmac('sha256', key).update(data).digest('hex');
        expect(hex(await hmac('SHA-256', key, data))).toBe(expected);
      }),
    );
  });
});

describe('encoding by RFC 3986', () => {
  it('leaves the unreserved characters alone and comes back', () => {
    fc.assert(
      fc.property(text, (value) => {
        const encoded = rfc3986(value);
        expect(encoded).toMatch(/^(?:[\w.~-]|%[0-9A-F]{2})*$/);
        expect(decodeURIComponent(encoded)).toBe(value);
      }),
    );
  });

  it('writes the fields of a form so that they are read as they were', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.option(text, { nil: undefined }))), (pairs) => {
        expect(formPairs(pairsText(pairs))).toEqual(pairs);
      }),
    );
  });
});

describe('taking parameters out of a URL', () => {
  it('leaves all others byte by byte', () => {
    const piece = fc.constantFrom('a', 'b', 'a=', 'b=1', 'c=%zz', 'a%20=+', '%61=2', '', '=');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
        const kept = pieces.filter((one) => !/^(?:a|%61)(?:=|$)/.test(one));
        const expected = kept.length > 0 ? `?${kept.join('&')}` : '';
        expect(withoutQuery(`http://api.test/?${pieces.join('&')}`, ['a'])).toBe(
          `http://api.test/${expected}`,
        );
      }),
    );
  });
});

describe('reading challenges', () => {
  it('gives back quoted values whatever they hold', () => {
    const value = fc.string({ unit: fc.constantFrom('"', '\\', ',', '=', ' ', 'a', 'Digest') });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
        const challenges = values.map(
          (one) => `Digest realm="${one.replace(/["\\]/g, '\\$&')}", Basic realm="x"`,
        );
        expect(digestChallenges(challenges.join(', ')).map((found) => found.get('realm'))).toEqual(values);
      }),
    );
  });

  it('takes no longer than the header is long', async () => {
    const time = await cpuTime(() => {
      digestChallenges(`Digest ${'a="\\'.repeat(50_000)}`);
      digestChallenges('a '.repeat(100_000));
    });
    expect(time).toBeLessThan(1000);
  });
});
