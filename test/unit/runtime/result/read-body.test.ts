import { describe, expect, it } from 'vitest';
import { readBody } from '../../../../runtime/result/read-body.js';

const place = 'call (GET https://api.example.com/)';
const fail = (cause: unknown): never => {
  throw cause;
};

function read(
  body: BodyInit | null,
  status = 200,
  json: readonly number[] = [],
  type?: string,
): Promise<unknown> {
  const response = new Response(body, { status });
  response.headers.delete('content-type');
  if (type !== undefined) response.headers.set('content-type', type);
  return readBody(response, fail, place, json);
}

describe('readBody', () => {
  it('reads JSON, else text, else bytes under a status of which nothing is known', async () => {
    expect(await read('{"a":[1]}', 418)).toEqual({ a: [1] });
    expect(await read('héllo', 418)).toBe('héllo');
    const bytes = new Uint8Array([0x89, 0x50, 0xff]);
    expect(await read(bytes, 418)).toEqual(new Blob([bytes]));
    expect(await read('<p>', 502, [], 'application/json')).toBe('<p>');
  });

  it('drops a byte order mark', async () => {
    expect(await read('\ufeff{"a":1}', 200, [200])).toEqual({ a: 1 });
  });

  it('is undefined where nothing came under a status of which nothing is known', async () => {
    expect(await read('', 200)).toBeUndefined();
    expect(await read(null, 204)).toBeUndefined();
    expect(await read(null, 204, [200])).toBeUndefined();
  });

  it('refuses a page, a text, bytes and nothing under a status that is JSON', async () => {
    const refused = (type: string): object => ({
      name: 'JsonError',
      message: `${place} answered 200 without valid JSON (${type}).`,
    });
    await expect(read('<p>Log in', 200, [200], 'text/html')).rejects.toMatchObject(refused('text/html'));
    await expect(read('OK', 200, [200], 'text/plain')).rejects.toMatchObject(refused('text/plain'));
    const bytes = new Uint8Array([0xff]);
    await expect(read(bytes, 200, [200], 'image/png')).rejects.toMatchObject(refused('image/png'));
    await expect(read('', 200, [200], 'application/json')).rejects.toMatchObject(refused('empty'));
    await expect(read('<p>', 404, [404], 'text/html')).rejects.toMatchObject({
      name: 'JsonError',
      status: 404,
    });
  });

  it('refuses a page under another success beside one that is JSON', async () => {
    await expect(read('<p>Log in', 200, [201, 404])).rejects.toMatchObject({ name: 'JsonError' });
    expect(await read('{"a":1}', 200, [201])).toEqual({ a: 1 });
    expect(await read('<p>Log in', 200, [404])).toBe('<p>Log in');
    expect(await read('<p>Not found', 404, [200])).toBe('<p>Not found');
  });

  it('hands on what a gateway says, also under a status that is JSON', async () => {
    expect(await read('<p>Bad gateway', 502, [200, 502])).toBe('<p>Bad gateway');
    expect(await read('{"a":1}', 502, [502])).toEqual({ a: 1 });
    expect(await read('', 502, [502])).toBe('');
  });
});
