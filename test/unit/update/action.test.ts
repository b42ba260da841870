import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder } from '../../kit/folder.js';
import { git } from '../../kit/git.js';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Tells whether a document is an action, as far as it is looked at here. */
function isAction(value: unknown): value is Action {
  return typeof value === 'object' && value !== null && 'runs' in value && 'inputs' in value;
}

const action: unknown = parse(await readFile('action.yml', 'utf8'));

/** A folder with programs that write down how they were called, in place of npx and gh. */
async function makePrograms(folder: string, programs: Readonly<Record<string, string>>): Promise<string> {
  const bin = join(folder, 'bin');
  await mkdir(bin);
  for (const [name, body] of Object.entries(programs)) {
    const text = `#!/usr/bin/env bash\necho "${name} $*" >> "${join(folder, 'calls')}"\n${body}\n`;
    await writeFile(join(bin, name), text);
    await chmod(join(bin, name), 0o755);
  }
  return `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
}

function runScript(name: string, cwd: string, env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(resolve('action', name), { cwd, encoding: 'utf8', env });
  return { status, said: `${stdout}${stderr}` };
}

it('is made of scripts that are there, and hands inputs over as variables only', () => {
  if (!isAction(action)) throw new Error('action.yml is no action');
  expect(action.runs.using).toBe('composite');
  const scripts = action.runs.steps.flatMap(({ run }) => /action\/[\w-]+\.sh/.exec(run) ?? []);
  expect(scripts).toEqual(['action/update.sh', 'action/pull-request.sh']);
  for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
  const used = JSON.stringify(action.runs).match(/(?<=inputs\.)[\w-]+/g);
  expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs)));
});

it.each([
  ['text', 0, 'true'],
  ['text', 2, 'true'],
  ['', 0, 'false'],
])('says whether there is something to tell (%j, exit %i)', async (report, exit, changed) => {
  const folder = await emptyFolder();
  const write = `printf '${report}' > "$RUNNER_TEMP/postwright-update.md"; echo '{}' > "$RUNNER_TEMP/postwright-update.json"; exit ${String(exit)}`;
  const env = {
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: join(folder, 'output'),
    CLIENTS: 'a b',
    TSCONFIG: 'x y.json',
  };
  const { status } = runScript('update.sh', folder, {
    ...env,
    PATH: await makePrograms(folder, { npx: write }),
  });
  expect(status).toBe(0);
  const outputs = await readFile(join(folder, 'output'), 'utf8');
  expect(outputs).toContain(`changed=${changed}\ncode=${String(exit)}\n`);
  expect(await readFile(join(folder, 'calls'), 'utf8')).toContain(
    'npx --no-install postwright update a b --tsconfig x y.json',
  );
});

it('fails where the command could not even begin', async () => {
  const folder = await emptyFolder();
  const env = { RUNNER_TEMP: folder, GITHUB_OUTPUT: join(folder, 'output') };
  const PATH = await makePrograms(folder, { npx: 'exit 2' });
  expect(runScript('update.sh', folder, { ...env, PATH }).status).toBe(2);
});

it('opens a pull request once, and updates it from then on', async () => {
  const folder = await emptyFolder();
  const cwd = join(folder, 'work');
  await mkdir(cwd);
  git(folder, 'init', '--quiet', '--bare', 'origin.git');
  git(cwd, 'init', '--quiet', '--initial-branch', 'main');
  git(cwd, 'remote', 'add', 'origin', join(folder, 'origin.git'));
  await writeFile(join(cwd, 'client.ts'), 'old');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '--quiet', '--message', 'Begin');
  await writeFile(join(folder, 'report.md'), '## `shop`\n'.repeat(8_000));
  const list = `if [ "$2" = list ]; then test -f "${join(folder, 'open')}" && echo 1 || echo 0; fi; if [ "$2" = create ]; then touch "${join(folder, 'open')}"; fi`;
  const PATH = await makePrograms(folder, { gh: list });
  const env = {
    PATH,
    RUNNER_TEMP: folder,
    REPORT: join(folder, 'report.md'),
    BRANCH: 'postwright/update',
    TITLE: 'It\'s "new"; rm -rf x',
  };
  const run = () => runScript('pull-request.sh', cwd, { ...env, HOME: folder });
  expect(run()).toEqual({ status: 0, said: 'No file changed.\n' });
  for (const text of ['new', 'newer']) {
    await writeFile(join(cwd, 'client.ts'), text);
    expect(run()).toEqual({ status: 0, said: '' });
    expect(git(cwd, 'show', 'origin/postwright/update:client.ts').trim()).toBe(text);
  }
  const calls = (await readFile(join(folder, 'calls'), 'utf8')).match(/^gh pr (?:create|edit)/gm);
  expect(calls).toEqual(['gh pr create', 'gh pr edit']);
  const body = await readFile(join(folder, 'postwright-body.md'), 'utf8');
  expect(body.length).toBeLessThan(60_100);
  expect(body).toMatch(/The report goes on in the summary of the run\.\n$/);
});
