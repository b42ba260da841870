/** What changed of a client from one version to the next, as data told apart by its kind. */
export type Change = OperationChange | PlaceChange | ClientChange;

export type ChangeKind = Change['kind'];

/** What a change asks of a version number: `major` is breaking. */
export type Level = 'major' | 'minor' | 'patch';

/** A change with what it asks for, as the rules say or somebody's settings. */
export type JudgedChange = Change & {
  readonly level: Level;
  /** What its rule says that it breaks: what the compiler refuses, or what compiles and is refused by the API. */
  readonly breaks?: Breakage;
};

/** Whether the compiler sees what breaks. */
export type Breakage = 'types' | 'meaning';

/** What settings say of kinds of changes: 'none' leaves them out. */
export type Severities = ReadonlyMap<string, Level | 'none'>;

/** A function and the request that it came from, in the new version unless it is gone. */
export interface ChangedOperation {
  readonly name: string;
  /** What the function was called in the old version, where that was another name. */
  readonly was?: string;
  /** The names from the top folder down. */
  readonly item: readonly string[];
}

/** A change of an operation as a whole; what is from or to nothing has no such text. */
export interface OperationChange {
  readonly kind:
    | 'operation-added'
    | 'operation-removed'
    | 'function-renamed'
    | 'function-aliased'
    | 'function-replaced'
    | 'bound-moved'
    | 'request-renamed'
    | 'request-moved'
    | 'request-deprecated'
    | 'request-undeprecated'
    | 'method-changed'
    | 'host-changed'
    | 'path-changed'
    | 'auth-added'
    | 'auth-removed'
    | 'auth-changed'
    | 'body-added'
    | 'body-removed'
    | 'body-format-changed'
    | 'paging-added'
    | 'paging-removed'
    | 'paging-renamed'
    | 'paging-changed'
    | 'paging-elements-changed';
  readonly operation: ChangedOperation;
  readonly from?: string;
  readonly to?: string;
}

export type PlaceKind = ArgumentKind | AnswerKind;

export type ArgumentKind =
  | 'argument-added'
  | 'argument-added-required'
  | 'argument-removed'
  | 'argument-renamed'
  | 'argument-required'
  | 'argument-optional'
  | 'argument-conditional'
  | 'argument-unconditional'
  | 'argument-narrowed'
  | 'argument-widened'
  | 'argument-changed'
  | 'argument-restated'
  | 'argument-value-added'
  | 'argument-value-removed'
  | 'argument-default-stated'
  | 'argument-default-changed'
  | 'argument-default-removed'
  | 'argument-limit-stated'
  | 'argument-limit-tightened'
  | 'argument-limit-loosened'
  | 'argument-limit-removed'
  | 'argument-format-stated'
  | 'argument-format-changed'
  | 'argument-format-removed'
  | 'argument-unit-stated'
  | 'argument-unit-changed'
  | 'argument-unit-removed'
  | 'argument-deprecated'
  | 'argument-undeprecated';

export type AnswerKind =
  | 'response-added'
  | 'response-added-unlike'
  | 'response-removed'
  | 'response-form-changed'
  | 'error-added'
  | 'error-removed'
  | 'field-added'
  | 'field-removed'
  | 'field-renamed'
  | 'field-optional'
  | 'field-required'
  | 'field-narrowed'
  | 'field-widened'
  | 'field-changed'
  | 'field-restated'
  | 'field-value-added'
  | 'field-value-removed';

/** A change in a place of the input or of an answer. */
export interface PlaceChange {
  readonly kind: PlaceKind;
  readonly operation: ChangedOperation;
  /** `query.limit`, `body.items[].sku`; in an answer `200`, `200 data.id`. */
  readonly place: string;
  readonly from?: string;
  readonly to?: string;
}

/** A change of the client itself, or of the names that it exports. */
export interface ClientChange {
  readonly kind:
    | 'variable-added'
    | 'variable-added-required'
    | 'variable-removed'
    | 'variable-required'
    | 'variable-optional'
    | 'variable-unset'
    | 'variable-default-changed'
    | 'environment-added'
    | 'environment-removed'
    | 'type-removed'
    | 'type-changed'
    | 'export-removed';
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
}
