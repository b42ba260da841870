/**
 * What every collection format becomes: one readonly shape, decoded and not cast. It still speaks Postman's words
 * (item, request, response) and still holds `{{placeholders}}`; what they mean is for the next stage to say.
 */
export interface Document {
  /** Postman's id of the collection, where it has one. */
  readonly id?: string;
  readonly name: string;
  readonly description?: string;
  readonly variables: readonly DocumentVariable[];
  readonly auth?: DocumentAuth;
  readonly profile: ProtocolProfile;
  readonly items: readonly DocumentNode[];
}

export type DocumentNode = DocumentFolder | DocumentItem;

export interface DocumentFolder {
  readonly kind: 'folder';
  readonly name: string;
  readonly id?: string;
  readonly pointer: string;
  readonly description?: string;
  readonly variables: readonly DocumentVariable[];
  /** Undefined where the folder inherits (`auth` is missing or null). */
  readonly auth?: DocumentAuth;
  readonly profile: ProtocolProfile;
  readonly items: readonly DocumentNode[];
}

/** An item that is a request. */
export interface DocumentItem {
  readonly kind: 'item';
  /** The item's own file, where the collection is a directory. */
  readonly file?: string;
  /** "" where the item has no name. */
  readonly name: string;
  readonly id?: string;
  readonly pointer: string;
  /** The item's description, else its request's: the text itself, whatever it was wrapped in. */
  readonly description?: string;
  readonly variables: readonly DocumentVariable[];
  readonly profile: ProtocolProfile;
  readonly request: DocumentRequest;
  readonly responses: readonly DocumentResponse[];
}

export interface DocumentRequest {
  /** As recorded: any case, any word, "" where it is missing. */
  readonly method: string;
  readonly url: DocumentUrl;
  readonly headers: readonly DocumentParameter[];
  readonly body?: DocumentBody;
  /** Undefined where the request inherits. */
  readonly auth?: DocumentAuth;
}

/** A URL in its parts, as Postman's runtime reads them. */
export interface DocumentUrl {
  /** The whole URL as recorded, for people. */
  readonly raw: string;
  readonly protocol?: string;
  readonly user?: string;
  readonly password?: string;
  /** The host's parts joined by dots. */
  readonly host: string;
  readonly port?: string;
  /** The segments after the first `/`; undefined where there is no path at all. */
  readonly path?: readonly string[];
  readonly query: readonly DocumentParameter[];
  readonly hash?: string;
  /** Path variables, one of each name; disabled ones too, as Postman substitutes them all the same. */
  readonly variables: readonly DocumentParameter[];
}

/** One parameter of a query, a form, the headers or the path. */
export interface DocumentParameter {
  readonly key: string;
  /** Null for a key without a value (`?flag`), undefined where the collection gives none. */
  readonly value: string | null | undefined;
  readonly disabled: boolean;
  readonly description?: string;
  readonly contentType?: string;
}

export interface DocumentFormPart extends DocumentParameter {
  readonly kind: 'text' | 'file';
  /** The files that a file part names; empty where it names none. */
  readonly files: readonly string[];
  /** The name that the part is sent under, where the collection states one beside the file. */
  readonly fileName?: string;
}

export type DocumentBody =
  | { readonly kind: 'raw'; readonly text: string; readonly language?: string; readonly disabled: boolean }
  | {
      readonly kind: 'urlencoded';
      readonly parameters: readonly DocumentParameter[];
      readonly disabled: boolean;
    }
  | { readonly kind: 'formdata'; readonly parts: readonly DocumentFormPart[]; readonly disabled: boolean }
  | { readonly kind: 'file'; readonly file?: string; readonly content?: string; readonly disabled: boolean }
  | {
      readonly kind: 'graphql';
      readonly query: string;
      readonly operationName?: string;
      /** The text of the variables, an object among them written out. */
      readonly variables?: string;
      readonly disabled: boolean;
    };

export interface DocumentAuth {
  /** As recorded: `noauth`, `basic`, …, or a word nobody knows. */
  readonly type: string;
  readonly parameters: readonly { readonly key: string; readonly value: string }[];
}

export interface DocumentVariable {
  readonly key: string;
  /** Undefined where no value is declared. */
  readonly value?: string;
  readonly secret: boolean;
  readonly disabled: boolean;
  readonly description?: string;
}

/** Of Postman's protocolProfileBehavior, what changes the request itself. */
export interface ProtocolProfile {
  readonly disableBodyPruning?: boolean;
  readonly disableUrlEncoding?: boolean;
  readonly disabledSystemHeaders?: readonly string[];
}

export interface DocumentResponse {
  readonly name: string;
  readonly pointer: string;
  /** Undefined where the example has none, or one that is no number. */
  readonly status?: number;
  readonly headers: readonly DocumentParameter[];
  readonly body: string | null | undefined;
  /** Postman's `_postman_previewlanguage`. */
  readonly language?: string;
  readonly request?: DocumentRequest;
}
