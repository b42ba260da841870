import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readFormatting } from '../client/read-formatting.js';
import { findPackage } from '../io/find-package.js';
import { guessImportExtension } from '../io/import-extension.js';
import { formattingFiles } from '../io/memory/formatting-files.js';
import { changelogPath, snapshotPath } from '../io/output/client-path.js';
import { apiVariables } from '../io/source/resolve-address.js';
import { readSource } from '../io/source/read-source.js';
import { readTemplates } from '../io/read-templates.js';
import { sourceFiles } from '../io/source/source-files.js';
import { manifestPath } from '../model/client-file.js';
import { lockPath } from '../model/lock.js';
import { decidedOptions } from '../options.js';
import { findClientParts, nameOfPart, readPart, type ClientParts, type SourcePart } from './client-parts.js';
import type { DescribedClient } from './describe-client.js';

/** What the output of a client depends on. */
export interface ClientInputs {
  readonly name: string;
  /** The files, from the folder of the settings on, in the order of their paths; a URL without its query. */
  readonly files: readonly string[];
  /** The variables of the environment that are read. */
  readonly environment: readonly string[];
  /** The version of postwright. */
  readonly generator: string;
  /** A digest of all of it, the same on every machine. */
  readonly hash: string;
}

/** What all clients of a project depend on. */
export interface Surroundings {
  /** The file of the settings. */
  readonly settings: string;
  /** The version of postwright. */
  readonly version: string;
  /** What tells this build of it, with the packages that it uses, from any other. */
  readonly build: string;
  readonly allowHttp?: boolean | undefined;
}

/** One thing that counts: its path is shown, its content goes into the digest. */
interface Input {
  readonly path: string;
  readonly read: () => Promise<Uint8Array>;
}

/** Returns what the output of a client depends on, without making it; an InputError where a part of it cannot be read. */
export async function readClientInputs(
  { name, ...told }: DescribedClient & { readonly name: string },
  { settings, version, build, allowHttp }: Surroundings,
): Promise<ClientInputs> {
  const shown = (file: string): string =>
    relative(resolve(dirname(settings)), resolve(file)).replaceAll('\\', '/');
  const found = await findClientParts(told);
  const { options, locked, parts } = found;
  const { templates, output } = options;
  const decided = decidedOptions({
    ...options,
    ...(templates !== undefined && { templates: shown(templates) }),
  });
  const formatting = await formattingInputs(output, shown);
  const roles = parts.map((part) => [part.role, part.isRemote ? nameOfPart(part) : shown(part.name)]);
  const hash = createHash('sha256').update(
    JSON.stringify([build, shown(output), decided, locked, roles, formatting.options ?? null]),
  );
  const inputs: readonly Input[] = [
    ...parts.flatMap((part) => inputsOfPart(part, shown, allowHttp)),
    ...(await filesAround(found)).map((file) => ({ path: shown(file), read: () => bytesOf(file) })),
    ...formatting.inputs,
  ];
  for (const { path, read } of inputs) {
    const bytes = await read();
    hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  // Of the settings counts what they say of the client, and that is among what is decided.
  const files = [...new Set([...inputs.map(({ path }) => path), shown(settings)])].sort();
  const environment = [...new Set(parts.flatMap((part) => apiVariables(part.name, process.env)))];
  return { name, files, environment, generator: version, hash: hash.digest('hex') };
}

function inputsOfPart(
  part: SourcePart,
  shown: (file: string) => string,
  allowHttp: boolean | undefined,
): readonly Input[] {
  if (part.isRemote) return [{ path: nameOfPart(part), read: () => readPart(part, allowHttp) }];
  return sourceFiles(part.name).map((file) => ({ path: shown(file), read: () => bytesOf(file) }));
}

/** Returns the files that are no sources: what earlier runs left behind, templates, and what says how modules are imported. */
async function filesAround({ options, folder }: ClientParts): Promise<readonly string[]> {
  const { output, templates, changelog, importExtension } = options;
  // A client from before there was a lock has its names in the manifest.
  const own = [
    folder.lock === undefined ? manifestPath : lockPath,
    ...(changelog ? [snapshotPath, changelogPath] : []),
  ].map((path) => join(output, path));
  return [
    ...own.filter((file) => existsSync(file)),
    ...[...(await readTemplates(templates)).values()].map(({ file }) => file),
    ...(importExtension === undefined ? guessImportExtension(output).files : []),
  ];
}

/** Returns the files that decide on the formatting; what they come to as well, where their texts do not tell. */
async function formattingInputs(
  output: string,
  shown: (file: string) => string,
): Promise<{ readonly inputs: readonly Input[]; readonly options?: object }> {
  const found = formattingFiles(output);
  const inputs = found.map(({ file, said }) => ({
    path: shown(file),
    read: () => Promise.resolve(new TextEncoder().encode(said)),
  }));
  const indirect = found.filter(({ isIndirect }) => isIndirect);
  if (indirect.length === 0) return { inputs };
  const options = await readFormatting(output);
  // A package that is a configuration is found from where it is named, a plugin from the working folder.
  const shared = indirect.flatMap(({ file, said }) => {
    const [, name] = /^\s*["']?([\w@./-]+)["']?\s*$/.exec(said) ?? [];
    return name === undefined ? [] : (findPackage(name, dirname(file)) ?? []);
  });
  const plugins = (options.plugins ?? []).flatMap((plugin) =>
    typeof plugin === 'string' ? (findPackage(plugin, process.cwd()) ?? []) : [],
  );
  return {
    options,
    inputs: [
      ...inputs,
      ...[...shared, ...plugins].map((file) => ({ path: shown(file), read: () => bytesOf(file) })),
    ],
  };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  return (await readSource(file)).bytes;
}
