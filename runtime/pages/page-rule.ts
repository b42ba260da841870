import type { AnyResult } from '../result/unwrap.js';

/** Keys that lead from a value to one in it. */
export type Keys = readonly string[];

/** How the pages of an operation follow each other. */
export interface PageRule<Element> {
  /** Returns the elements of a page. */
  readonly elements: (result: AnyResult) => readonly Element[];
  /** Where an answer says whether there is a next page. */
  readonly more?: Keys;
  /** Returns what asks for the next page; undefined where nothing does. */
  readonly next: (page: Page) => NextRequest | undefined;
}

/** A page that came, and what asked for it. */
export interface Page {
  readonly result: AnyResult;
  readonly elements: readonly unknown[];
  readonly input: unknown;
}

/** What asks for a page: an argument with its value, or a URL. */
export type NextRequest = { readonly at: Keys; readonly value: unknown } | { readonly url: string };
