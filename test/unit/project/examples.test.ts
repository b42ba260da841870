import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readClientInputs } from '../../../src/project/client-inputs.js';
import { emptyLock } from '../../kit/empty-lock.js';
import { emptyFolder } from '../../kit/folder.js';

/** What decides on a client of each example, where its package and the repository have all that can. */
async function inputsOf(example: string): Promise<readonly string[]> {
  const top = await emptyFolder();
  await cp(`examples/${example}`, top, { recursive: true });
  await mkdir(join(top, '.git'));
  const extra = {
    '.editorconfig': '[*]\nindent_size = 2\n',
    'tsconfig.base.json': '{}',
    'clients/shop/.editorconfig': '[*]\nindent_size = 2\n',
    'clients/shop/.prettierrc.json': '{}',
    'clients/shop/tsconfig.json': '{ "extends": "../../tsconfig.base.json" }',
    'clients/shop/environment.json': '{ "name": "Live", "values": [] }',
    'clients/shop/postwright.config.json': '{}',
    'clients/shop/templates/model.hbs': '',
    'clients/shop/src/postwright.lock.json': JSON.stringify(emptyLock),
    'clients/shop/src/api-snapshot.json': '{}',
    'clients/shop/src/CHANGELOG.md': '',
  };
  for (const [path, text] of Object.entries(extra)) {
    await mkdir(dirname(join(top, path)), { recursive: true });
    await writeFile(join(top, path), text);
  }
  const place = (path: string): string => join(top, 'clients/shop', path);
  const { files } = await readClientInputs(
    {
      ...{ name: 'shop', source: place('collection.json'), output: place('src'), fromSettings: true },
      ...{ environment: [place('environment.json')], config: place('postwright.config.json') },
      ...{ templates: place('templates'), changelog: true },
    },
    { settings: place('postwright.json'), version: '1.0.0', build: 'build' },
  );
  expect(files).toHaveLength(13);
  return files;
}

/** Tells whether one of these patterns covers a path. */
function isCovered(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const parts = pattern.split(/(\*\*\/\*|\*\*|\*)/).map((part) => {
      if (part === '*') return '[^/]*';
      return part.startsWith('**') ? '.*' : part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
    });
    return new RegExp(`^${parts.join('')}$`).test(path);
  });
}

async function textOf(path: string): Promise<string> {
  return readFile(join('examples', path), 'utf8');
}

/** Returns the texts in quotation marks of a part of a file. */
function quoted(text: string): readonly string[] {
  return [...text.matchAll(/"([^"\n]+)"/g)].map(([, found = '']) => found);
}

describe('the build systems of the examples know all that a client depends on', () => {
  it('Turborepo', async () => {
    const text = await textOf('turborepo/turbo.json');
    const [, globals = ''] = /"globalDependencies": \[([^\]]*)\]/.exec(text) ?? [];
    const tasks = [...text.matchAll(/"inputs": \[([^\]]*)\]/g)].map(([, inputs = '']) => quoted(inputs));
    expect(tasks).toHaveLength(2);
    for (const own of tasks) {
      const patterns = [...own, ...quoted(globals).map((each) => `../../${each}`)];
      expect((await inputsOf('turborepo')).filter((path) => !isCovered(path, patterns))).toEqual([]);
    }
  });

  it('Nx', async () => {
    const [, named = '', targets = ''] =
      /("namedInputs"[^]*)("targetDefaults"[^]*)/.exec(await textOf('nx/nx.json')) ?? [];
    const tasks = [...targets.matchAll(/"inputs": \[([^\]]*)\]/g)].map(([, inputs = '']) => quoted(inputs));
    expect(tasks).toHaveLength(2);
    for (const own of tasks) {
      expect(own).toContain('client');
      const patterns = [...own, ...quoted(named)].map((each) =>
        each.replace('{projectRoot}/', '').replace('{workspaceRoot}/', '../../'),
      );
      expect((await inputsOf('nx')).filter((path) => !isCovered(path, patterns))).toEqual([]);
    }
  });

  it('Bazel', async () => {
    const [, globbed = ''] = /native\.glob\(\s*\[([^\]]*)\]/.exec(await textOf('bazel/postwright.bzl')) ?? [];
    const [, above = ''] = /glob\(\s*\[([^\]]*)\]/.exec(await textOf('bazel/BUILD.bazel')) ?? [];
    const patterns = [
      ...quoted(globbed).filter((each) => each !== '/**'),
      ...['collection.json', 'src/**'],
      ...quoted(above).map((each) => `../../${each}`),
    ];
    expect((await inputsOf('bazel')).filter((path) => !isCovered(path, patterns))).toEqual([]);
  });
});
