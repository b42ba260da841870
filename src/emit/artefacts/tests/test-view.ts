import type { Code } from '../../code/code.js';

export type TestView = {
  readonly operation: Code;
  readonly title: Code;
  /** The values of the client's variables; undefined where the test gives none. */
  readonly variables: Code | undefined;
  /** One of the variables is a private key, made when the test runs. */
  readonly hasKey: boolean;
  readonly client: Code;
  readonly arguments: Code;
  readonly server: Code;
  readonly serverType: Code;
  /** None where none of the requests can be sent. */
  readonly requests: readonly RequestTestView[];
  /** What the function sends by itself, where the recorded request says it too. */
  readonly defaults: DefaultsTestView | false;
  readonly responses: readonly ResponseTestView[];
  readonly mistakes: readonly MistakesView[];
  /** Whether one of the responses narrows the type of a result. */
  readonly narrows: boolean;
};

/** A request that is sent and looked at as it arrives. */
export type RequestTestView = {
  readonly title: Code;
  readonly arguments: Code;
  /** The type argument of the comparison. */
  readonly type: Code | undefined;
  readonly expected: readonly { readonly name: Code; readonly value: Code }[];
};

/** A request without those parts of the input for which the function has values of its own. */
export type DefaultsTestView = {
  readonly title: Code;
  /** The names of these parts. */
  readonly parts: Code;
  readonly recorded: Code;
  readonly expected: readonly { readonly name: Code; readonly value: Code }[];
};

/** What the compiler has to refuse in one part of an input. */
export type MistakesView = {
  readonly alias: Code;
  readonly type: Code;
  /** The keys without which the part is none, each as a literal. */
  readonly required: readonly Code[];
  /** Properties with a value that they do not take. */
  readonly wrong: readonly { readonly key: Code; readonly value: Code }[];
  /** The property of a key that the part does not have; undefined where it may have any. */
  readonly misspelt: Code | undefined;
};

export type ResponseTestView = {
  readonly title: Code;
  readonly answer: Code;
  readonly status: number;
  readonly ok: boolean;
  /** What turns a stream into a list; undefined for other data. */
  readonly collect: Code | undefined;
  /** The assertion on the data; undefined where reading it must fail. */
  readonly data: Code | undefined;
  /** The type of the data where the status narrows it. */
  readonly type: Code | undefined;
};
