import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestFormatting } from '../../../../src/io/memory/formatting-files.js';
import { emptyFolder } from '../../../kit/folder.js';

/** Returns the digests of a folder's folder, before and after a file was put in. */
async function digests(name: string, text: string): Promise<readonly (string | undefined)[]> {
  const folder = await emptyFolder();
  const client = join(folder, 'client');
  await mkdir(client);
  const before = digestFormatting(client);
  await writeFile(join(folder, name), text);
  return [before, digestFormatting(client)];
}

describe('digestFormatting', () => {
  it.each([
    ['.prettierrc', 'semi: false\n'],
    ['.prettierrc.toml', 'semi = false\n'],
    ['.editorconfig', 'root = true\n[*]\nindent_size = 4\n'],
    ['package.json', '{ "prettier": { "semi": false } }'],
  ])('changes with %s', async (name, text) => {
    const [before, after] = await digests(name, text);
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    expect(after).toMatch(/^[0-9a-f]{64}$/);
    expect(after).not.toBe(before);
  });

  it.each([
    ['prettier.config.mjs', 'export default {};'],
    ['.prettierrc.ts', 'export default {};'],
    ['.prettierrc.json', '"@company/prettier-config"'],
    ['.prettierrc', '{ "plugins": ["prettier-plugin-organize-imports"] }'],
    ['package.json', '{ "prettier": "@company/prettier-config" }'],
  ])('says nothing of %s with %s', async (name, text) => {
    expect((await digests(name, text))[1]).toBeUndefined();
  });

  it('does not look at the rest of a package.json', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'package.json'), '{ "devDependencies": { "prettier": "3.10.1" } }');
    const before = digestFormatting(folder);
    await writeFile(join(folder, 'package.json'), '{ "devDependencies": { "prettier": "3.10.0" } }');
    expect(digestFormatting(folder)).toBe(before);
  });
});
