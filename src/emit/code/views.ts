import type { ImportView } from './imports.js';

/** What each template is given. All texts in them are code, already escaped. */
export interface Views {
  readonly operation: OperationView;
  readonly examples: ExamplesView;
  readonly test: TestView;
  readonly client: ClientView;
  readonly index: IndexView;
  readonly bind: BindView;
  readonly handlers: HandlersView;
  readonly aliases: AliasesView;
  readonly coverage: CoverageView;
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

/** The test of the client as a whole. */
export interface CoverageView {
  readonly imports: readonly ImportView[];
  readonly others: string;
  readonly listRequests: string;
  readonly listTests: string;
  readonly folder: string;
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

export interface ClientView {
  readonly imports: readonly ImportView[];
  /** The doc comments of the client and of what makes one. */
  readonly clientDoc: string;
  readonly createDoc: string;
  readonly variables: readonly VariableView[];
  /** The object of the environments that can be chosen; empty where there are none. */
  readonly environments: string;
  /** The types of the client and of its options, and the call that makes it. */
  readonly base: string;
  readonly options: string;
  /** No option has to be given. */
  readonly allOptional: boolean;
  readonly create: string;
  readonly definition: string;
}

export interface VariableView {
  readonly doc: string;
  readonly key: string;
  readonly optional: boolean;
}

export interface IndexView {
  readonly exports: readonly ImportView[];
}

export interface BindView {
  readonly imports: readonly ImportView[];
  readonly client: string;
  /** The body of the interface, and the object that it describes. */
  readonly type: string;
  readonly value: string;
}

export interface AliasesView {
  /** One export declaration for each module with old names. */
  readonly exports: readonly { readonly module: string; readonly names: readonly AliasedNameView[] }[];
}

export interface AliasedNameView {
  /** The doc comment that says what it is called now. */
  readonly deprecation: string;
  readonly name: string;
}

export interface HandlersView {
  readonly imports: readonly ImportView[];
  readonly routeType: string;
  readonly routes: string;
  readonly createAnswerer: string;
}
