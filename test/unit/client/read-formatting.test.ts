import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { InputError } from '../../../src/diagnostics/errors.js';
import { readFormatting } from '../../../src/client/read-formatting.js';
import { emptyFolder } from '../../kit/folder.js';

async function messageOf(config: string): Promise<string> {
  const folder = await emptyFolder();
  await writeFile(join(folder, '.prettierrc'), config);
  const error: unknown = await readFormatting(join(folder, 'client')).catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error('was read');
  const [problem] = error.diagnostics;
  expect(problem?.message.startsWith(`${problem.location.file ?? ''} cannot be used as`)).toBe(true);
  expect(problem?.code).toBe('formatting-unreadable');
  return error.message.replace(/^.*?: /, '');
}

it.each([
  ['{ "semi": "maybe" }', /^Invalid semi value\. Expected true or false, but received "maybe"\. Mend it: /],
  ['{ "plugins": ["no-such-plugin"] }', /^Cannot find package 'no-such-plugin' .*\. Mend it: /],
  ['{ "semi": ', /^YAML Error in .*: Flow map .* at line \d+, column \d+\. Mend it: /],
])('refuses the configuration %s with what Prettier says', async (config, message) => {
  expect(await messageOf(config)).toMatch(message);
});
