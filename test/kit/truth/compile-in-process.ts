import { existsSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import ts from 'typescript';
import { wholeRuntime } from '../runtime-pieces.js';

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

const libraries = resolve('node_modules/typescript/lib');

/**
 * Returns what the compiler says of each root file, by its path; texts are given by absolute paths. The runtime of all
 * clients is the same, so the one of the project stands for every `…/runtime/` and is read once.
 */
export function compileInProcess(
  texts: ReadonlyMap<string, string>,
  roots: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const host = createHost(texts);
  const program = ts.createProgram([...roots], options, host);
  return new Map(roots.map((root) => [root, diagnose(program, root)]));
}

function diagnose(program: ts.Program, root: string): readonly string[] {
  const file = program.getSourceFile(root);
  if (file === undefined) throw new Error(`${root} is not in the program`);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ start = 0, code, messageText }) => {
      const { line } = file.getLineAndCharacterOfPosition(start);
      const text = file.text.split('\n')[line] ?? '';
      return `TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')} in: ${text.slice(0, 300)}`;
    },
  );
}

function createHost(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const runtime = wholeRuntime();
  const read = (path: string): string | undefined => {
    if (path.startsWith('/runtime/')) return runtime.get(path.slice(1));
    return (
      texts.get(path) ??
      (path.startsWith(libraries) && existsSync(path) ? readFileSync(path, 'utf8') : undefined)
    );
  };
  return {
    fileExists: (path) => read(path) !== undefined,
    readFile: read,
    getSourceFile: (path, target) => {
      const text = read(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, target);
    },
    getDefaultLibFileName: () => `${libraries}/lib.d.ts`,
    getDefaultLibLocation: () => libraries,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
    resolveModuleNameLiterals: (names, from) =>
      names.map(({ text }) => {
        const path = posix.join(posix.dirname(from), text).replace(/\.js$/, '.ts');
        const resolvedFileName = path.replace(/^.*\/runtime\//, '/runtime/');
        return { resolvedModule: { resolvedFileName, extension: '.ts' } };
      }),
  };
}
