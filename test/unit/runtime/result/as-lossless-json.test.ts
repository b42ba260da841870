import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { losslessJson } from '../../../../runtime/body/lossless-json.js';
import { asLosslessJson } from '../../../../runtime/result/as-lossless-json.js';

const fail = (cause: unknown): never => {
  throw cause;
};
const read = (text: string): Promise<unknown> =>
  asLosslessJson(new Response(text), fail, undefined, 'call (GET /)');

describe('asLosslessJson', () => {
  it('reads integers beyond 2^53 as bigints', async () => {
    expect(await read('{"id":1907593834776899584,"ids":[-9007199254740993, 9007199254740992]}')).toEqual({
      id: 1907593834776899584n,
      ids: [-9007199254740993n, 9007199254740992n],
    });
  });

  it('reads all other values as JSON.parse does', async () => {
    const text =
      '{"a":9007199254740991,"b":1.5e300,"c":-0,"d":"12345678901234567890","12345678901234567890" : null}';
    expect(await read(text)).toEqual(JSON.parse(text));
  });

  it('takes no string for a bigint', async () => {
    const value = ['\0', '\x001', '\0\x001', { '\x001': '\x002' }, '\\"12345678901234567890\\'];
    expect(await read(JSON.stringify(value))).toEqual(value);
  });

  it('refuses an empty body', async () => {
    await expect(read('')).rejects.toMatchObject({ name: 'JsonError', text: '' });
  });

  it.each(['{', '12345678901234567890.', '01234567890123456789', '{12345678901234567890: 1}', '-'])(
    'refuses %j',
    async (text) => {
      await expect(read(text)).rejects.toMatchObject({ name: 'JsonError', text });
    },
  );

  it('reads back whatever losslessJson writes', async () => {
    const big = fc.bigInt().filter((value) => !Number.isSafeInteger(Number(value)));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        big,
        fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
        fc.array(tie('value')),
        fc.dictionary(fc.string(), tie('value')),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(value, async (given) => {
        const content = losslessJson(given)?.content;
        const expected: unknown = structuredClone(given);
        expect(await read(typeof content === 'string' ? content : '')).toEqual(expected);
      }),
    );
  });

  it('reads a long string without running out of stack', async () => {
    const long = 'a\\'.repeat(1_000_000);
    expect(await read(JSON.stringify([long]))).toEqual([long]);
  });
});
