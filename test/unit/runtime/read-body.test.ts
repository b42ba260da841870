import { describe, expect, it } from 'vitest';
import { readBody } from '../../../runtime/read-body.js';

const fail = (cause: unknown): never => {
  throw cause;
};

function read(body: BodyInit | null, type?: string, status = 200): Promise<unknown> {
  const response = new Response(body, { status });
  response.headers.delete('content-type');
  if (type !== undefined) response.headers.set('content-type', type);
  return readBody(response, fail);
}

describe('readBody', () => {
  it.each(['application/json', 'application/problem+json; charset=utf-8', 'text/json', 'Application/JSON'])(
    'parses %s',
    async (type) => {
      expect(await read('{"a":[1]}', type)).toEqual({ a: [1] });
    },
  );

  it.each([
    'text/plain',
    'text/html; charset=utf-8',
    'application/xml',
    'application/atom+xml',
    'application/javascript',
    'application/x-ndjson',
  ])('reads %s as text, even where it looks like JSON', async (type) => {
    expect(await read('1', type)).toBe('1');
  });

  it.each([
    'image/png',
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ])('reads %s as a Blob', async (type) => {
    const blob = await read('x', type);
    expect(blob).toBeInstanceOf(Blob);
  });

  it('parses JSON without a type', async () => {
    expect(await read('{"a":1}')).toEqual({ a: 1 });
  });

  it('reads text without a type', async () => {
    expect(await read('héllo')).toBe('héllo');
  });

  it('keeps bytes without a type as a Blob', async () => {
    const blob = await read(new Uint8Array([0x89, 0x50, 0xff]));
    expect(blob).toEqual(new Blob([new Uint8Array([0x89, 0x50, 0xff])]));
  });

  it.each(['application/json', 'text/plain', 'image/png', undefined])(
    'is undefined where nothing came as %s',
    async (type) => {
      expect(await read('', type)).toBeUndefined();
      expect(await read(null, type, 204)).toBeUndefined();
    },
  );

  it('drops a byte order mark', async () => {
    expect(await read('\ufeff{"a":1}', 'application/json')).toEqual({ a: 1 });
  });
});
