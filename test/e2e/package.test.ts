import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, posix, resolve } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packProject, type Packed } from '../kit/packed.js';

const execute = promisify(execFile);
let packed: Packed;

beforeAll(async () => {
  packed = await packProject();
}, 60_000);

afterAll(() => rm(packed.project, { recursive: true, force: true }));

interface Own {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly hasInstallScript?: boolean }>
  >;
}

/** Returns what a file of npm's holds, which is trusted to look as npm writes it. */
async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}

/** What there is of each kind that runs, or that tells people something. */
const expected =
  /^(?:package\.json|(?:README|CHANGELOG|SECURITY)\.md|LICENSE|docs\/[a-z]+\.md|dist\/(?:cli|index)\.js|dist\/chunks\/[\w-]+\.js(?:\.LEGAL\.txt)?|dist\/site\/(?:grammars\/)?[\w-]+\.(?:js|css)|dist\/types\/src\/[\w/-]+\.d\.ts|runtime\/.+\.ts|schema\/postwright\.schema\.json|templates\/(?:site\/)?[a-z-]+\.hbs)$/;

describe('the packed package', () => {
  it('holds what it needs and nothing else', () => {
    expect(packed.files.filter((path) => !expected.test(path))).toEqual([]);
    expect(packed.files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'SECURITY.md',
        'CHANGELOG.md',
        'dist/cli.js',
        'runtime/send/send.ts',
      ]),
    );
  });

  it('links only to documents that it holds, but for those about its own making', async () => {
    const pages = packed.files.filter((path) => path.endsWith('.md'));
    const broken: string[] = [];
    for (const page of pages) {
      const text = await readFile(join(packed.project, 'node_modules/postwright', page), 'utf8');
      for (const [, link = ''] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
        const path = posix.join(dirname(page), link);
        if (!packed.files.includes(path)) broken.push(path);
      }
    }
    const ofMaking =
      /^(?:CONTRIBUTING\.md|docs\/ARCHITECTURE\.md|docs\/decisions\/.*|src\/.+|test\/.+|examples\/.*)$/;
    expect(broken.filter((path) => !ofMaking.test(path))).toEqual([]);
  });

  it('is as publint wants it', async () => {
    const tarball = new Uint8Array(await readFile(packed.tarball)).buffer;
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });

  it('is small, and installs without running anything', async () => {
    const { size } = await stat(packed.tarball);
    process.stdout.write(
      `The package: ${String(size)} bytes packed, ${String(packed.files.length)} files.\n`,
    );
    expect(size).toBeLessThan(1_000_000);
    const { scripts } = await readJson<Own>('package.json');
    expect(
      Object.keys(scripts).filter((name) => /^(?:(?:pre|post)?install|(?:pre|post)?prepare)$/.test(name)),
    ).toEqual([]);
    const { packages } = await readJson<Lock>('package-lock.json');
    const needed = Object.entries(packages).filter(([, { dev = false }]) => !dev);
    expect(needed.length).toBeGreaterThan(20);
    expect(needed.filter(([, { hasInstallScript = false }]) => hasInstallScript)).toEqual([]);
  });

  it.each(['mjs', 'cjs'])('is imported by a module that ends in .%s', async (extension) => {
    const file = join(packed.project, `import.${extension}`);
    const collection = "{ info: { name: 'Shop' }, item: [] }";
    const program = `import('postwright').then(async ({ compile }) => {
  const { files } = await compile(${collection}, { tests: 'none' });
  console.log(files.some(({ path }) => path === 'index.ts'));
});
`;
    await writeFile(file, program);
    expect((await execute(process.execPath, [file], { cwd: packed.project })).stdout).toBe('true\n');
  });

  it.skipIf(process.platform === 'win32')('is run by its name, as npx runs it', async () => {
    const { project } = packed;
    await mkdir(join(project, 'node_modules/.bin'), { recursive: true });
    const command = join(project, 'node_modules/.bin/postwright');
    await symlink('../postwright/dist/cli.js', command);
    // npm makes commands executable when it installs them.
    await chmod(command, 0o755);
    const { stdout } = await execute(command, ['--version'], { cwd: project });
    expect(stdout.trim()).toBe((await readJson<Own>('package.json')).version);
  });

  it('generates a client where nothing but its dependencies is installed', async () => {
    const { project } = packed;
    const request = { method: 'GET', url: 'https://api.example.com/orders?limit=1' };
    const response = [{ name: 'OK', code: 200, body: '{"orders": []}' }];
    const collection = { info: { name: 'Shop' }, item: [{ name: 'List orders', request, response }] };
    await writeFile(join(project, 'shop.json'), JSON.stringify(collection));
    const own: unknown = JSON.parse(
      await readFile(join(project, 'node_modules/postwright/package.json'), 'utf8'),
    );
    expect(own).toMatchObject({ bin: { postwright: './dist/cli.js' } });
    const words = [
      'node_modules/postwright/dist/cli.js',
      'generate',
      'shop.json',
      '--output',
      'client',
      '--mocks',
      'msw',
    ];
    await execute(process.execPath, words, { cwd: project, env: { ...process.env, NODE_OPTIONS: '' } });
    expect(await readFile(join(project, 'client/index.ts'), 'utf8')).toContain('listOrders');
  });
});

/** Returns what the compiler says of a project: nothing where all is well. */
function compile(compiler: string, project: string): Promise<string> {
  const words = [resolve('node_modules', compiler, 'bin/tsc'), '-p', project, '--pretty', 'false'];
  return new Promise((done) => {
    execFile(process.execPath, words, (_, stdout, stderr) => {
      done(stdout + stderr);
    });
  });
}

const consumer = `
import { checkClient, compile, InputError, writeClient, type Diagnostic, type WriteOptions } from 'postwright';
// @ts-expect-error Nothing is exported that writes without a look at what is there.
import { writeOutput } from 'postwright';

const options: WriteOptions = { source: new URL('file:///shop.json'), output: 'client', edits: 'merge' };
// @ts-expect-error A client needs a place.
const incomplete: WriteOptions = { source: 'shop.json' };

export async function run(): Promise<readonly Diagnostic[]> {
  const { files, api } = await compile({ info: { name: 'Shop' }, item: [] }, { tests: 'none' });
  const count: number = api.operations.length + files.map(({ path, text }) => path + text).length;
  const { operations, changes, diagnostics } = await writeClient(options);
  // @ts-expect-error It is a number.
  const name: string = operations;
  console.log(count, name, incomplete, changes.map(({ kind, path }) => kind + path), checkClient, InputError);
  return diagnostics;
}
`;

it.each([
  ['typescript', 'node16', 'node16'],
  ['typescript-7', 'node16', 'node16'],
  ['typescript-7', 'esnext', 'bundler'],
])(
  'its types are found by %s with modules of %s and resolution of %s',
  async (compiler, module, moduleResolution) => {
    const { project } = packed;
    const compilerOptions = {
      ...{
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2022', 'dom'],
        types: [],
        strict: true,
        noEmit: true,
      },
      ...{ exactOptionalPropertyTypes: true, skipLibCheck: false },
    };
    await writeFile(join(project, 'package.json'), '{ "type": "module" }');
    await writeFile(
      join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['consumer.ts'] }),
    );
    await writeFile(join(project, 'consumer.ts'), consumer);
    expect(await compile(compiler, project)).toBe('');
  },
);
