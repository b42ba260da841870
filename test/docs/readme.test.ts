import { execFile } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { runCommand } from '../kit/run-command.js';
import { runHere } from '../kit/run-here.js';

const commandOutput = /(<!-- output: node dist\/cli\.js (.+) -->\n\n```text\n)[^`]*/;
const programOutput = /(<!-- output: call\.ts -->\n\n```text\n)[^`]*/;
const program = /<!-- file: call\.ts -->\n\n```ts\n([^]*?)```/;

// `npm run update` writes the outputs anew.
it('the README shows what its commands and its program print', async () => {
  const readme = await readFile('README.md', 'utf8');
  const words = commandOutput.exec(readme)?.[2]?.split(' ') ?? [];
  const { stdout, stderr } = await runCommand(words, { cwd: await copiedProject() });
  const printed = await runProgram(program.exec(readme)?.[1] ?? '');
  const page = readme
    .replace(commandOutput, (_, before: string) => before + stdout + stderr)
    .replace(programOutput, (_, before: string) => before + printed);
  expect(printed).toContain('called: ');
  await expect(page).toMatchFileSnapshot('../../README.md');
});

it('the README names every option of every command', async () => {
  const [, synopsis = ''] =
    /## The command\n\n```text\n([^`]*)```/.exec(await readFile('README.md', 'utf8')) ?? [];
  const commands = [...synopsis.matchAll(/^postwright (\w+)/gm)].map(([, command = '']) => command);
  expect([...new Set(commands)]).toEqual([
    'generate',
    'check',
    'watch',
    'inspect',
    'diff',
    'update',
    'migrate',
    'drift',
    'inputs',
    'resolve',
    'list',
    'init',
    'mock',
    'docs',
  ]);
  for (const command of commands) {
    const { stdout } = await runHere([command, '--help']);
    const options = [...stdout.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = '']) => option);
    expect(options).toContain('--format');
    expect(options.filter((option) => !synopsis.includes(option))).toEqual([]);
  }
});

/** Returns a folder with what the commands work on: a test must not write to the project itself. */
async function copiedProject(): Promise<string> {
  const folder = await emptyFolder();
  for (const name of ['collections', 'generated', '.prettierrc.json']) {
    await cp(name, join(folder, name), { recursive: true });
  }
  return folder;
}

/** Returns what a program prints that stands in the project's own folder. */
async function runProgram(text: string): Promise<string> {
  const outfile = join(await emptyFolder(), 'call.mjs');
  const stdin = { contents: text, resolveDir: resolve('.'), loader: 'ts' } as const;
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'silent' });
  return new Promise((done) => {
    execFile(process.execPath, [outfile], (_, stdout, stderr) => {
      done(stdout + stderr);
    });
  });
}
