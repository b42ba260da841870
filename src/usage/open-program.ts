import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { Project, ts } from 'ts-morph';
import { inputError } from '../diagnostics/errors.js';
import type { ChangedClient } from './usage.js';
import { realFolder, slashes, withoutRoot } from './own-files.js';

/**
 * Returns a configuration with those that it refers to, which are programs of their own, as absolute paths; an InputError
 * where one cannot be read.
 */
export function listConfigs(tsconfig: string): readonly string[] {
  const found = new Set<string>();
  const left = [resolve(tsconfig)];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const { path } of readConfig(file).projectReferences ?? [])
      left.push(ts.resolveProjectReferencePath({ path }));
  }
  return [...found];
}

/** Returns the program of a configuration. Nothing is ever written of it. */
export function openProgram(tsconfig: string): Project {
  const { options, fileNames } = readConfig(tsconfig);
  const project = new Project({
    compilerOptions: { ...options, ...usualOptions(options, tsconfig), noEmit: true },
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
  });
  for (const file of fileNames) project.addSourceFileAtPathIfExists(file);
  return project;
}

/** Puts the new clients into a program, in memory. */
export function putClients(project: Project, clients: readonly ChangedClient[]): void {
  for (const { output, files } of clients) {
    const folder = realFolder(output);
    for (const change of files) {
      const path = slashes(join(folder, change.path));
      if (!/\.[cm]?[jt]sx?$/.test(path)) continue;
      if ('text' in change) project.createSourceFile(path, change.text, { overwrite: true });
      else if (change.kind === 'delete') project.addSourceFileAtPathIfExists(path)?.delete();
    }
  }
}

function readConfig(tsconfig: string): ts.ParsedCommandLine {
  const { error: damaged } = ts.readConfigFile(tsconfig, (path) => ts.sys.readFile(path));
  const problems: ts.Diagnostic[] = damaged ? [damaged] : [];
  const parsed = ts.getParsedCommandLineOfConfigFile(tsconfig, undefined, {
    useCaseSensitiveFileNames: ts.sys.useCaseSensitiveFileNames,
    readDirectory: (...given) => ts.sys.readDirectory(...given),
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    getCurrentDirectory: () => process.cwd(),
    onUnRecoverableConfigFileDiagnostic: (problem) => void problems.push(problem),
  });
  // An option that this compiler does not know, and a project without files, are no reason to stop.
  const [problem] = [
    ...problems,
    ...(parsed?.errors.filter(({ code }) => code < 2000 || unreadable.has(code)) ?? []),
  ];
  if (parsed && problem === undefined) return parsed;
  const text =
    problem === undefined ? '' : withoutRoot(ts.flattenDiagnosticMessageText(problem.messageText, ' '));
  const message = `${slashes(relative('', tsconfig)) || tsconfig} cannot be read: ${text || 'it is no configuration of TypeScript'}`;
  throw inputError('tsconfig-unreadable', message, { file: tsconfig });
}

/** Below 2000 it is no JSON. A configuration that it extends is not there, or cannot be read; it extends itself. */
const unreadable: ReadonlySet<number> = new Set([5012, 5083, 6053, 18000, 18001]);

/** What an older compiler of the project holds for usual, where the configuration says nothing. */
function usualOptions({ strict, types }: ts.CompilerOptions, tsconfig: string): ts.CompilerOptions {
  if (ownVersion(tsconfig) >= 6) return {};
  return { ...(strict === undefined && { strict: false }), ...(types === undefined && { types: ['*'] }) };
}

/** Returns the major version of the project's own compiler; that of ours where it has none. */
function ownVersion(tsconfig: string): number {
  try {
    const manifest = createRequire(tsconfig).resolve('typescript/package.json');
    return Number(/"version"\s*:\s*"(\d+)\./.exec(readFileSync(manifest, 'utf8'))?.[1] ?? 6);
  } catch {
    return 6;
  }
}
