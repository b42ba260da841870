import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/diagnostics/errors.js';
import { parseSettings } from '../../../src/project/parse-settings.js';

async function refusal(text: string): Promise<string> {
  const error: unknown = await parseSettings(new TextEncoder().encode(text), 'postwright.json').catch(
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InputError)) throw new Error('was not refused', { cause: error });
  return error.message;
}

/** The settings of one client with these lines in it. */
function withLines(...lines: readonly string[]): string {
  return ['{', '  "clients": {', '    "shop": {', ...lines, '    }', '  }', '}'].join('\n');
}

const [source, output] = ['"source": "a.json",', '"output": "src/a"'];

describe('parseSettings', () => {
  it('reads clients by their names', async () => {
    const text = withLines(source, `${output},`, '"tests": { "runner": "none" }, "mocks": null');
    const found = await parseSettings(new TextEncoder().encode(text), 'postwright.json');
    expect([...found.clients]).toEqual([
      ['shop', { source: 'a.json', output: 'src/a', tests: { runner: 'none' }, mocks: null }],
    ]);
  });

  it.each([
    [
      withLines(source, '"outptu": "src/a"'),
      '(line 3, clients › shop) is wrong: "output" is missing: expected the path of a folder.',
    ],
    [
      withLines(source, `${output},`, '"mosk": "msw"'),
      '(line 6, clients › shop › mosk) is wrong: there is no "mosk". Did you mean "mocks"?',
    ],
    [
      withLines(source, `${output},`, '"mocks": "wsm"'),
      '(line 6, clients › shop › mocks) is wrong: expected "msw" or "none", found "wsm".',
    ],
    [
      withLines(source, `${output},`, '"tests": { "dri": "test" }'),
      '(line 6, clients › shop › tests › dri) is wrong: there is no "dri". Did you mean "dir"?',
    ],
    [
      withLines(source, `${output},`, '"docs": true'),
      '(line 6, clients › shop › docs) is wrong: expected the path of a folder, found true.',
    ],
    [
      '{ "dosc": "site", "clients": {} }',
      '(line 1, dosc) is wrong: there is no "dosc". Did you mean "docs"?',
    ],
    [
      withLines('"source": "-",', output),
      '(line 4, clients › shop › source) is wrong: expected a file or a URL: standard input cannot be read for a client of several, found "-".',
    ],
    [
      withLines('"source": 5,', output),
      '(line 4, clients › shop › source) is wrong: expected the path or the URL of a collection, found 5.',
    ],
    ['{ "clints": {} }', 'is wrong: "clients" is missing: expected the clients by their names.'],
    [
      '{ "clients": [] }',
      '(line 1, clients) is wrong: expected an object with the clients by their names, found a list.',
    ],
    ['[]', 'is wrong: expected an object such as { "clients": { … } }, found a list.'],
    [
      `{ "clients": {\n"a": { ${source} ${output} },\n"a": { ${source} ${output} } } }`,
      '(line 2, clients › a) is wrong: two clients have this name. Name one of them otherwise.',
    ],
  ])('says where %s is wrong, and what was expected', async (text, problem) => {
    expect(await refusal(text)).toBe(`postwright.json ${problem}`);
  });

  it('says where the text is no JSON', async () => {
    expect(await refusal('{ "clients": { }, }')).toMatch(
      /^postwright\.json is not JSON: line 1, column 19: /,
    );
  });
});
