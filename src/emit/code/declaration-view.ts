import type { FieldType } from '../../model/type-node.js';
import type { Declaration } from '../../model/plan.js';
import type { Code } from './code.js';
import { printCode, type NameOf } from './print-code.js';
import { docLines } from './doc-comment.js';
import { fieldDoc } from './field-doc.js';
import { printFieldType, printType } from './print-type.js';

/** A type as a module declares it: with the types in it as code, then as the texts that ts-morph is given. */
export type DeclarationView<Type = Code> = InterfaceView<Type> | AliasView<Type>;

/** An interface with its properties. */
export interface InterfaceView<Type = Code> {
  readonly kind: 'interface';
  readonly name: string;
  /** The lines of the doc comment, without its marks; none for no comment. */
  readonly doc: readonly string[];
  readonly properties: readonly PropertyView<Type>[];
}

/** A property of an interface. */
export interface PropertyView<Type = Code> {
  /** As Postman spells it. */
  readonly key: string;
  readonly optional: boolean;
  readonly type: Type;
  readonly doc: readonly string[];
}

/** A name for a type. */
export interface AliasView<Type = Code> {
  readonly kind: 'alias';
  readonly name: string;
  readonly doc: readonly string[];
  readonly type: Type;
}

/** Returns a named type as the module `home` declares it: an interface for an object, an alias for all else. */
export function viewDeclaration({ name, type }: Declaration, home: string): DeclarationView {
  if (type.kind === 'object') return viewInterface(name, type.fields, home);
  return { kind: 'alias', name, doc: [], type: printType(type, home) };
}

/** Returns an interface with these fields. */
export function viewInterface(name: string, fields: readonly FieldType[], home: string): InterfaceView {
  return {
    kind: 'interface',
    name,
    doc: [],
    properties: fields.map((field) => ({
      key: field.key,
      optional: field.optional,
      type: printFieldType(field, home),
      doc: docLines(fieldDoc(field)),
    })),
  };
}

/** Returns a declaration with its types as text. */
export function printTypes(view: DeclarationView, nameOf: NameOf): DeclarationView<string> {
  if (view.kind === 'alias') return { ...view, type: printCode(view.type, nameOf) };
  const properties = view.properties.map((each) => ({ ...each, type: printCode(each.type, nameOf) }));
  return { ...view, properties };
}
