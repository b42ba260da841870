import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** The rules about imports that a module would break if it stood in the place of an existing one. */
async function broken(filePath: string, text: string): Promise<readonly (string | null)[]> {
  const results = await eslint.lintText(text, { filePath });
  const rules = results.flatMap((result) => result.messages.map((message) => message.ruleId));
  return rules.filter((rule) => rule?.startsWith('import-x/'));
}

describe('the import zones', () => {
  it.each([
    ['src/model/api.ts', '../io/hash-text.js'],
    ['src/parse/document.ts', '../plan/plan.js'],
    ['src/plan/plan.ts', '../cli/paint.js'],
    ['src/options.ts', '../runtime/draft.js'],
    ['runtime/draft.ts', '../src/options.js'],
  ])('forbid %s to import %s', async (filePath, specifier) => {
    expect(await broken(filePath, `import '${specifier}';\n`)).toEqual(['import-x/no-restricted-paths']);
  });

  it('allow a stage to import the model', async () => {
    expect(await broken('src/parse/document.ts', "import '../model/api.js';\n")).toEqual([]);
  });

  it('find a cycle', async () => {
    const text =
      "import { compareOutput } from './compare-output.js';\nexport const again = compareOutput;\n";
    expect(await broken('src/io/client-path.ts', text)).toEqual(['import-x/no-cycle']);
  });
});
