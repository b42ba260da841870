import type { Api } from './api.js';
import type { Example, Operation, Recording, ResponseType } from './operation.js';
import type { Facts } from './facts.js';
import type { Paging } from './paging.js';
import type { TypeNode } from './type-node.js';

/** A client with every name and every file decided, before any of its text exists. */
export interface Plan {
  readonly api: Api;
  /** As many as the collection has requests, in document order. */
  readonly operations: readonly OperationPlan[];
  /** The types that several operations share, by their names. */
  readonly models: readonly ModelPlan[];
  /** Whether the client still exports what the first rule for names called its types. */
  readonly keepsFormerNames: boolean;
  /** Whether the client has modules with what the collection recorded. */
  readonly hasExamples: boolean;
  /** The path of the test that holds the client complete, without its extension; undefined for a client without tests. */
  readonly test?: string;
  /** Where the tests, the examples and the mocks stand; undefined where that is the client's own folder. */
  readonly outside?: OutsideFolder;
}

/** A folder outside of the client's: what stands there is not shipped with the client. */
export interface OutsideFolder {
  /** Its path from the client's folder on, with `/`: `../../test/shop`. */
  readonly folder: string;
  /** The client's own folder, absolute, with `/`: it decides on the paths between both, and is never written. */
  readonly client: string;
}

/** A type that several operations share, with the types that are only in it. */
export interface ModelPlan {
  readonly name: string;
  /** The path of its module without its extension: `models/user`. */
  readonly module: string;
  /** Its own declaration, then those of what is in it. */
  readonly declarations: readonly Declaration[];
  /** What its types were called in a client of an earlier run, where that was by the first rule for names. */
  readonly formerTypes: readonly OldType[];
}

/** What one operation is called and where it stands. */
export interface OperationPlan {
  readonly operation: Operation;
  /** The function's name, unique in the client. */
  readonly name: string;
  /** The path of its module without its extension: `operations/calls/make-a-call`. */
  readonly module: string;
  /** Undefined where the operation takes no input. */
  readonly input?: InputPlan;
  readonly resultName: string;
  readonly results: readonly ResultPlan[];
  /** The named types of the body and the responses, each before those it refers to. */
  readonly declarations: readonly Declaration[];
  /** The constant that holds the recorded request: undefined where the operation takes no input. */
  readonly exampleName?: string;
  /** The constant that holds the saved responses: undefined where there are none. */
  readonly responsesName?: string;
  readonly savedResponses: readonly SavedResponse[];
  /** What it was called before: the oldest name first. */
  readonly aliases: readonly AliasPlan[];
  /** What its types were called in a client of an earlier run, where that was by the first rule for names. */
  readonly formerTypes: readonly OldType[];
  /** The constant that holds the requests of saved responses, where these differ from the recorded one. */
  readonly requestsName?: string;
  readonly savedRequests: readonly SavedRequest[];
  /** The path of its test without its extension; undefined for a client without tests. */
  readonly test?: string;
  /** What walks through its pages; undefined where no paging was recognised. */
  readonly paging?: PagingPlan;
}

/** What walks through the pages of an operation. */
export interface PagingPlan {
  readonly rule: Paging;
  /** The function that hands out the pages. */
  readonly pagesName: string;
  /** The function that hands out the elements. */
  readonly itemsName: string;
  /** The type of an element; it refers to declarations by their names. */
  readonly element: TypeNode;
}

/** An old name of an operation, which still leads to it, with the old names of its types. */
export interface AliasPlan {
  readonly name: string;
  readonly types: readonly OldType[];
}

/** The old name of a type, with the one that it has now. */
export interface OldType {
  readonly name: string;
  readonly of: string;
}

/** The type of an operation's input. */
export interface InputPlan {
  readonly name: string;
  /** Whether the caller has to give it at all. */
  readonly required: boolean;
  readonly parts: readonly InputPart[];
}

export type InputPlace = 'path' | 'query' | 'headers' | 'body';

/** One property of the input; its type refers to declarations by their names. */
export interface InputPart {
  readonly place: InputPlace;
  readonly required: boolean;
  readonly type: TypeNode;
  /** Markdown on what its type cannot say. */
  readonly description?: string;
}

/** The data of one status; its type refers to declarations by their names. */
export interface ResultPlan {
  readonly status: number;
  readonly type: TypeNode;
  readonly reader: ResponseType['reader'];
}

/** A type with a name, exported by its module and by `index.ts`: an interface for an object, an alias for all else. */
export interface Declaration {
  readonly name: string;
  readonly type: TypeNode;
  readonly facts?: Facts;
}

/** A saved response under the key by which its module holds it. */
export interface SavedResponse {
  readonly key: string;
  readonly example: Example;
}

/** A request that a saved response answers, under the key of the response. */
export interface SavedRequest {
  readonly key: string;
  readonly recording: Recording;
}
