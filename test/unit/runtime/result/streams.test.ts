import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createBaseClient } from '../../../../runtime/client/client.js';
import type { CustomReader } from '../../../../runtime/result/read-body.js';
import { send, type RequestOptions } from '../../../../runtime/send/send.js';
import { asEvents } from '../../../../runtime/result/as-events.js';
import { asJsonLines } from '../../../../runtime/result/as-json-lines.js';
import { asLosslessJsonLines } from '../../../../runtime/result/as-lossless-json-lines.js';
import { serve } from '../server.js';
import { described } from '../../../kit/described.js';

async function open(
  reader: CustomReader,
  answer: (response: ServerResponse) => void,
  options?: RequestOptions,
): Promise<AsyncIterable<unknown>> {
  const url = await serve((_, response) => {
    response.writeHead(200);
    answer(response);
  });
  const spec = { ...described, method: 'GET', url, responses: { 200: reader } };
  const client = createBaseClient({}, { required: [] });
  return (await send<{ data: AsyncIterable<unknown> }>(client, options, spec)).data;
}

async function collect(items: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Answers with these bytes, each in a chunk of its own. */
function byByte(text: string): (response: ServerResponse) => void {
  return (response) => {
    const bytes = [...Buffer.from(text)];
    const next = (): void => {
      const byte = bytes.shift();
      if (byte === undefined) response.end();
      else response.write(Buffer.of(byte), () => setImmediate(next));
    };
    next();
  };
}

const stream = [
  '\ufeffdata: first\n\n',
  ': a comment\nevent: add\r\ndata: {"a":\r\ndata:1}\r\nid: 7\r\nretry: 250\r\n\r\n',
  'event: nothing to dispatch\n\n',
  'data\rdata\r\r',
  'id: a\0b\nretry: soon\nunknown: x\ndata:  é\n\n',
  'data: not complete',
].join('');

describe('asEvents', () => {
  const events = [
    { event: 'message', data: 'first', id: '' },
    { event: 'add', data: '{"a":\n1}', id: '7', retry: 250 },
    { event: 'message', data: '\n', id: '7' },
    { event: 'message', data: ' é', id: '7' },
  ];

  it('reads events as the HTML Standard says', async () => {
    expect(await collect(await open(asEvents, (response) => response.end(stream)))).toEqual(events);
  });

  it('reads them wherever the chunks end', async () => {
    expect(await collect(await open(asEvents, byByte(stream)))).toEqual(events);
  });

  it('hands each out as it comes, and closes the connection when the loop is left', async () => {
    let closed: () => void;
    const isClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const items = await open(asEvents, (response) => {
      response.write('data: 1\n\n');
      response.on('close', () => {
        closed();
      });
    });
    for await (const item of items) {
      expect(item).toEqual({ event: 'message', data: '1', id: '' });
      break;
    }
    await isClosed;
  });

  it('ends with an AbortError when the caller aborts', async () => {
    const controller = new AbortController();
    const items = await open(asEvents, (response) => response.write('data: 1\n\n'), {
      signal: controller.signal,
    });
    const reading = collect(items);
    setTimeout(() => {
      controller.abort('enough');
    }, 20);
    await expect(reading).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' });
  });

  it('ends with a NetworkError when the connection breaks', async () => {
    const items = await open(asEvents, (response) => {
      response.write('data: 1\n\n');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(collect(items)).rejects.toMatchObject({ name: 'NetworkError' });
  });

  it('is not ended by the timeout, which is for the beginning of the answer', async () => {
    const items = await open(
      asEvents,
      (response) => {
        response.write('data: 1\n\n');
        setTimeout(() => response.end('data: 2\n\n'), 150);
      },
      { timeout: 100 },
    );
    expect(await collect(items)).toHaveLength(2);
  });

  it('is empty where nothing comes', async () => {
    expect(await collect(await open(asEvents, (response) => response.end()))).toEqual([]);
  });
});

describe('asJsonLines', () => {
  const text = '{"a":1}\n\n"é"\r\n[2]';

  it('reads each line as JSON, wherever the chunks end', async () => {
    const values = [{ a: 1 }, 'é', [2]];
    expect(await collect(await open(asJsonLines, (response) => response.end(text)))).toEqual(values);
    expect(await collect(await open(asJsonLines, byByte(text)))).toEqual(values);
  });

  it('keeps every digit where it is asked to', async () => {
    const numbers = '{"id":1907593834776899584}\n2\n';
    const end = (response: ServerResponse): void => void response.end(numbers);
    expect(await collect(await open(asLosslessJsonLines, end))).toEqual([{ id: 1907593834776899584n }, 2]);
  });

  it('fails at a line that is no JSON, after those before it', async () => {
    const seen: unknown[] = [];
    const items = await open(asJsonLines, (response) => response.end('1\n{\n2'));
    const reading = (async () => {
      for await (const item of items) seen.push(item);
    })();
    await expect(reading).rejects.toMatchObject({ name: 'JsonError', status: 200, text: '{' });
    expect(seen).toEqual([1]);
  });

  it('takes a long line in many chunks in linear time', async () => {
    const piece = 'x'.repeat(10_000);
    const items = await open(asJsonLines, (response) => {
      response.write('"');
      for (let count = 0; count < 2_000; count++) response.write(piece);
      response.end('"');
    });
    const [value] = await collect(items);
    expect(String(value).length).toBe(20_000_000);
  });
});
