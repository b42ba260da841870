import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestGenerator } from '../../../../src/io/memory/digest-generator.js';
import { runKey } from '../../../../src/io/memory/run-key.js';
import { snapshotPath } from '../../../../src/io/output/client-path.js';
import { decidedOptions, type Options } from '../../../../src/options.js';
import { emptyFolder } from '../../../kit/folder.js';

function keyOf(options: Options): string | undefined {
  return runKey({ ...options, decided: decidedOptions(options) });
}

/** Returns the options with one of them changed. */
function changed(options: Options, change: readonly [string, unknown]): Options {
  return { ...options, ...Object.fromEntries([change]) };
}

/** Another value for every option that decides on a client. One that is missing here does not compile. */
type Changes = { readonly [Name in keyof Omit<Options, 'allowHttp'>]-?: Options[Name] };

describe('runKey', () => {
  it('is another for every option that decides on a client', async () => {
    const folder = await emptyFolder();
    const [source, other] = [join(folder, 'a.json'), join(folder, 'b.json')];
    const templates = join(folder, 'templates');
    await mkdir(templates);
    await writeFile(source, 'one');
    await writeFile(other, 'one');
    await mkdir(join(folder, 'client'));
    await writeFile(join(folder, 'client', snapshotPath), '{}');
    const options = { source, output: join(folder, 'client') };
    const changes: Changes = {
      source: other,
      environment: [other],
      config: other,
      output: join(folder, 'elsewhere'),
      templates,
      dropAliases: true,
      changelog: true,
      tests: 'none',
      testsDir: 'tests',
      mocks: 'msw',
      examples: true,
      importExtension: '.ts',
      mergeBase: 'manifest',
      validators: 'observe',
      validatorsLibrary: 'zod',
    };
    const keys = [
      keyOf(options),
      ...Object.entries(changes).map((change) => keyOf(changed(options, change))),
    ];
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is the same where something is said that is so anyway', async () => {
    const source = join(await emptyFolder(), 'a.json');
    await writeFile(source, 'one');
    const options = { source, output: 'client' };
    expect(keyOf({ ...options, environment: undefined, tests: 'vitest', mocks: 'none' })).toBe(
      keyOf(options),
    );
  });

  it('follows what stands in the files', async () => {
    const folder = await emptyFolder();
    const source = join(folder, 'a.json');
    await writeFile(source, 'one');
    const options = { source, output: 'client', templates: folder };
    const keys = [keyOf(options)];
    await writeFile(join(folder, 'operation.hbs'), 'one');
    keys.push(keyOf(options));
    await writeFile(join(folder, 'operation.hbs'), 'two');
    keys.push(keyOf(options));
    await writeFile(source, 'two');
    keys.push(keyOf(options));
    expect(new Set(keys).size).toBe(4);
    expect(keyOf({ ...options, templates: join(folder, 'none') })).toBeUndefined();
  });

  it.each(['-', 'https://example.com/shop.json', 'missing.json'])('is none for %s', (source) => {
    expect(keyOf({ source, output: 'client' })).toBeUndefined();
  });
});

describe('digestGenerator', () => {
  it('is the same twice', () => {
    expect(digestGenerator()).toMatch(/^[0-9a-f]{64}$/);
    expect(digestGenerator()).toBe(digestGenerator());
  });
});
