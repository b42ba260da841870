import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { slashes, withoutRoot } from '../../../src/usage/own-files.js';

it('says where a file stands from the working folder on, and leaves other texts alone', () => {
  const here = slashes(resolve(''));
  const above = slashes(resolve('..'));
  expect(withoutRoot(`Type 'import("${here}/src/shop/index").Order' is missing`)).toBe(
    `Type 'import("src/shop/index").Order' is missing`,
  );
  expect(withoutRoot(`import("${above}/b/index").Order`)).toBe('import("../b/index").Order');
  expect(withoutRoot(`Cannot read file '${here}/base.json'`)).toBe("Cannot read file 'base.json'");
  expect(withoutRoot(`Type '"/orders"' is no '/orders/:id'`)).toBe(`Type '"/orders"' is no '/orders/:id'`);
});
