import type { Code } from './code.js';
import type { ImportView } from './imports.js';

/** What each template is given. All texts in them are code, already escaped. */
export interface Views {
  readonly operation: OperationView;
  readonly examples: ExamplesView;
  readonly test: TestView;
  readonly handlers: HandlersView;
}

/** The body of an operation's function; empty texts for what it does not have. */
export interface OperationView {
  readonly usesVariables: boolean;
  readonly send: string;
  readonly method: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

export interface ExamplesView {
  readonly imports: readonly ImportView[];
  readonly example: { readonly name: string; readonly type: string; readonly value: string } | false;
  readonly requests: RequestsView | false;
  readonly responses: ResponsesView | false;
}

/** The requests that saved responses answer. */
export interface RequestsView {
  readonly name: string;
  readonly type: string;
  readonly entries: readonly { readonly key: string; readonly value: string }[];
}

export interface ResponsesView {
  readonly name: string;
  readonly entries: readonly SavedResponseView[];
}

export interface SavedResponseView {
  readonly key: string;
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

export interface TestView {
  readonly imports: readonly ImportView[];
  readonly operation: string;
  readonly title: string;
  /** Empty where the test gives none. */
  readonly variables: string;
  /** One of the variables is a private key, made when the test runs. */
  readonly hasKey: boolean;
  readonly client: string;
  readonly arguments: string;
  readonly server: string;
  readonly serverType: string;
  /** None where none of the requests can be sent. */
  readonly requests: readonly RequestTestView[];
  /** What the function sends by itself, where the recorded request says it too. */
  readonly defaults: DefaultsTestView | false;
  readonly responses: readonly ResponseTestView[];
  readonly mistakes: readonly MistakesView[];
  /** What is imported of vitest. */
  readonly vitest: string;
}

/** A request that is sent and looked at as it arrives. */
export interface RequestTestView {
  readonly title: string;
  readonly arguments: string;
  /** The type argument of the comparison, or nothing. */
  readonly type: string;
  readonly expected: readonly { readonly name: string; readonly value: string }[];
}

/** A request without those parts of the input for which the function has values of its own. */
export interface DefaultsTestView {
  readonly title: string;
  /** The names of these parts. */
  readonly parts: string;
  readonly recorded: string;
  readonly expected: readonly { readonly name: string; readonly value: string }[];
}

/** What the compiler has to refuse in one part of an input. */
export interface MistakesView {
  readonly alias: string;
  readonly type: string;
  /** The keys without which the part is none, each as a literal. */
  readonly required: readonly string[];
  /** Properties with a value that they do not take. */
  readonly wrong: readonly { readonly key: string; readonly value: string }[];
  /** The property of a key that the part does not have; empty where it may have any. */
  readonly misspelt: string;
}

export interface ResponseTestView {
  readonly title: string;
  readonly answer: string;
  readonly status: number;
  readonly ok: boolean;
  /** What turns a stream into a list; empty for other data. */
  readonly collect: string;
  /** The assertion on the data; empty where reading it must fail. */
  readonly data: string;
  /** Empty where nothing narrows the type. */
  readonly type: string;
}

export interface HandlersView {
  readonly imports: readonly ImportView[];
  readonly routeType: string;
  readonly routes: string;
  readonly createAnswerer: string;
}

/** What each template of a module is given besides its imports: code as values. */
export interface ModuleViews {
  readonly client: ClientView;
  readonly index: IndexView;
  readonly bind: BindView;
  readonly aliases: AliasesView;
  readonly coverage: CoverageView;
}

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
