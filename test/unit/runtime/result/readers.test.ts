import { describe, expect, it } from 'vitest';
import type { CustomReader } from '../../../../runtime/result/read-body.js';
import { asBlob } from '../../../../runtime/result/as-blob.js';
import { asJson } from '../../../../runtime/result/as-json.js';
import { asLosslessJson } from '../../../../runtime/result/as-lossless-json.js';
import { asNothing } from '../../../../runtime/result/as-nothing.js';
import { asText } from '../../../../runtime/result/as-text.js';
import { orNothing } from '../../../../runtime/result/or-nothing.js';
import { orText } from '../../../../runtime/result/or-text.js';

const fail = (cause: unknown): never => {
  throw cause;
};

const place = 'call (GET https://api.example.com/)';

function read(reader: CustomReader, body: string, type: string, status = 200): Promise<unknown> {
  return reader(new Response(body, { status, headers: { 'content-type': type } }), fail, undefined, place);
}

describe('a reader', () => {
  it('reads JSON whatever the type says, and refuses anything else', async () => {
    expect(await read(asJson, '\ufeff[1]', 'text/html')).toEqual([1]);
    await expect(read(asJson, '', 'text/html')).rejects.toMatchObject({
      message: `${place} answered 200 without valid JSON (empty).`,
    });
    await expect(read(asJson, '<p>secret', 'text/html')).rejects.toMatchObject({
      name: 'JsonError',
      status: 200,
      message: `${place} answered 200 without valid JSON (text/html).`,
      text: '<p>secret',
    });
  });

  it('reads the page of a gateway as the text that it is', async () => {
    expect(await read(asJson, '<p>Bad gateway', 'text/html', 502)).toBe('<p>Bad gateway');
    expect(await read(asJson, '', 'text/html', 503)).toBe('');
    await expect(read(asJson, '<p>', 'text/html', 499)).rejects.toMatchObject({ name: 'JsonError' });
  });

  it('reads JSON or nothing where the examples show both', async () => {
    const reader = orNothing(asLosslessJson);
    expect(await read(reader, '12345678901234567890', 'application/json')).toBe(12345678901234567890n);
    expect(await read(reader, 'false', 'application/json')).toBe(false);
    expect(await read(reader, '', 'application/json')).toBeUndefined();
    await expect(read(reader, '<p>', 'text/html')).rejects.toMatchObject({ name: 'JsonError' });
  });

  it('reads JSON or text where the examples show both', async () => {
    const reader = orText(asLosslessJson);
    expect(await read(reader, '12345678901234567890', 'application/json')).toBe(12345678901234567890n);
    expect(await read(reader, 'OK', 'text/plain')).toBe('OK');
    expect(await read(reader, '', 'text/plain')).toBe('');
    expect(await read(orText(orNothing(asLosslessJson)), '', 'text/plain')).toBeUndefined();
  });

  it('reads text whatever the type says', async () => {
    expect(await read(asText, '[1]', 'application/json')).toBe('[1]');
    expect(await read(asText, '', 'application/json')).toBe('');
  });

  it('keeps a Blob whatever the type says', async () => {
    const blob = await read(asBlob, '[1]', 'application/json');
    expect(blob instanceof Blob && (await blob.text())).toBe('[1]');
  });

  it('reads nothing where no example has a body, whatever comes', async () => {
    expect(await read(asNothing, '', 'application/json')).toBeUndefined();
    expect(await read(asNothing, '{"id": 1}', 'application/json')).toBeUndefined();
    expect(await read(asNothing, 'OK', 'text/plain')).toBeUndefined();
  });

  it('takes a page under a success without a body for an error', async () => {
    await expect(read(asNothing, '<p>', 'text/html')).rejects.toMatchObject({ name: 'JsonError' });
    const refused = new Response('<p>', { status: 403, headers: { 'content-type': 'text/html' } });
    expect(await asNothing(refused, fail, undefined, place)).toBeUndefined();
  });
});
