import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import { clearConfigCache, resolveConfig, resolveConfigFile } from 'prettier';
import { expect, it } from 'vitest';
import { formattingFiles } from '../../../../src/io/memory/formatting-files.js';
import { emptyFolder } from '../../../kit/folder.js';
import { takesAll } from '../../../kit/share-of.js';

const folders = ['', 'packages/', 'packages/shop/', 'packages/shop/src/api/'];

/** Files that say something of formatting, or look as if they did. */
const texts: Readonly<Record<string, readonly string[]>> = {
  'package.json': [
    '{ "devDependencies": { "prettier": "3.10.1" } }',
    '{ "prettier": { "semi": false } }',
    '{',
  ],
  'package.yaml': ['name: shop\n', 'prettier:\n  tabWidth: 3\n'],
  '.prettierrc': ['tabWidth: 5\n', '{}'],
  '.prettierrc.toml': ['tabWidth = 6\n'],
  '.prettierrc.json5': ['{ tabWidth: 7 }'],
  '.editorconfig': [
    '[*]\nindent_style = space\nindent_size = 4\n',
    '# ours\nroot = true\n\n[*.ts]\nmax_line_length = 90\n',
    'root = true\nroot = false\n[*]\nquote_type = single\n',
    'root = true\nnonsense\n',
    '[*]\nroot = true\nend_of_line = crlf\n',
    'ROOT=TRUE\r\n[*]\r\nindent_style=tab\r\n',
  ],
  '.git': ['gitdir: elsewhere\n'],
};

const tree = fc.dictionary(
  fc.constantFrom(...folders.flatMap((folder) => Object.keys(texts).map((name) => folder + name))),
  fc.nat(),
  { maxKeys: 7 },
);

it('finds the files that Prettier finds, wherever they stand, and no configuration besides', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (chosen) => {
      const top = await emptyFolder();
      const client = join(top, 'packages/shop/src/api');
      await mkdir(client, { recursive: true });
      for (const [path, choice] of Object.entries(chosen)) {
        const known = texts[path.split('/').at(-1) ?? ''] ?? [];
        await writeFile(join(top, path), known[choice % known.length] ?? '');
      }
      const found = formattingFiles(client).map(({ file }) => file);
      const own = found.filter((file) => !file.endsWith('.editorconfig'));
      const nearest = await resolveConfigFile(join(client, 'index.ts'));
      expect(own).toEqual(nearest === null || !nearest.startsWith(top) ? [] : [nearest]);
      // Where only these stand, the formatting is the same.
      const copy = await emptyFolder();
      for (const [path, choice] of Object.entries(chosen)) {
        const isFound = found.includes(join(top, path)) || path.endsWith('.git');
        if (!isFound) continue;
        await mkdir(dirname(join(copy, path)), { recursive: true });
        const known = texts[path.split('/').at(-1) ?? ''] ?? [];
        await writeFile(join(copy, path), known[choice % known.length] ?? '');
      }
      await clearConfigCache();
      const asIs = await resolveConfig(join(client, 'index.ts'), { editorconfig: true });
      const asFound = await resolveConfig(join(copy, relative(top, client), 'index.ts'), {
        editorconfig: true,
      });
      expect(asFound).toEqual(asIs);
    }),
    { seed: 22, numRuns: takesAll ? 150 : 12 },
  );
});
