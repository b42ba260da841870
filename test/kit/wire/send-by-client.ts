import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parseManifest } from '../../../src/parse/stored/parse-manifest.js';
import { callExport, exported } from './call-export.js';
import type { Recorder, Sent } from './recorder.js';

/** What one operation of a client sends. */
export interface SentByClient {
  readonly item: readonly string[];
  readonly sent: Sent | undefined;
}

interface Values {
  /** What the client is given. */
  readonly variables: Readonly<Record<string, string>>;
  /** What recorded values are filled with. */
  readonly recorded: Readonly<Record<string, string>>;
}

/** What each operation of a generated client sends for the request that the collection recorded; those named by `refused` have to fail. */
export async function sendByClient(
  folder: string,
  { variables, recorded }: Values,
  recorder: Recorder,
  refused: readonly string[],
): Promise<readonly SentByClient[]> {
  const manifest = parseManifest(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const index: unknown = await import(join(folder, 'index.ts'));
  const client = callExport(index, 'createClient', [{ variables, fetch: recorder.fetch }]);
  const results: SentByClient[] = [];
  recorder.take();
  for (const { item, operation, example } of manifest?.operations ?? []) {
    const module: unknown = example && (await import(join(folder, example.module)));
    const input = example && callExport(index, 'fill', [exported(module, example.export), recorded]);
    const call = Promise.resolve(callExport(index, operation, [client, input]));
    if (refused.includes(item.at(-1) ?? '')) await expect(call).rejects.toThrow();
    else await call;
    results.push({ item, sent: recorder.take().at(-1) });
  }
  return results;
}
