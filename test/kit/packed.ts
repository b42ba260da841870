import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The package as it would be published, in a project that has nothing else. */
export interface Packed {
  /** The project: the package and what it depends on are in its `node_modules`. */
  readonly project: string;
  readonly tarball: string;
  /** The paths in the package. */
  readonly files: readonly string[];
}

interface Pack {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

/** Packs the built project and unpacks it as an install does, with its dependencies as they are installed here. */
export async function packProject(): Promise<Packed> {
  const project = await mkdtemp(join(tmpdir(), 'postwright-packed-'));
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
  const { stdout } = await execute('npm', words, { shell: process.platform === 'win32' });
  // npm's own report.
  const [pack] = JSON.parse(stdout) as readonly Pack[];
  if (pack === undefined) throw new Error(`npm pack said ${stdout}`);
  const tarball = join(project, pack.filename);
  const place = join(project, 'node_modules', 'postwright');
  await mkdir(place, { recursive: true });
  await execute(
    'tar',
    ['-xzf', pack.filename, '-C', join('node_modules', 'postwright'), '--strip-components', '1'],
    {
      cwd: project,
    },
  );
  await linkDependencies(project);
  return { project, tarball, files: pack.files.map(({ path }) => path) };
}

/** Only what the package depends on: where it needs more, it fails. */
async function linkDependencies(project: string): Promise<void> {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock;
  for (const [path, { dev = false }] of Object.entries(packages)) {
    if (dev || !/^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path)) continue;
    await mkdir(dirname(join(project, path)), { recursive: true });
    await symlink(resolve(path), join(project, path), 'junction').catch(ignoreMissing);
  }
}

/** What is optional is not installed on every platform. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
