import type { FieldType } from '../../model/type-node.js';
import type { Declaration } from '../../model/plan.js';
import { docLines } from './doc-comment.js';
import { fieldDoc } from './field-doc.js';
import type { Imports } from './imports.js';
import { propertyKey } from './literal.js';
import type { DeclarationView, InterfaceView } from './module-view.js';
import { printFieldType, printType } from './print-type.js';

/** Returns a named type as it is declared: an interface for an object, an alias for all else. */
export function viewDeclaration({ name, type }: Declaration, imports: Imports): DeclarationView {
  if (type.kind === 'object') return viewInterface(name, type.fields, imports);
  return { kind: 'alias', name, doc: [], type: printType(type, imports) };
}

/** Returns an interface with these fields. */
export function viewInterface(name: string, fields: readonly FieldType[], imports: Imports): InterfaceView {
  return {
    kind: 'interface',
    name,
    doc: [],
    properties: fields.map((field) => ({
      key: propertyKey(field.key),
      optional: field.optional,
      type: printFieldType(field, imports),
      doc: docLines(fieldDoc(field)),
    })),
  };
}
