import { Collection, VariableScope, type CollectionDefinition } from 'postman-collection';
import runtime from 'postman-runtime';

/** What came back to Postman. */
export interface Asked {
  readonly status: number;
  readonly body: string;
}

/**
 * Returns what each request of a collection is answered with, in document order, when Postman's own runtime sends all of
 * them to another host; undefined for one that was not sent.
 */
export async function askByPostman(
  definition: CollectionDefinition,
  address: string,
): Promise<readonly (Asked | undefined)[]> {
  const { hostname, port } = new URL(address);
  const collection = new Collection(structuredClone(definition));
  const found = new Map<string, Asked | undefined>();
  collection.forEachItem((item) => {
    found.set(item.id, undefined);
    Object.assign(item.request.url, { protocol: 'http', host: hostname.split('.'), port });
  });
  const options = {
    environment: new VariableScope({ values: [] }),
    timeout: { request: 10_000, global: 60_000 },
    requester: { followRedirects: false, useWhatWGUrlParser: true },
  };
  await new Promise<void>((resolve, reject) => {
    const fail = (error: unknown): void => {
      reject(error instanceof Error ? error : new Error(JSON.stringify(error)));
    };
    new runtime.Runner().run(new Collection(collection.toJSON()), options, (error, run) => {
      if (error) {
        fail(error);
        return;
      }
      run.start({
        response: (_error, _cursor, response, _request, item) => {
          if (response) found.set(item.id, { status: response.code, body: response.text() ?? '' });
        },
        done: (problem) => {
          if (problem) fail(problem);
          else resolve();
        },
      });
    });
  });
  return [...found.values()];
}
