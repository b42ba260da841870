import type { Code } from '../../code/code.js';

/** The module of an operation: its function; its types are among the declarations. */
export type OperationView = {
  readonly doc: Code;
  readonly name: Code;
  /** The type of the first parameter. */
  readonly client: Code;
  /** What callers give; undefined where there is nothing to give. */
  readonly input: { readonly type: Code; readonly optional: boolean } | undefined;
  /** The type of the last parameter. */
  readonly options: Code;
  /** The type that the function resolves to. */
  readonly result: Code;
  /** The runtime's function that sends a request. */
  readonly send: Code;
  /** The function's name, its method and the path as the collection has it, as one string: what errors say. */
  readonly place: Code;
  readonly method: Code;
  readonly url: Code;
  readonly headers: Code | undefined;
  /** The name of the header that marks a call. */
  readonly idempotency: Code | undefined;
  readonly auth: Code | undefined;
  readonly body: Code | undefined;
  /** The statuses whose bodies have to be JSON. */
  readonly json: Code | undefined;
  /** How bodies are read by status. */
  readonly responses: Code | undefined;
  /** What looks at the answers; undefined where nothing does. */
  readonly watch: WatchView | undefined;
  /** Whether one of these mentions `variables`, the values of the client's variables. */
  readonly usesVariables: boolean;
};

/** What stands around the call of the runtime's function that sends. */
export type WatchView = {
  /** The runtime's function that looks at the answer. */
  readonly by: Code;
  /** It tells the client, which is its first argument then. */
  readonly told: boolean;
  /** The operation's name, as a string. */
  readonly name: Code;
  /** What the answers are, by status. */
  readonly tables: Code;
};
