import type { Code } from './code.js';

/** What each template of a module is given besides its imports: code as values. */
export interface ModuleViews {
  readonly examples: ExamplesView;
  readonly test: TestView;
  readonly handlers: HandlersView;
  readonly operation: OperationView;
  readonly model: ModelView;
  readonly client: ClientView;
  readonly index: IndexView;
  readonly bind: BindView;
  readonly aliases: AliasesView;
  readonly coverage: CoverageView;
}

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
  readonly method: Code;
  readonly url: Code;
  readonly headers: Code | undefined;
  readonly auth: Code | undefined;
  readonly body: Code | undefined;
  /** How bodies are read by status. */
  readonly responses: Code | undefined;
  /** Whether one of these mentions `variables`, the values of the client's variables. */
  readonly usesVariables: boolean;
};

/** A type that several operations share: it is the declarations of its module. */
export type ModelView = Readonly<Record<string, never>>;

/** The module of a client: its variables, its environments, and what makes one. */
export type ClientView = {
  /** The doc comments of the client and of what makes one. */
  readonly clientDoc: Code;
  readonly createDoc: Code;
  readonly variables: readonly VariableView[];
  /** The object of the environments that can be chosen. */
  readonly environments: Code | undefined;
  /** The types of the client and of its options, and the call that makes it. */
  readonly base: Code;
  readonly options: Code;
  /** No option has to be given. */
  readonly allOptional: boolean;
  readonly create: Code;
  readonly definition: Code;
};

/** A variable of the collection as a client is given it. */
export type VariableView = {
  readonly doc: Code;
  readonly key: Code;
  readonly optional: boolean;
};

/** The module that exports everything: it has nothing but its exports. */
export type IndexView = Readonly<Record<string, never>>;

/** The operations with their client. */
export type BindView = {
  readonly client: Code;
  /** The body of the interface, and the object that it describes. */
  readonly type: Code;
  readonly value: Code;
};

/** The old names of operations and of their types. */
export type AliasesView = {
  /** One export declaration for each module with old names. */
  readonly modules: readonly { readonly module: Code; readonly names: readonly AliasedNameView[] }[];
};

/** One old name. */
export type AliasedNameView = {
  /** The doc comment that says what it is called now. */
  readonly deprecation: Code;
  readonly name: Code;
};

/** The test of the client as a whole. */
export type CoverageView = {
  /** All that the client exports, and the names of it that are no operations. */
  readonly client: Code;
  readonly others: Code;
  readonly listRequests: Code;
  readonly listTests: Code;
  readonly folder: Code;
};

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

export type HandlersView = {
  readonly routeType: Code;
  readonly routes: Code;
  readonly createAnswerer: Code;
};
