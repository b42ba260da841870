import { createReadStream, stat, type Stats } from 'node:fs';
import { join } from 'node:path';
import {
  Collection,
  ProxyConfig,
  ProxyConfigList,
  VariableScope,
  type CollectionDefinition,
} from 'postman-collection';
import runtime from 'postman-runtime';
import type { Recorder, Sent } from './recorder.js';

/** What Postman's own runtime sends for each request of a collection, in document order. */
export async function sendByPostman(
  definition: CollectionDefinition,
  variables: Readonly<Record<string, string>>,
  files: string,
  recorder: Recorder,
): Promise<readonly (Sent | undefined)[]> {
  const collection = new Collection(structuredClone(definition));
  const found = new Map<string, Sent | undefined>();
  collection.forEachItem((item) => found.set(item.id, undefined));
  const values = Object.entries(variables).map(([key, value]) => ({ key, value }));
  const options = {
    environment: new VariableScope({ values }),
    proxies: proxies(recorder.port),
    timeout: { request: 30_000, global: 300_000 },
    // No request here has a script: the sandbox for scripts would take most of the time.
    host: { external: true, instance: { dispose: () => undefined } },
    requester: { followRedirects: false, useWhatWGUrlParser: true },
    fileResolver: {
      createReadStream: (path: string) => createReadStream(join(files, path)),
      stat: (path: string, done: (error: NodeJS.ErrnoException | null, stats: Stats) => void) => {
        stat(join(files, path), done);
      },
    },
  };
  recorder.take();
  await new Promise<void>((resolve, reject) => {
    const fail = (error: unknown): void => {
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    new runtime.Runner().run(collection, options, (error, run) => {
      if (error) {
        fail(error);
        return;
      }
      run.start({
        request: () => undefined,
        item: (_error, _cursor, item) => found.set(item.id, recorder.take().at(-1)),
        done: (problem) => {
          if (problem) fail(problem);
          else resolve();
        },
      });
    });
  });
  return [...found.values()];
}

function proxies(port: number): ProxyConfigList {
  const match = { match: 'http://*:*/*', host: '127.0.0.1', port, tunnel: false };
  return new ProxyConfigList(undefined, [new ProxyConfig(match)]);
}
