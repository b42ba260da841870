import { execFile } from 'node:child_process';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Where a client runs: what its types come from, and which of its files belong there. */
interface Environment {
  readonly lib: readonly string[];
  /** Packages of types by the names that a project knows them by, with the packages of this project that they are. */
  readonly types: Readonly<Record<string, string>>;
  /** Files that need more than the environment has: vitest, or Node's modules. */
  readonly exclude: readonly string[];
}

const tests = ['**/*.test.ts', '**/msw/**'];
const mocks = [...tests, '**/mocks/**'];
const es = 'es2022';

/** Only one of the environments has the types that vitest and msw are compiled with. */
const environments = {
  'Node 20': { lib: [es], types: { node: '@types/node' }, exclude: [] },
  'Node 22': { lib: [es], types: { node: 'types-node-22' }, exclude: tests },
  'Node 24': { lib: [es], types: { node: 'types-node-24' }, exclude: tests },
  Bun: { lib: [es], types: { bun: 'bun-types' }, exclude: tests },
  Workers: { lib: [es], types: { workers: '@cloudflare/workers-types' }, exclude: mocks },
  'web workers': { lib: [es, 'webworker'], types: {}, exclude: mocks },
  browsers: { lib: [es, 'dom'], types: {}, exclude: mocks },
} as const satisfies Readonly<Record<string, Environment>>;

type EnvironmentName = keyof typeof environments;

/** The environments that clients have to compile for. */
export const environmentNames: readonly EnvironmentName[] = [
  ...(['Node 20', 'Node 22', 'Node 24', 'Bun'] as const),
  ...(['Workers', 'web workers', 'browsers'] as const),
];

/** One way to compile: the columns of the matrix. */
export interface Compilation {
  readonly environment: EnvironmentName;
  /** The package that holds the compiler. */
  readonly compiler: string;
  readonly resolution: 'bundler' | 'node16' | 'nodenext';
  /** The `type` of the project's package.json. */
  readonly type: 'module' | 'commonjs';
}

/** Returns what the compiler says of the clients under `<folder>/clients`, each compilation in a project of its own. */
export async function compileAs(folder: string, compilation: Compilation): Promise<readonly string[]> {
  const { environment, compiler, resolution, type } = compilation;
  const { lib, types, exclude }: Environment = environments[environment];
  const project = join(folder, [environment, compiler, resolution, type].join('-').replaceAll(' ', '-'));
  await cp(join(folder, 'clients'), join(project, 'src'), { recursive: true });
  await writeFile(join(project, 'package.json'), JSON.stringify({ type }));
  for (const [name, packageName] of Object.entries(types)) {
    const place = join(project, 'node_modules/@types', name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(resolve('node_modules', packageName), place, 'junction');
  }
  const compilerOptions = {
    ...{ lib, types: Object.keys(types), target: es, strict: true, noEmit: true, skipLibCheck: false },
    ...{ module: resolution === 'bundler' ? 'esnext' : resolution, moduleResolution: resolution },
    ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noImplicitOverride: true },
  };
  // vitest can only be imported by modules.
  const left = type === 'module' ? exclude : [...exclude, ...tests];
  const config = JSON.stringify({ compilerOptions, include: ['src'], exclude: left });
  await writeFile(join(project, 'tsconfig.json'), config);
  return errorsOf(resolve('node_modules', compiler, 'bin/tsc'), project);
}

/** Returns the errors in the project's own files; what is wrong in packages is theirs. */
function errorsOf(compiler: string, project: string): Promise<readonly string[]> {
  return new Promise((done) => {
    const words = [compiler, '-p', '.', '--pretty', 'false'];
    execFile(process.execPath, words, { cwd: project, maxBuffer: 2 ** 26 }, (_, stdout, stderr) => {
      const lines = (stdout + stderr).split('\n');
      done(lines.filter((line) => /^\S/.test(line) && !/^(?:\.\.\/|node_modules)/.test(line)));
    });
  });
}
