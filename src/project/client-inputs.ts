import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { madeBefore } from '../client/made-before.js';
import { readCollectionSource } from '../io/source/read-source.js';
import { formattingFiles } from '../io/memory/digest-formatting.js';
import { guessImportExtension } from '../io/import-extension.js';
import { sourceFiles } from '../io/source/source-files.js';
import { snapshotPath } from '../io/output/client-path.js';
import { templatePaths } from '../io/template-paths.js';
import { lockPath } from '../model/lock.js';
import type { Wishes } from '../options.js';

/** What the output of a client depends on. */
export interface ClientInputs {
  readonly name: string;
  /** The files, from the folder of the settings on, in the order of their paths; a URL as it is named. */
  readonly files: readonly string[];
  /** The variables of the environment that are read. */
  readonly environment: readonly string[];
  /** The version of postwright. */
  readonly generator: string;
  /** A digest of all of it, the same on every machine. */
  readonly hash: string;
}

/** A client by its name, with what it is made with. */
export interface NamedClient extends Wishes {
  readonly name: string;
  readonly source: string;
  readonly output: string;
  readonly fromSettings?: true;
}

/** Returns what the output of a client depends on, without making it; an InputError where its source cannot be read. */
export async function readClientInputs(
  told: NamedClient,
  {
    folder,
    generator,
    allowHttp,
  }: { readonly folder: string; readonly generator: string; readonly allowHttp?: boolean },
): Promise<ClientInputs> {
  const { name, source, output, environment, config, templates, fromSettings, ...decided } =
    await madeBefore(told);
  const named = [source, ...(environment ?? []), ...(typeof config === 'string' ? [config] : [])];
  const inputs = named.flatMap((each) => (isLocal(each) ? sourceFiles(each) : [each]));
  const own = [lockPath, ...(decided.changelog ? [snapshotPath] : [])].map((path) => join(output, path));
  const around = [
    ...formattingFiles(output),
    ...guessImportExtension(output).files,
    ...(typeof templates === 'string' ? templatePaths(templates) : []),
    ...own,
  ].filter((file) => existsSync(file));
  const shown = (file: string): string =>
    isLocal(file) ? relative(resolve(folder), resolve(file)).replaceAll('\\', '/') : file;
  const hash = createHash('sha256').update(JSON.stringify([generator, shown(output), decided]));
  const files = [...new Map([...inputs, ...around].map((file) => [shown(file), file]))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  for (const [path, file] of files) {
    const bytes = await contentOf(file, allowHttp);
    hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  const isApi = named.some((each) => /^https:\/\/api\.(?:eu\.)?(?:get)?postman\.com\//i.test(each));
  return {
    ...{ name, files: files.map(([path]) => path), environment: isApi ? ['POSTMAN_API_KEY'] : [] },
    ...{ generator, hash: hash.digest('hex') },
  };
}

/** A URL and a file in git are read as a run reads them. */
async function contentOf(file: string, allowHttp: boolean | undefined): Promise<Uint8Array> {
  if (isLocal(file)) return file.endsWith('package.json') ? prettierPart(file) : readFileSync(file);
  const read = await readCollectionSource(file, { allowHttp });
  if ('bytes' in read) return read.bytes;
  return new TextEncoder().encode(
    JSON.stringify(read.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])),
  );
}

/** Of a package.json only what it says to Prettier counts. */
function prettierPart(file: string): Uint8Array {
  const text = readFileSync(file, 'utf8');
  return new TextEncoder().encode(/"prettier"\s*:/.test(text) ? text : '');
}

function isLocal(name: string): boolean {
  return (
    !/^https?:\/\//i.test(name) &&
    (existsSync(name) ? statSync(name).isFile() || statSync(name).isDirectory() : !name.includes(':'))
  );
}

/** Returns the folder that the paths of a project's inputs are told from. */
export function folderOf(settings: string): string {
  return dirname(settings);
}
