import { readdirSync, readFileSync } from 'node:fs';
import type { Options } from 'prettier';
import { describe, expect, it } from 'vitest';
import { createDiagnostics } from '../../../src/diagnostics/collector.js';
import { emitClient } from '../../../src/emit/emit-client.js';
import { formatFiles } from '../../../src/format/format-files.js';
import { loadNativeFormat } from '../../../src/format/load-native-format.js';
import { gatherInputs } from '../../../src/client/gather-inputs.js';
import { planInputs } from '../../../src/generate.js';
import { openAssets } from '../../../src/io/open-assets.js';
import type { ClientFile } from '../../../src/model/client-file.js';
import { shareOf, takesAll } from '../../kit/share-of.js';

const projects: readonly Options[] = [
  {},
  { printWidth: 120, semi: false, singleQuote: true, trailingComma: 'none', arrowParens: 'avoid' },
  { printWidth: 60, tabWidth: 4, useTabs: true, bracketSpacing: false, trailingComma: 'es5' },
];

const collections = ['collections', 'test/golden/cases'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${folder}/${file}`),
);

/** Returns the modules of a collection's client but for the runtime, which is the same in all of them. */
async function emit(source: string): Promise<readonly ClientFile[]> {
  const plan = await planInputs(await gatherInputs({ source }), createDiagnostics());
  const files = await emitClient(plan, openAssets());
  return files.filter(({ path }) => !path.startsWith('runtime/'));
}

/** Reads the modules of a folder, each text once: every client holds a copy of the runtime. */
function readAll(folder: string): ClientFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const byText = new Map(paths.map((path) => [readFileSync(`${folder}/${path}`, 'utf8'), path]));
  return [...byText].map(([text, path]) => ({ path, text }));
}

describe.each(projects.map((options, turn) => ({ options, turn })))(
  'oxfmt with $options',
  ({ options, turn }) => {
    const withoutNative = (files: readonly ClientFile[]): Promise<readonly ClientFile[]> =>
      formatFiles(files, options, () => Promise.resolve(undefined));

    // Each collection with one of the options in turn, and the runtime with all of them.
    it.each(shareOf(collections, projects.length, turn))(
      'formats the client of %s as Prettier does',
      async (source) => {
        const files = await emit(source);
        expect(await formatFiles(files, options)).toEqual(await withoutNative(files));
      },
    );

    it.each(takesAll || turn === 1 ? ['runtime', 'generated'] : [])(
      'formats %s as Prettier does',
      async (folder) => {
        const files = readAll(folder);
        expect(files.length).toBeGreaterThan(20);
        expect(await formatFiles(files, options)).toEqual(await withoutNative(files));
      },
    );

    it('formats nearly all files', async () => {
      const native = await loadNativeFormat(options);
      const files = readAll('generated').concat(readAll('runtime'));
      let left = 0;
      for (const { text } of files) if ((await native?.(text)) === undefined) left += 1;
      expect(left).toBeLessThan(files.length / 20);
    });
  },
);

describe('loadNativeFormat', () => {
  it('leaves to Prettier what oxfmt has no options for', async () => {
    expect(await loadNativeFormat({ experimentalTernaries: true })).toBeUndefined();
  });

  it('leaves to Prettier what oxfmt cannot read', async () => {
    const native = await loadNativeFormat({});
    expect(await native?.('const = ;')).toBeUndefined();
  });

  it('leaves to Prettier a union beside a text that looks like one', async () => {
    const native = await loadNativeFormat({ printWidth: 40 });
    const text = 'const body = `\nkind:\n  | a\n  | b\n`;\n';
    expect(await native?.(text)).toBeUndefined();
    expect(await native?.('const body = `\nkind: a\n`;\n')).toBe('const body = `\nkind: a\n`;\n');
  });
});
