/** A module of declarations and at most one function, all of it code: what ts-morph prints. */
export interface ModuleView {
  /** Import declarations, as they stand in the file. */
  readonly imports: readonly string[];
  readonly declarations: readonly DeclarationView[];
  readonly function?: FunctionView;
}

export type DeclarationView = InterfaceView | AliasView;

export interface InterfaceView {
  readonly kind: 'interface';
  readonly name: string;
  /** The lines of the doc comment, without its marks; none for no comment. */
  readonly doc: readonly string[];
  readonly properties: readonly PropertyView[];
}

export interface PropertyView {
  readonly key: string;
  readonly optional: boolean;
  readonly type: string;
  readonly doc: readonly string[];
}

export interface AliasView {
  readonly kind: 'alias';
  readonly name: string;
  readonly doc: readonly string[];
  readonly type: string;
}

export interface FunctionView {
  readonly name: string;
  readonly doc: readonly string[];
  readonly parameters: readonly ParameterView[];
  readonly returnType: string;
  readonly body: string;
}

export interface ParameterView {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
}
