import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { runCommand } from '../kit/run-command.js';
import { startCommand, type Running } from '../kit/start-command.js';
import { shop } from './shop.js';

const generous = { timeout: 20_000, interval: 50 };
const isWindows = process.platform === 'win32';

interface Served extends Running {
  readonly address: string;
  readonly source: string;
}

/** Serves the shop and returns where. */
async function serveShop(words: readonly string[] = []): Promise<Served> {
  const cwd = await emptyFolder();
  const source = join(cwd, 'shop.json');
  await writeFile(source, JSON.stringify(shop));
  const running = startCommand(['mock', 'shop.json', '--port', '0', ...words], cwd);
  const address = await vi.waitFor(() => {
    const [line] = /^http:\/\/127\.0\.0\.1:\d+\n$/.exec(running.stdout()) ?? [];
    if (line === undefined) throw new Error(running.stderr());
    return line.trim();
  }, generous);
  return { ...running, address, source };
}

const order = { method: 'POST', body: '{"sku":"A-1","count":2}' };

describe('postwright mock', () => {
  it('answers with the saved responses, to pages of any origin', async () => {
    const { address, stderr } = await serveShop();
    const response = await fetch(`${address}/orders`, { ...order, headers: { origin: 'http://app.test' } });
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('access-control-allow-origin')).toBe('http://app.test');
    expect(await response.json()).toEqual({ id: 'o-1', count: 2 });
    await vi.waitFor(() => {
      expect(stderr()).toContain('POST /orders 201 createAnOrder › Created\n');
    }, generous);
    const preflight = await fetch(`${address}/orders`, {
      method: 'OPTIONS',
      headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization');
  });

  it('says what it would answer instead, and what has no saved response', async () => {
    const { address } = await serveShop();
    const missing = await fetch(`${address}/order`, order);
    expect(missing.status).toBe(404);
    expect(await missing.json()).toEqual({
      error: 'No request of the collection is POST /order.',
      near: ['POST /orders'],
    });
    const empty = await fetch(`${address}/orders/o-1`);
    expect(empty.status).toBe(404);
    expect(await empty.text()).toContain('no saved response of getAnOrder');
  });

  it('takes up a change of the collection, and stays as it was while that is broken', async () => {
    const { address, source, stderr } = await serveShop();
    await writeFile(source, '{ "info":');
    await vi.waitFor(() => {
      expect(stderr()).toMatch(/^error source-not-json .*shop\.json.*$/m);
    }, generous);
    expect((await fetch(`${address}/orders`, order)).status).toBe(201);
    await writeFile(`${source}.new`, JSON.stringify(shop).replace('o-1', 'o-2'));
    await rename(`${source}.new`, source);
    await vi.waitFor(async () => {
      const response = await fetch(`${address}/orders`, order);
      expect(await response.json()).toEqual({ id: 'o-2', count: 2 });
    }, generous);
    expect(stderr().match(/^error/gm)).toHaveLength(1);
  });

  it.skipIf(isWindows).each(['SIGINT', 'SIGTERM'] as const)(
    'ends by %s with a connection open',
    async (signal) => {
      const { address, stop } = await serveShop();
      await fetch(`${address}/orders`, order);
      expect(await stop(signal)).toBe(0);
      await expect(fetch(`${address}/orders`)).rejects.toThrow();
    },
  );

  it('says that its port is taken, and that a port is none', async () => {
    const { address } = await serveShop();
    const cwd = await emptyFolder();
    await writeFile(join(cwd, 'shop.json'), JSON.stringify(shop));
    const { port } = new URL(address);
    const taken = await runCommand(['mock', 'shop.json', '--port', port], { cwd });
    expect(taken.code).toBe(2);
    expect(taken.stderr).toContain(
      `127.0.0.1:${port} is taken. Choose another --port, or 0 for any free one.`,
    );
    const none = await runCommand(['mock', 'shop.json', '--port', '70000'], { cwd });
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('--port: found 70000, expected a number from 0 to 65535');
  });
});
