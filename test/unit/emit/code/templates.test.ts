import { describe, expect, it } from 'vitest';
import { InputError } from '../../../../src/diagnostics/errors.js';
import { code, literal } from '../../../../src/emit/code/code.js';
import { loadRenderer } from '../../../../src/emit/code/renderer.js';
import type { ViewObject } from '../../../../src/emit/code/print-view.js';

const view: ViewObject = {
  title: literal("it's"),
  none: undefined,
  rows: [{ key: literal('a'), value: code`1` }],
};

/** Returns what a template of the user's becomes, or the diagnostics that it leads to. */
async function fill(text: string, file = 'own/page.hbs'): Promise<unknown> {
  const assets = {
    runtime: () => Promise.reject(new Error('no runtime is asked for')),
    runtimePaths: () => Promise.reject(new Error('no runtime is asked for')),
    template: () => Promise.resolve({ text, ...(file !== '' && { file }) }),
  };
  try {
    return (await loadRenderer(assets, ['page']))({ module: 'page' }, 'page', view).text;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.diagnostics.map(({ code: found, message, location }) => [found, message, location]);
  }
}

describe('loadRenderer', () => {
  it('fills holes with code', async () => {
    expect(await fill('{{title}};{{#each rows}} [{{key}}, {{value}}];{{/each}}{{#if none}}!{{/if}}')).toBe(
      "'it\\'s'; ['a', 1];",
    );
  });

  it.each([
    ['\n{{url}}', 'title, none, rows, imports, declarations', 2, 'url'],
    ['{{#if url}}{{/if}}', 'title, none, rows, imports, declarations', 1, 'url'],
    ['{{#each rows}}\n{{#each names}}{{/each}}{{/each}}', 'key, value', 2, 'names'],
  ])('says which value %j needs, where, and which there are', async (text, names, line, wanted) => {
    expect(await fill(text)).toEqual([
      [
        'template-broken',
        `own/page.hbs line ${String(line)}: The template needs the value "${wanted}", which is not given to it here. There are: ${names}.`,
        { file: 'own/page.hbs', line },
      ],
    ]);
  });

  it('says where a template is none', async () => {
    expect(await fill('{{title}}\n{{#if title}')).toMatchObject([
      ['template-broken', expect.stringContaining('Parse error on line 2'), { line: 2 }],
    ]);
    expect(await fill('{{shout title}}')).toMatchObject([
      ['template-broken', expect.stringContaining('the unknown helper shout'), { line: 1 }],
    ]);
  });

  it('refuses a template of the user that makes no TypeScript', async () => {
    expect(await fill("const title = {{title}};\nconst a = '{{title}};")).toEqual([
      [
        'template-broken',
        "own/page.hbs makes no TypeScript of page.ts: ',' expected. Line 2 of it is: const a = ''it\\'s';",
        { file: 'own/page.hbs' },
      ],
    ]);
    expect(await fill("const a = '{{title}};", '')).toContain('const a');
  });

  it('takes an error of a template of its own for a bug', async () => {
    await expect(fill('{{url}}', '')).rejects.toThrow();
  });
});
