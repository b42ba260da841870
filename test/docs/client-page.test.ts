import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '../kit/compile.js';
import { projectFolder } from '../kit/folder.js';

it('the page about the client has examples that compile', { timeout: 120_000 }, async () => {
  const page = await readFile('docs/client.md', 'utf8');
  const examples = [...page.matchAll(/```ts\n([^]*?)```/g)].map(([, code = '']) => code);
  const lines = examples.join('\n').split('\n');
  const isImport = (line: string): boolean => line.startsWith('import ');
  const folder = await projectFolder();
  await symlink(resolve('generated'), join(folder, 'generated'));
  await mkdir(join(folder, 'docs'));
  const program = [...lines.filter(isImport), ...lines.filter((line) => !isImport(line))].join('\n');
  await writeFile(join(folder, 'docs', 'client.ts'), program);
  expect(examples.length).toBeGreaterThan(8);
  expect(await compile('typescript-7', folder)).toBe('');
});
