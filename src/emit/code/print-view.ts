import type { Code } from './code.js';
import { printCode, type NameOf } from './print-code.js';

/** What a template is given: code, and what decides which of its parts are there. */
export type ViewValue = Code | number | boolean | undefined | readonly ViewValue[] | ViewObject;

/** The named values of a view. None is called `kind`, which is how code is told from a view. */
export interface ViewObject {
  readonly [name: string]: ViewValue;
}

/** Code that is printed when a template asks for its text, once: only what stands in a module is imported by it. */
interface Printable {
  toString(): string;
}

/** A view as Handlebars takes it. As a text it is the list of its names, which messages show. */
export interface PrintedView {
  readonly [name: string]: PrintedValue;
}

type PrintedValue = Printable | number | boolean | undefined | readonly PrintedValue[] | PrintedView;

/** Returns a view whose code becomes text where a template inserts it. */
export function printView(view: ViewObject, nameOf: NameOf): PrintedView {
  return showingNames(
    Object.fromEntries(Object.entries(view).map(([name, value]) => [name, printValue(value, nameOf)])),
  );
}

/** Returns values that show their names where they are shown as a text. */
export function showingNames<Values extends object>(values: Values): Values {
  const toString = (): string => Object.keys(values).join(', ');
  return Object.defineProperty(values, 'toString', { value: toString, enumerable: false });
}

function printValue(value: ViewValue, nameOf: NameOf): PrintedValue {
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map((each) => printValue(each, nameOf));
  return isCode(value) ? printable(value, nameOf) : printView(value, nameOf);
}

function isList(value: object): value is readonly ViewValue[] {
  return Array.isArray(value);
}

function isCode(value: Code | ViewObject): value is Code {
  return typeof value.kind === 'string';
}

function printable(code: Code, nameOf: NameOf): Printable {
  let text: string | undefined;
  return { toString: () => (text ??= printCode(code, nameOf)) };
}
