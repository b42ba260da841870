import type { OutsideFolder } from '../model/plan.js';

/** Where the tests of a client stand. */
export type TestLayout =
  | { readonly kind: 'none'; readonly outside?: OutsideFolder }
  | { readonly kind: 'beside' }
  /** All of them in a folder of their own, a path from the client's folder on; one outside of it has the examples and the mocks, too. */
  | { readonly kind: 'folder'; readonly folder: string; readonly outside?: OutsideFolder };

/** A layout of a client that has tests. */
export type TestPlaces = Exclude<TestLayout, { readonly kind: 'none' }>;

/**
 * Returns the path of an operation's test without its extension: beside its module, or in the tests' folder as the
 * module stands in `operations`. There the name `index` belongs to the test of the client as a whole: no module's name
 * starts with the `_` that an operation of that name gets.
 */
export function operationTestPath(module: string, places: TestPlaces): string {
  if (places.kind === 'beside') return `${module}.test`;
  const place = module.replace(/^operations\//, '');
  return `${places.folder}/${place === 'index' ? '_index' : place}.test`;
}

/** Returns the path of the test of the client as a whole, without its extension. */
export function coverageTestPath(places: TestPlaces): string {
  return places.kind === 'beside' ? 'index.test' : `${places.folder}/index.test`;
}
