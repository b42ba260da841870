import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Every flag by which TypeScript refuses more. */
const strictest = {
  strict: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  erasableSyntaxOnly: true,
  exactOptionalPropertyTypes: true,
  isolatedDeclarations: true,
  isolatedModules: true,
  noFallthroughCasesInSwitch: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
};

const target = {
  declaration: true,
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  noEmit: true,
  skipLibCheck: true,
  target: 'es2022',
  types: ['node'],
};

/** Returns what the compiler says of a folder: nothing where all is well. */
export async function compile(compiler: string, folder: string): Promise<string> {
  const config = join(folder, 'tsconfig.json');
  await writeFile(
    config,
    JSON.stringify({ compilerOptions: { ...strictest, ...target }, include: ['**/*.ts'] }),
  );
  const words = [resolve('node_modules', compiler, 'bin/tsc'), '-p', config, '--pretty', 'false'];
  return new Promise((done) => {
    execFile(process.execPath, words, { maxBuffer: 2 ** 26 }, (_, stdout, stderr) => {
      done(stdout + stderr);
    });
  });
}
