import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';
import { projectFolder } from '../kit/folder.js';
import { readCollection } from '../kit/read-collection.js';
import { writeClient } from '../kit/write-client.js';

const options = { lib: ['es2022'], types: ['node'], target: 'es2022', module: 'nodenext', strict: true };

it(
  'the strictest rules of typescript-eslint have nothing to say of a client',
  { timeout: 120_000 },
  async () => {
    const folder = await projectFolder();
    const collection = readCollection('collections/bookshelf.postman_collection.json');
    await mkdir(join(folder, 'src'));
    await writeClient(join(folder, 'src'), collection, undefined, { mocks: 'msw' });
    // Each client has a part of the runtime.
    await cp('runtime', join(folder, 'src/runtime'), { recursive: true });
    const config = { compilerOptions: { ...options, skipLibCheck: true }, include: ['src'] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));

    const eslint = new ESLint({
      cwd: folder,
      overrideConfigFile: true,
      overrideConfig: [
        ...tseslint.configs.strictTypeChecked.map((each) => ({ ...each, files: ['**/*.ts'] })),
        { languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: folder } } },
      ],
    });
    const results = await eslint.lintFiles(['src/**/*.ts']);
    const findings = results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ line, ruleId, message }) =>
          `${filePath.slice(folder.length)}:${String(line)} ${ruleId ?? ''} ${message}`,
      ),
    );
    expect(results.length).toBeGreaterThan(100);
    expect(findings).toEqual([]);
  },
);
