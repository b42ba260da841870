import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, listFiles } from '../../kit/folder.js';
import { runHere } from '../../kit/run-here.js';

const one = { name: 'One', request: { method: 'GET', url: 'https://api.example.com/one' } };

const warned = {
  info: { name: 'Orders' },
  item: [
    { name: 'One', request: { method: 'GET', url: 'https://api.example.com/one', header: 7 } },
    { name: 'Two', request: { method: 'TRACE', url: 'https://api.example.com/two' } },
  ],
};

async function folderWith(
  collection: unknown,
): Promise<{ readonly source: string; readonly output: string }> {
  const folder = await emptyFolder();
  const source = join(folder, 'orders.json');
  await writeFile(source, typeof collection === 'string' ? collection : JSON.stringify(collection));
  return { source, output: join(folder, 'client') };
}

/** The codes of the diagnostics in a JSON object of a run. */
function codesIn(text: string): readonly unknown[] {
  const value: unknown = JSON.parse(text);
  const found = typeof value === 'object' && value !== null && 'diagnostics' in value && value.diagnostics;
  if (!Array.isArray(found)) throw new Error(`no diagnostics: ${text}`);
  return found.map((one: unknown) => typeof one === 'object' && one !== null && 'code' in one && one.code);
}

describe.each(['generate', 'check', 'inspect'])('%s', (command) => {
  const wordsFor = ({ source, output }: { readonly source: string; readonly output: string }) =>
    command === 'inspect' ? [command, source] : [command, source, '--output', output];

  it('writes what it found as one JSON object where that is asked for', async () => {
    const { stderr } = await runHere([...wordsFor(await folderWith(warned)), '--format', 'json']);
    expect(codesIn(stderr)).toEqual(['item-unreadable', 'method-forbidden']);
  });

  it('writes it as annotations where that is asked for', async () => {
    const { stderr } = await runHere([...wordsFor(await folderWith(warned)), '--format', 'github']);
    expect(stderr.split('\n').map((line) => line.slice(0, 10))).toEqual([
      '::warning ',
      '::warning ',
      'postwright',
      '',
    ]);
  });

  it('writes its errors in the same formats', async () => {
    const place = await folderWith('[]');
    const json = await runHere([...wordsFor(place), '--format', 'json']);
    const github = await runHere([...wordsFor(place), '--format', 'github']);
    expect([json.code, codesIn(json.stderr)]).toEqual([2, ['source-not-collection']]);
    expect([github.code, github.stderr.slice(0, 14)]).toEqual([2, '::error file=/']);
  });

  it('writes what is wrong with the command line in the same format', async () => {
    const { code, stderr } = await runHere([command, '--format', 'json', '--unknown']);
    expect([code, codesIn(stderr)]).toEqual([2, ['usage-wrong']]);
  });
});

describe('--strict', () => {
  it('makes a warning the answer "no", and writes the client all the same', async () => {
    const { source, output } = await folderWith(warned);
    expect((await runHere(['generate', source, '--output', output, '--strict'])).code).toBe(1);
    expect(await listFiles(output)).toContain('index.ts');
    expect((await runHere(['check', source, '--output', output])).code).toBe(0);
    expect((await runHere(['check', source, '--output', output, '--strict'])).code).toBe(1);
    expect((await runHere(['inspect', source, '--strict'])).code).toBe(1);
  });

  it('minds no notes', async () => {
    const { source } = await folderWith({ ...warned, item: [{ name: 'Empty' }, one] });
    const { code, stderr } = await runHere(['inspect', source, '--strict']);
    expect([code, stderr]).toEqual([0, expect.stringContaining('1 note')]);
  });
});
