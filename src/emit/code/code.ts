import type { Doc } from './doc-comment.js';

/**
 * A piece of code as a value. Its fixed parts are this project's own source, the rest are kinds that know how they are
 * escaped: a `string` cannot become code, it can only become a literal, a name, a key or a comment. What it imports
 * follows from the references in it when the module is printed.
 */
export type Code =
  | WrittenCode
  | JoinedCode
  | StringCode
  | TemplateCode
  | NumberCode
  | NameCode
  | KeyCode
  | MemberCode
  | ReferenceCode
  | NamespaceCode
  | DocCode
  | OwnTypeCode;

/** Source text with code in its holes. Only a tagged template has such strings, so they are never of a collection. */
export interface WrittenCode {
  readonly kind: 'written';
  readonly strings: TemplateStringsArray;
  readonly holes: readonly Hole[];
}

/** What may stand in a hole: code, or a number of the generator's own. */
export type Hole = Code | number;

/** Pieces one after the other. */
export interface JoinedCode {
  readonly kind: 'joined';
  readonly parts: readonly Code[];
  readonly between: Code;
}

/** A text in single quotes. */
export interface StringCode {
  readonly kind: 'string';
  readonly text: string;
}

/** A template literal: texts, and the expressions of its holes. */
export interface TemplateCode {
  readonly kind: 'template';
  readonly parts: readonly (string | Code)[];
}

/** A number by its digits, a bigint with an `n`. */
export interface NumberCode {
  readonly kind: 'number';
  readonly digits: string;
  readonly big: boolean;
}

/** The name of something that the module itself declares, or that every module knows. */
export interface NameCode {
  readonly kind: 'name';
  readonly name: string;
}

/** The key of a property where an object or an interface has it. */
export interface KeyCode {
  readonly kind: 'key';
  readonly key: string;
}

/** The property of an object: `a.b`, `a?.b`, `a['x-y']`. */
export interface MemberCode {
  readonly kind: 'member';
  readonly object: Code;
  readonly key: string;
  readonly optional: boolean;
}

/** What a module exports, by its local name wherever that module is another one. */
export interface ReferenceCode {
  readonly kind: 'reference';
  /** The path of a module of the client without its extension; `npm:x` for a package. */
  readonly module: string;
  readonly name: string;
  readonly typeOnly: boolean;
}

/** All that another module exports, as an object of this name. */
export interface NamespaceCode {
  readonly kind: 'namespace';
  readonly module: string;
  readonly name: string;
}

/** A doc comment with a line break behind it; nothing where there is nothing to say. */
export interface DocCode {
  readonly kind: 'doc';
  readonly doc: Doc;
}

/** A type that the user wrote down in the settings, which was parsed as one there. */
export interface OwnTypeCode {
  readonly kind: 'ownType';
  readonly text: string;
}

/** Returns source text with code in its holes. */
export function code(strings: TemplateStringsArray, ...holes: readonly Hole[]): WrittenCode {
  return { kind: 'written', strings, holes };
}

/** Returns the pieces one after the other, with `between` between them. */
export function join(parts: readonly Code[], between: Code = nothing): Code {
  return { kind: 'joined', parts, between };
}

/** Returns a text as a string literal. */
export function literal(text: string): StringCode {
  return { kind: 'string', text };
}

/** Returns a template literal of texts and expressions. */
export function templateLiteral(parts: readonly (string | Code)[]): TemplateCode {
  return { kind: 'template', parts };
}

/** Returns a number or a bigint by its digits. */
export function digits(text: string, big = false): NumberCode {
  return { kind: 'number', digits: text, big };
}

/** Returns a name that needs no import. */
export function local(text: string): NameCode {
  return { kind: 'name', name: text };
}

/** Returns the key of a property. */
export function propertyName(text: string): KeyCode {
  return { kind: 'key', key: text };
}

/** Returns the property of an object; an optional one of an object that may be undefined. */
export function member(object: Code, property: string, optional = false): MemberCode {
  return { kind: 'member', object, key: property, optional };
}

/** Returns the name of a value that a module of the client exports. */
export function ref(module: string, exported: string): ReferenceCode {
  return { kind: 'reference', module, name: exported, typeOnly: false };
}

/** Returns the name of a type that a module of the client exports. */
export function typeRef(module: string, exported: string): ReferenceCode {
  return { kind: 'reference', module, name: exported, typeOnly: true };
}

/** Returns an object of this name with all that a module of the client exports. */
export function namespace(module: string, local: string): NamespaceCode {
  return { kind: 'namespace', module, name: local };
}

/** Returns a doc comment. */
export function docComment(said: Doc): DocCode {
  return { kind: 'doc', doc: said };
}

/** Returns a type of the user's own that is written out. */
export function ownType(text: string): OwnTypeCode {
  return { kind: 'ownType', text };
}

/** No code at all. */
export const nothing = code``;
/** What stands between the elements of a list. */
export const comma = code`, `;
/** What stands between lines. */
export const lineBreak = code`\n`;
