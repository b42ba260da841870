import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../kit/compile.js';
import { projectFolder } from '../kit/folder.js';
import { runHere } from '../kit/run-here.js';
import { shop } from '../e2e/shop.js';

const words = ['generate', 'shop.json', '-o', 'client', '--templates', 'templates'];

/** Returns a block of the page by what it is written in. */
async function block(language: string): Promise<string> {
  const page = await readFile('docs/templates.md', 'utf8');
  return new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';
}

/** Returns a project with a collection and the page's template, changed or not. */
async function project(change = (template: string): string => template): Promise<string> {
  const cwd = await projectFolder();
  await mkdir(join(cwd, 'templates'));
  await writeFile(join(cwd, 'shop.json'), JSON.stringify(shop));
  await writeFile(join(cwd, 'templates', 'operation.hbs'), change(await block('hbs')));
  return cwd;
}

describe('the page about templates', () => {
  it('has an example that makes what the page shows, and compiles', { timeout: 120_000 }, async () => {
    const cwd = await project();
    expect((await runHere(words, { cwd })).code).toBe(0);
    const text = await readFile(join(cwd, 'client/operations/orders/get-an-order.ts'), 'utf8');
    expect(text.replaceAll('"', "'")).toContain((await block('ts')).replaceAll('"', "'"));
    expect(await compile('typescript-7', cwd)).toBe('');
  });

  it('shows what is said of a misspelt value', async () => {
    const cwd = await project((template) => template.replace('{{url}}', '{{uri}}'));
    const { code, stderr } = await runHere(words, { cwd });
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain((await block('text')).trim());
    expect(await readdir(cwd)).not.toContain('client');
  });

  it('has the template of the package with one line more', async () => {
    const lines = (await block('hbs')).split('\n').filter((line) => !line.includes('console.debug'));
    expect(lines.join('\n')).toBe(await readFile('templates/operation.hbs', 'utf8'));
  });

  it('names every value that the templates use', async () => {
    const page = await readFile('docs/templates.md', 'utf8');
    const files = (await readdir('templates')).filter((name) => name.endsWith('.hbs'));
    for (const file of files) {
      const text = await readFile(join('templates', file), 'utf8');
      const used = [...text.matchAll(/\{\{#?(?:if |each |unless )?(?:\.\.\/|@root\.)?(\w+)/g)].map(
        ([, name = '']) => name,
      );
      const [, section = ''] = page.split(`### ${file}\n`);
      const [own = ''] = section.split('\n### ');
      const missing = [...new Set(used)].filter(
        (name) => !['else', 'this', 'imports', 'declarations'].includes(name) && !own.includes(`\`${name}\``),
      );
      expect([file, missing]).toEqual([file, []]);
    }
  });
});
