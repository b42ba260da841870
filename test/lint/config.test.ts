import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** The rules about imports that a module would break if it stood in the place of an existing one. */
async function broken(filePath: string, text: string): Promise<readonly (string | null)[]> {
  const results = await eslint.lintText(text, { filePath });
  const rules = results.flatMap((result) => result.messages.map((message) => message.ruleId));
  return rules.filter((rule) => rule?.startsWith('import-x/'));
}

it('JSON.parse is called only where text is decoded', async () => {
  const rulesAt = async (filePath: string): Promise<readonly (string | null)[]> => {
    const [result] = await eslint.lintText("export const value = String(JSON.parse('1'));\n", { filePath });
    return (result?.messages ?? []).map((message) => message.ruleId);
  };
  expect(await rulesAt('src/lower/lower.ts')).toEqual(['no-restricted-syntax']);
  expect(await rulesAt('src/parse/place.ts')).toEqual([]);
});

describe('the import zones', () => {
  it.each([
    ['src/model/api.ts', '../io/hash-text.js'],
    ['src/parse/place.ts', '../plan/plan-client.js'],
    ['src/plan/plan-client.ts', '../cli/report/paint.js'],
    ['src/options.ts', '../runtime/exchange/draft.js'],
    ['runtime/exchange/draft.ts', '../../src/options.js'],
    ['src/lower/request/read-url.ts', '../variables/client-variables.js'],
    ['src/emit/code/code.ts', '../artefacts/operation/url-expression.js'],
    ['src/emit/artefacts/index/index-module.ts', '../operation/url-expression.js'],
  ])('forbid %s to import %s', async (filePath, specifier) => {
    expect(await broken(filePath, `import '${specifier}';\n`)).toEqual(['import-x/no-restricted-paths']);
  });

  it('allow a stage to import the model', async () => {
    expect(await broken('src/parse/place.ts', "import '../model/api.js';\n")).toEqual([]);
    const test = 'src/emit/artefacts/tests/test-module.ts';
    expect(await broken(test, "import '../operation/url-expression.js';\n")).toEqual([]);
  });
});
