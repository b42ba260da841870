import type { Code } from '../../code/code.js';

export type ExamplesView = {
  readonly example: { readonly name: Code; readonly type: Code; readonly value: Code } | false;
  readonly requests: RequestsView | false;
  readonly responses: ResponsesView | false;
};

/** The requests that saved responses answer. */
export type RequestsView = {
  readonly name: Code;
  readonly type: Code;
  readonly entries: readonly { readonly key: Code; readonly value: Code }[];
};

export type ResponsesView = {
  readonly name: Code;
  readonly entries: readonly SavedResponseView[];
};

export type SavedResponseView = {
  readonly key: Code;
  readonly status: number;
  readonly headers: Code;
  readonly body: Code;
};
