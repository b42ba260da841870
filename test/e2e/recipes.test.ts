import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder, listFiles } from '../kit/folder.js';
import { commitAll, git } from '../kit/git.js';
import { command } from '../kit/run-command.js';
import { takesAll } from '../kit/share-of.js';
import { changedShop, shop } from './shop.js';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: unknown;
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Ended {
  readonly code: number;
  readonly output: string;
}

type Env = Readonly<Record<string, string>>;

function run(file: string, words: readonly string[], cwd: string, env: Env = {}): Promise<Ended> {
  return new Promise((done) => {
    const options = { cwd, env: { ...process.env, FORCE_COLOR: '0', ...env }, encoding: 'utf8' } as const;
    execFile(file, words, options, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

/** What stands in for the programs that the recipes call, but for git and node. */
const stubs: Readonly<Record<string, string>> = {
  npx: `shift; exec "${process.execPath}" "${command}" "$@"`,
  npm: 'exit 0',
  gh: 'echo "$@" >> "$LOG"; [ "$2" != create ] || [ ! -e "$LOG.open" ]',
  curl: 'while [ "$1" != --output ]; do shift; done; cp "$ANSWER" "$2"',
};

async function writeProgram(path: string, script: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

/** A folder for PATH with the stubs in it. */
async function programs(): Promise<string> {
  const folder = await emptyFolder();
  for (const [name, script] of Object.entries(stubs)) {
    await writeProgram(join(folder, name), script);
  }
  return folder;
}

async function withPrograms(env: Env = {}): Promise<Env> {
  return { ...env, PATH: `${await programs()}${delimiter}${process.env['PATH'] ?? ''}` };
}

async function writeCollection(cwd: string, collection: object): Promise<void> {
  await mkdir(join(cwd, 'collections'), { recursive: true });
  await writeFile(join(cwd, 'collections/shop.json'), `${JSON.stringify(collection, null, 2)}\n`);
}

const generate = ['generate', 'collections/shop.json', '--output', 'src/shop', '--changelog'];

/** The shop and its client as files, and the client of the changed shop: made once. */
let made: Promise<Readonly<Record<'old' | 'changed', string>>> | undefined;

async function makeClients(): Promise<Readonly<Record<'old' | 'changed', string>>> {
  const old = await mkdtemp(join(tmpdir(), 'postwright-recipes-'));
  await writeCollection(old, shop);
  await run(process.execPath, [command, ...generate], old);
  const changed = await mkdtemp(join(tmpdir(), 'postwright-recipes-'));
  await cp(old, changed, { recursive: true });
  await writeCollection(changed, changedShop);
  await run(process.execPath, [command, ...generate], changed);
  return { old, changed };
}

afterAll(async () => {
  for (const folder of Object.values((await made) ?? {})) await rm(folder, { recursive: true, force: true });
});

/** A clone of a repository that holds the shop and its client. */
async function project(): Promise<string> {
  const cwd = await emptyFolder();
  await cp((await (made ??= makeClients())).old, cwd, { recursive: true });
  commitAll(cwd);
  const origin = await emptyFolder();
  git(cwd, 'clone', '--quiet', '--bare', '.', origin);
  git(cwd, 'remote', 'add', 'origin', origin);
  git(cwd, 'fetch', '--quiet', 'origin');
  return cwd;
}

/** Leaves what the command leaves after the shop has changed. */
async function generateAgain(cwd: string): Promise<void> {
  const { changed } = await (made ??= makeClients());
  await rm(join(cwd, 'src'), { recursive: true });
  await cp(join(changed, 'src'), join(cwd, 'src'), { recursive: true });
}

function isWorkflow(value: unknown): value is Workflow {
  return typeof value === 'object' && value !== null && 'jobs' in value && 'on' in value;
}

async function readWorkflow(name: string): Promise<Workflow> {
  const workflow: unknown = parse(await readFile(`examples/github-actions/${name}`, 'utf8'));
  if (!isWorkflow(workflow)) throw new Error(`${name} has no jobs`);
  return workflow;
}

/** Runs the steps of a workflow that are scripts, as GitHub does, up to the first that fails; what each said, by its name. */
async function runSteps(
  { jobs, env: shared }: Workflow,
  cwd: string,
  env: Env,
): Promise<readonly (readonly [string, Ended])[]> {
  const ended: (readonly [string, Ended])[] = [];
  for (const { name = 'install', run: script, env: own } of Object.values(jobs).flatMap(
    ({ steps }) => steps,
  )) {
    if (script === undefined) continue;
    const result = await run('bash', ['-e', '-c', script], cwd, { ...shared, ...own, ...env });
    ended.push([name, result]);
    if (result.code !== 0) break;
  }
  return ended;
}

const codes = (ended: readonly (readonly [string, Ended])[]): readonly (readonly [string, number])[] =>
  ended.map(([name, { code }]) => [name, code]);

describe.skipIf(process.platform === 'win32')('the recipe', { timeout: 180_000 }, () => {
  it.runIf(takesAll)(
    'for pull requests refuses a client that is not current, and breaking changes',
    async () => {
      const cwd = await project();
      const workflow = await readWorkflow('api-client.yml');
      expect(workflow.on).toBe('pull_request');
      const summary = join(await emptyFolder(), 'summary.md');
      const env = await withPrograms({ GITHUB_BASE_REF: 'main', GITHUB_STEP_SUMMARY: summary });
      await writeCollection(cwd, changedShop);
      const stale = await runSteps(workflow, cwd, env);
      expect(codes(stale)).toEqual([
        ['install', 0],
        ['Check that the client is what the collection becomes', 1],
      ]);
      await generateAgain(cwd);
      expect(codes(await runSteps(workflow, cwd, env)).slice(1)).toEqual([
        ['Check that the client is what the collection becomes', 0],
        ['Tell what changed', 0],
        ['Refuse breaking changes that are not labelled as such', 1],
      ]);
      expect(await readFile(summary, 'utf8')).toContain('### Breaking\n\n- `getAnOrder`: is gone\n');
    },
  );

  it.runIf(takesAll)(
    'for every week opens a pull request that tells what changed, or brings it up to date',
    async () => {
      const cwd = await project();
      const temp = await emptyFolder();
      const workflow = await readWorkflow('update-api-client.yml');
      const log = join(temp, 'gh.log');
      const answer = join(temp, 'postman.json');
      const env = await withPrograms({ RUNNER_TEMP: temp, LOG: log, ANSWER: answer });
      await writeFile(answer, JSON.stringify({ collection: shop }));
      expect((await runSteps(workflow, cwd, env)).at(-1)?.[1]).toEqual({
        code: 0,
        output: 'Nothing changed.\n',
      });
      await writeFile(answer, JSON.stringify({ collection: changedShop }));
      const ended = await runSteps(workflow, cwd, env);
      expect(codes(ended).at(-1)).toEqual(['Open a pull request', 0]);
      expect(await readFile(join(temp, 'changes.md'), 'utf8')).toContain('- `getAnOrder`: is gone\n');
      expect(git(cwd, 'show', 'origin/update-api-client:src/shop/CHANGELOG.md')).toContain('## Revision 1');
      expect(git(cwd, 'diff', '--name-only', 'origin/main', 'origin/update-api-client')).toContain(
        'collections/shop.json',
      );
      git(cwd, 'switch', '--quiet', 'main');
      git(cwd, 'branch', '--quiet', '-D', 'update-api-client');
      await writeFile(`${log}.open`, '');
      expect(codes(await runSteps(workflow, cwd, env)).at(-1)).toEqual(['Open a pull request', 0]);
      const create = `pr create --head update-api-client --title Update the API client --body-file ${temp}/changes.md`;
      const edit = `pr edit update-api-client --body-file ${temp}/changes.md`;
      expect(await readFile(log, 'utf8')).toBe(`${create}\n${create}\n${edit}\n`);
    },
  );

  it.runIf(takesAll)('for commits refuses one with a client that is not current', async () => {
    const cwd = await project();
    await mkdir(join(cwd, '.githooks'));
    await cp('examples/pre-commit', join(cwd, '.githooks/pre-commit'));
    git(cwd, 'config', 'core.hooksPath', '.githooks');
    git(cwd, 'config', 'user.name', 'Somebody');
    git(cwd, 'config', 'user.email', 'somebody@example.com');
    const env = await withPrograms();
    const commit = (): Promise<Ended> => run('git', ['commit', '--quiet', '--message', 'Change'], cwd, env);
    await writeCollection(cwd, changedShop);
    git(cwd, 'add', '--all');
    const { code, output } = await commit();
    expect([code, output]).toEqual([
      1,
      expect.stringContaining('Run `npx postwright generate collections/shop.json'),
    ]);
    await generateAgain(cwd);
    git(cwd, 'add', '--all');
    expect(await commit()).toEqual(expect.objectContaining({ code: 0 }));
  });

  it.runIf(takesAll).for([
    ['turborepo', 'turbo', ['run', 'generate'], /Cached: {4}(\d) cached, 2 total/],
    ['nx', 'nx', ['run-many', '--targets', 'generate'], /(\d)\/2 hit/],
  ] as const)(
    'for many collections under %s generates nothing twice',
    async ([example, tool, words, hits], { skip }) => {
      const cwd = await emptyFolder();
      await cp(`examples/${example}`, cwd, { recursive: true });
      const version =
        new RegExp(`"${tool}": "(.+)"`).exec(await readFile(join(cwd, 'package.json'), 'utf8'))?.[1] ?? '';
      const home = await emptyFolder();
      await writeFile(join(home, 'package.json'), '{}');
      const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', `${tool}@${version}`];
      if ((await run('npm', install, home)).code !== 0) skip(`${tool} cannot be installed here`);
      await mkdir(join(cwd, 'node_modules/.bin'), { recursive: true });
      await writeProgram(
        join(cwd, 'node_modules/.bin/postwright'),
        `exec "${process.execPath}" "${command}" "$@"`,
      );
      await symlink(join(home, 'node_modules', tool), join(cwd, 'node_modules', tool));
      const env = {
        ...{
          TURBO_TELEMETRY_DISABLED: '1',
          DO_NOT_TRACK: '1',
          CI: '1',
          TURBO_CACHE_DIR: join(home, 'cache'),
        },
        ...{
          NX_DAEMON: 'false',
          NX_NO_CLOUD: 'true',
          NX_TUI: 'false',
          NX_CACHE_DIRECTORY: join(home, 'cache'),
        },
        ...{ NX_WORKSPACE_DATA_DIRECTORY: join(home, 'data') },
      };
      const fromCache = async (): Promise<string | undefined> => {
        const { code, output } = await run(join(home, 'node_modules/.bin', tool), words, cwd, env);
        return code === 0 ? hits.exec(output)?.[1] : output;
      };
      expect(await fromCache()).toBe('0');
      // The locks that the first run has written are inputs.
      expect(await fromCache()).toBe('0');
      const before = await listFiles(join(cwd, 'clients/users'));
      expect(await fromCache()).toBe('2');
      const collection = join(cwd, 'clients/shop/collection.json');
      const text = await readFile(collection, 'utf8');
      await writeFile(collection, text.replace('"info": {', '"info": { "description": "Changed.",'));
      expect(await fromCache()).toBe('1');
      await rm(join(cwd, 'clients/users/src'), { recursive: true });
      expect(await fromCache()).toBe('2');
      expect(await listFiles(join(cwd, 'clients/users'))).toEqual(before);
      const check = words.map((word) => (word === 'generate' ? 'check' : word));
      expect((await run(join(home, 'node_modules/.bin', tool), check, cwd, env)).code).toBe(0);
    },
  );
});
