import type { Auth } from './auth.js';
import type { Evidence, Facts } from './facts.js';
import type { Json } from './json.js';
import type { Paging } from './paging.js';
import type { Template } from './template.js';
import type { TypeNode } from './type-node.js';
import type { UnusedTable } from './unused-table.js';

/** One request of the collection on its way to becoming a function. */
export interface Operation {
  /** The names from the top folder down; the last one is the request's own, "" where it has none. */
  readonly trail: readonly string[];
  /** Postman's id of the item, where the collection has one. */
  readonly id?: string;
  /** Where the item stands in its file, as a JSON pointer. */
  readonly pointer: string;
  /** What the doc comment of the function says: markdown, tables whose rows became arguments taken out. */
  readonly description?: string;
  /** The link to its documentation that the description holds: markdown, or a bare address. */
  readonly see?: string;
  /** Why the request is deprecated, '' where no reason is given; left out where it is not. */
  readonly deprecated?: string;
  /** The method as it goes on the wire. */
  readonly method: string;
  readonly url: Url;
  readonly auth: Auth;
  /** Headers that are no arguments (Accept, Content-Type, …), in document order. */
  readonly headers: readonly FixedHeader[];
  readonly path: readonly Parameter[];
  readonly query: readonly QueryParameter[];
  readonly headerArguments: readonly Parameter[];
  readonly body: Body;
  /** The body goes out without a content type: the collection switched Postman's own off. */
  readonly untypedBody?: true;
  /** Every argument with its evidence, nested body arguments by their paths (`a.b`, `items[].sku`): what `inspect` shows. */
  readonly arguments: readonly Argument[];
  /** Tables and lists of its own description that were not used; left out where there are none. */
  readonly unused?: readonly UnusedTable[];
  readonly responses: readonly ResponseType[];
  readonly examples: readonly Example[];
  /** The request as the collection recorded it: undefined where the operation takes no input. */
  readonly recording?: Recording;
  /** How its pages follow each other; left out where it has none, or where nothing tells. */
  readonly paging?: Paging;
}

/** A URL without its query. */
export interface Url {
  /** The URL in Postman's own notation, for people: `https://api.example.com/users/:id`. */
  readonly display: string;
  /** Scheme, host and port; its variables are inserted as they are. */
  readonly base: Template;
  /** The path, from its first `/`; text is written as Postman encodes it, holes are encoded when they are filled. */
  readonly path: Template;
  /** `disableUrlEncoding` was set: nothing is encoded. */
  readonly raw?: true;
}

export interface FixedHeader {
  readonly name: string;
  readonly value: Template;
}

/** One argument of the path, the query, the headers or a form. */
export interface Parameter {
  readonly name: string;
  readonly type: TypeNode;
  /** Whether the input type demands it. */
  readonly required: boolean;
  readonly facts: Facts;
  /** What is sent when the caller says nothing: undefined for nothing at all, null for a query key without a value. */
  readonly sent?: Template | null;
}

export interface QueryParameter extends Parameter {
  /** The places of this key among all recorded (enabled) parameters: more than one for a duplicate key, none for a disabled or merely documented one. */
  readonly positions: readonly number[];
}

/** What the request sends as its body. */
export type Body = NoBody | JsonBody | TextBody | FormBody | MultipartBody | FileBody | GraphqlBody;

export interface NoBody {
  readonly kind: 'none';
}

/** A JSON body, typed; `contentType` is what Postman sends unless a recorded header says otherwise. */
export interface JsonBody {
  readonly kind: 'json';
  readonly type: TypeNode;
  readonly required: boolean;
  readonly contentType: string;
}

/** Text that is sent as it is: XML, plain text, JavaScript, JSON that is none. */
export interface TextBody {
  readonly kind: 'text';
  readonly required: boolean;
  readonly contentType?: string;
}

/** `application/x-www-form-urlencoded`. */
export interface FormBody {
  readonly kind: 'form';
  readonly fields: readonly QueryParameter[];
  readonly required: boolean;
}

export interface MultipartField extends QueryParameter {
  /** The content type of the part, where the collection gives one. */
  readonly contentType?: string;
}

export interface MultipartBody {
  readonly kind: 'multipart';
  readonly fields: readonly MultipartField[];
  readonly required: boolean;
}

/** A file as the whole body. */
export interface FileBody {
  readonly kind: 'file';
  readonly required: boolean;
}

export interface GraphqlBody {
  readonly kind: 'graphql';
  /** Fixed, but for the variables in it. */
  readonly query: Template;
  readonly operationName?: Template;
  readonly variables: TypeNode;
  readonly required: boolean;
}

export type ArgumentPlace = 'path' | 'query' | 'header' | 'cookie' | 'body';

/** One argument with everything that was read of it. */
export interface Argument {
  readonly name: string;
  readonly in: ArgumentPlace;
  readonly facts: Facts;
  /** What the input type says. */
  readonly typed: 'required' | 'optional';
  readonly evidence: readonly Evidence[];
}

/** The type of the data of one status. */
export interface ResponseType {
  readonly status: number;
  readonly type: TypeNode;
  /**
   * How the client reads the body. 'events' are server-sent ones, handed out as they come, of no type of their own;
   * 'lines' are JSON values, handed out as they come, and `type` is that of one of them.
   */
  readonly reader: BodyReader;
  /** How each of the saved responses would be read by itself, every way once. */
  readonly shown: readonly BodyReader[];
}

/** A way of reading the body of an answer. */
export type BodyReader = 'json' | 'text' | 'blob' | 'none' | 'events' | 'lines';

/** One saved response of the collection. */
export interface Example {
  readonly name: string;
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  /** The request that the response answers, where it differs from the recorded one. */
  readonly recording?: Recording;
  /** The request that the response answers, where it is none of the operation's: of another method, path or kind of body. */
  readonly other?: OtherRequest;
}

/** A request that a response was saved for, and that is not what its operation sends. */
export interface OtherRequest {
  readonly method: string;
  readonly url: Url;
  readonly recording?: Recording;
}

/** A recorded request as values of the input; strings still hold Postman's placeholders. */
export interface Recording {
  readonly path: readonly RecordedEntry[];
  readonly query: readonly RecordedEntry[];
  readonly headers: readonly RecordedEntry[];
  readonly body?: RecordedBody;
}

/** Several values for a key that is there more than once; null for a key without a value. */
export interface RecordedEntry {
  readonly name: string;
  readonly value: string | null | readonly (string | null)[];
}

export type RecordedBody =
  | { readonly kind: 'json'; readonly value: Json }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'form'; readonly entries: readonly RecordedEntry[] }
  | { readonly kind: 'multipart'; readonly entries: readonly RecordedPart[] }
  | { readonly kind: 'file'; readonly file: RecordedFile }
  | { readonly kind: 'graphql'; readonly variables: Json | undefined };

export interface RecordedPart {
  readonly name: string;
  readonly values: readonly (string | RecordedFile)[];
}

/** A file that the collection names: an empty name where it names none. */
export interface RecordedFile {
  readonly file: string;
  readonly contentType?: string;
}
