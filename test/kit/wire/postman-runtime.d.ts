/** The part of Postman's runtime that the wire test uses; the package has no types of its own. */
declare module 'postman-runtime' {
  import type { Collection, Item, ProxyConfigList, Response, VariableScope } from 'postman-collection';
  import type { ReadStream, Stats } from 'node:fs';

  interface RunOptions {
    readonly environment: VariableScope;
    readonly proxies?: ProxyConfigList;
    readonly timeout: { readonly request: number; readonly global: number };
    /** What runs scripts. */
    readonly host?: { readonly external: boolean; readonly instance: { dispose(): void } };
    readonly requester: { readonly followRedirects: boolean; readonly useWhatWGUrlParser: boolean };
    readonly fileResolver?: {
      createReadStream(path: string): ReadStream;
      stat(path: string, done: (error: NodeJS.ErrnoException | null, stats: Stats) => void): void;
    };
  }

  interface RunCallbacks {
    request?(error: unknown, cursor: unknown, response: unknown, request: unknown, item: Item): void;
    response?(
      error: unknown,
      cursor: unknown,
      response: Response | undefined,
      request: unknown,
      item: Item,
    ): void;
    item?(error: unknown, cursor: unknown, item: Item): void;
    done(error: unknown): void;
  }

  interface Run {
    start(callbacks: RunCallbacks): void;
  }

  interface Runner {
    run(collection: Collection, options: RunOptions, done: (error: unknown, run: Run) => void): void;
  }

  const runtime: { readonly Runner: new () => Runner };
  export default runtime;
}
