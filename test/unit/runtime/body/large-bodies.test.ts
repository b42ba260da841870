import { describe, expect, it } from 'vitest';
import { binary } from '../../../../runtime/body/binary.js';
import { multipart } from '../../../../runtime/body/multipart.js';
import { NamedStream } from '../../../../runtime/body/upload.js';
import { createBaseClient, type BaseClient } from '../../../../runtime/client/client.js';
import { hooks } from '../../../../runtime/hooks/hooks.js';
import { openStream } from '../../../../runtime/send/open-stream.js';
import { retry } from '../../../../runtime/retry/retry.js';
import { send, type RequestOptions, type RequestSpec } from '../../../../runtime/send/send.js';
import { serve } from '../server.js';
import { described } from '../../../kit/described.js';

const mebibyte = 2 ** 20;
const large = 2 ** 29;

/** More than the streams' own queues ever hold, and far less than what is sent. */
const allowed = 200 * mebibyte;

/** Yields zeros, a mebibyte at a time, as fast as they are taken. */
function zeros(length: number): ReadableStream<Uint8Array> {
  const chunk = new Uint8Array(mebibyte);
  let left = length;
  return new ReadableStream({
    pull(controller) {
      left -= chunk.length;
      controller.enqueue(chunk);
      if (left <= 0) controller.close();
    },
  });
}

/** Starts a server that counts what it gets, and watches the memory meanwhile. */
async function counting(): Promise<{ readonly url: string; received: number; grown: number }> {
  const before = process.memoryUsage().rss;
  const state = { url: '', received: 0, grown: 0 };
  state.url = await serve((request, response) => {
    request.on('data', (chunk: Buffer) => {
      state.received += chunk.length;
      state.grown = Math.max(state.grown, process.memoryUsage.rss() - before);
    });
    request.on('end', () => response.end());
  });
  return state;
}

function operation(url: string) {
  return (
    client: BaseClient<object>,
    input?: { readonly path: string },
    options?: RequestOptions,
  ): Promise<{ readonly status: number; readonly data: unknown; readonly response: Response }> =>
    send(client, options, { ...described, method: 'GET', url: url + (input?.path ?? '') });
}

describe('a body of half a gibibyte', () => {
  const client = createBaseClient<object>({}, { required: [] });

  it.each<[string, () => RequestSpec['body'], number]>([
    ['as the whole body', () => binary(zeros(large)), large],
    [
      'as a part of a form',
      () => multipart({ a: 'x', file: new NamedStream(zeros(large), 'zeros.bin') }),
      large,
    ],
  ])('is sent %s without being held', { timeout: 120_000 }, async (_, body, least) => {
    const server = await counting();
    await send(client, undefined, { ...described, method: 'POST', url: server.url, body: body() });
    expect(server.received).toBeGreaterThanOrEqual(least);
    expect(server.grown).toBeLessThan(allowed);
  });

  it('is received without being held', { timeout: 120_000 }, async () => {
    const url = await serve((_, response) => {
      const chunk = Buffer.alloc(mebibyte);
      let left = large / mebibyte;
      const next = (): void => {
        if (left-- === 0) response.end();
        else response.write(chunk, next);
      };
      next();
    });
    const before = process.memoryUsage.rss();
    let received = 0;
    let grown = 0;
    const response = await openStream(operation(url), client, { path: '/zeros' });
    for await (const chunk of response.body ?? []) {
      received += chunk.length;
      grown = Math.max(grown, process.memoryUsage.rss() - before);
    }
    expect(received).toBe(large);
    expect(grown).toBeLessThan(allowed);
  });
});

describe('openStream', () => {
  it('closes the connection of an answer after which the request is sent again', async () => {
    const closed: boolean[] = [];
    let requests = 0;
    const url = await serve((_, response) => {
      response.on('close', () => closed.push(response.writableFinished));
      if (requests++ > 0) response.end('done');
      else response.writeHead(503).write('never ends');
    });
    const client = createBaseClient({ retry: retry({ delay: 1 }) }, { required: [] });
    const response = await openStream(operation(url), client, { path: '/p' });
    expect(await response.text()).toBe('done');
    await expect.poll(() => closed).toEqual([false, true]);
  });

  it('takes what the operation takes, and runs the hooks of the client', async () => {
    const url = await serve((request, response) =>
      response.end(`${request.url ?? ''} ${String(request.headers['x-a'])}`),
    );
    const around = hooks({
      onRequest: ({ headers }) => {
        headers.set('x-a', 'hooked');
      },
    });
    const client = createBaseClient<object>({ hooks: around }, { required: [] });
    const response = await openStream(operation(url), client, { path: '/p' }, { timeout: 1000 });
    expect([response.bodyUsed, await response.text()]).toEqual([false, '/p hooked']);
  });
});

describe('an upload', () => {
  it('has the name and the type of its stream', async () => {
    const upload = new NamedStream(new Blob(['content']).stream(), 'a.txt', 'text/plain');
    const body = multipart({ first: 'é', file: upload, bare: new Blob(['!']).stream() });
    const headers = { 'content-type': body?.contentType ?? '' };
    const form = await new Response(body?.content, { headers }).formData();
    const file = form.get('file');
    const bare = form.get('bare');
    if (!(file instanceof File && bare instanceof File)) throw new Error('no files');
    expect([form.get('first'), file.name, file.type, await file.text()]).toEqual([
      'é',
      'a.txt',
      'text/plain',
      'content',
    ]);
    expect([bare.name, await bare.text()]).toEqual(['blob', '!']);
  });

  it('of a stream as the whole body has its type', () => {
    const content = new Blob(['x']).stream();
    expect(binary(new NamedStream(content, 'a', 'image/png'))).toEqual({ content, contentType: 'image/png' });
    expect(binary(undefined)).toBeUndefined();
  });

  it('is let go where nobody reads it to its end', async () => {
    let cancelled = false;
    const source = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(10));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const content = multipart({ file: source })?.content;
    if (!(content instanceof ReadableStream)) throw new Error('no stream');
    const reader = content.getReader();
    for (let count = 0; count < 3; count++) await reader.read();
    await reader.cancel();
    expect(cancelled).toBe(true);
  });
});
