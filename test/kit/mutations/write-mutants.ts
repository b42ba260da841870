import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { mutantsOf } from './mutants-of.js';

/** A mutant in a client, with a test of its own. */
export interface WrittenMutant {
  /** What its tests are described by. */
  readonly id: string;
  readonly kind: string;
  /** What it breaks, for people. */
  readonly name: string;
}

interface Place {
  /** The client's folder. */
  readonly client: string;
  /** The path of the operation's module in it. */
  readonly module: string;
  /** What the client is called. */
  readonly name: string;
}

/**
 * Writes the mutants of an operation beside it, each with a copy of the operation's test that tests the mutant instead;
 * the first one is the function as it is.
 */
export async function writeMutants({ client, module, name }: Place): Promise<readonly WrittenMutant[]> {
  const path = join(client, module).replace(/\.ts$/, '');
  const [text, test] = await Promise.all([
    readFile(`${path}.ts`, 'utf8'),
    readFile(`${path}.test.ts`, 'utf8'),
  ]);
  const mutants = [{ kind: 'intact', text }, ...mutantsOf(text)];
  return Promise.all(
    mutants.map(async (mutant, at) => {
      const id = `${name}/${module} ${at}:`;
      await writeFile(`${path}.mutant-${at}.ts`, mutant.text);
      await writeFile(`${path}.mutant-${at}.test.ts`, retarget(test, basename(path), at, id));
      return { id, kind: mutant.kind, name: `${mutant.kind}, ${name}/${module}, mutant ${at}` };
    }),
  );
}

function retarget(test: string, name: string, at: number, id: string): string {
  const changed = test
    .replace(new RegExp(`(['"]\\./)${name}(\\.js['"])`), `$1${name}.mutant-${at}$2`)
    .replace(/^describe\((['"])[^'"]+/m, `describe($1${id}`);
  if (!changed.includes(id) || !changed.includes(`${name}.mutant-${at}.js`))
    throw new Error(`no test of ${id}`);
  return changed;
}
