import { readFile, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { serve } from '../unit/runtime/server.js';
import { emptyFolder } from './folder.js';

/** Runs an example of a page of docs/ with a client against a server, and returns what it prints. */
export async function runExample(
  page: string,
  name: string,
  listener: RequestListener,
  client = resolve('generated/bookshelf'),
): Promise<readonly unknown[][]> {
  const text = await readFile(page, 'utf8');
  const [, rest = ''] = text.split(`<!-- example: ${name} -->\n\n\`\`\`ts\n`);
  const [example = ''] = rest.split('```\n');
  const program = example
    .replace(
      "'../generated/bookshelf/index.js'",
      JSON.stringify(pathToFileURL(join(client, 'index.ts')).href),
    )
    .replace("'https://api.bookshelf.example/v2'", JSON.stringify(await serve(listener)));
  const place = join(await emptyFolder(), 'example.ts');
  await writeFile(place, program);
  const said: unknown[][] = [];
  vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => void said.push(words));
  await import(place);
  return said;
}
