import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readStream } from '../../../../src/io/source/read-stream.js';

test('joins the chunks of a stream, texts among them', async () => {
  const stream = Readable.from([new Uint8Array([0x7b]), 'é', new Uint8Array([0x7d])], { objectMode: true });
  expect(new TextDecoder().decode(await readStream(stream))).toBe('{é}');
});

test('reads a stream that is exactly as long as it may be, and no longer one', async () => {
  expect((await readStream(Readable.from([Buffer.from('abc')]), 3)).length).toBe(3);
  await expect(readStream(Readable.from([Buffer.from('abcd')]), 3)).rejects.toThrow(RangeError);
});
