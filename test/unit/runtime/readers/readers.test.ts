import { describe, expect, it } from 'vitest';
import type { CustomReader } from '../../../../runtime/read-body.js';
import { asBlob } from '../../../../runtime/readers/as-blob.js';
import { asJson } from '../../../../runtime/readers/as-json.js';
import { asNothing } from '../../../../runtime/readers/as-nothing.js';
import { asText } from '../../../../runtime/readers/as-text.js';

const fail = (cause: unknown): never => {
  throw cause;
};

function read(reader: CustomReader, body: string, type: string): Promise<unknown> {
  return reader(new Response(body, { headers: { 'content-type': type } }), fail, undefined);
}

describe('a reader', () => {
  it('reads JSON whatever the type says, and nothing as undefined', async () => {
    expect(await read(asJson, '\ufeff[1]', 'text/html')).toEqual([1]);
    expect(await read(asJson, '', 'text/html')).toBeUndefined();
    await expect(read(asJson, 'no', 'text/html')).rejects.toMatchObject({ name: 'JsonError', status: 200 });
  });

  it('reads text whatever the type says', async () => {
    expect(await read(asText, '[1]', 'application/json')).toBe('[1]');
    expect(await read(asText, '', 'application/json')).toBe('');
  });

  it('keeps a Blob whatever the type says', async () => {
    const blob = await read(asBlob, '[1]', 'application/json');
    expect(blob instanceof Blob && (await blob.text())).toBe('[1]');
  });

  it('reads nothing, and lets the connection go', async () => {
    let cancelled = false;
    const body = new ReadableStream({
      cancel: () => {
        cancelled = true;
      },
    });
    expect(await asNothing(new Response(body), fail, undefined)).toBeUndefined();
    expect(cancelled).toBe(true);
    expect(await asNothing(new Response(null), fail, undefined)).toBeUndefined();
  });
});
