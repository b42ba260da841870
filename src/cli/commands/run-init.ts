import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { systemCode } from '../../io/system-error.js';
import { readOptional } from '../../io/read-optional.js';
import { addScripts, projectScripts } from '../../project/add-scripts.js';
import { findOverlap } from '../../project/find-overlap.js';
import { parseSettings } from '../../project/parse-settings.js';
import { printSettings } from '../../project/print-settings.js';
import { settingsName } from '../../project/project.js';
import type { Context } from '../context.js';
import { count } from '../report/report-run.js';
import { plainLine } from '../report/paint.js';
import { say } from '../report/say.js';
import { UsageError } from '../usage-error.js';
import { chooseNewClients, type InitArguments } from './choose-new-clients.js';

const packageName = 'package.json';

/** What makes the generated tests quick: they share nothing, so that no file needs a process of its own. */
const isolationHint =
  'hint: generated tests run several times as fast with `vitest run --no-isolate`, or with `test: { isolate: false }` in vitest.config.ts';

/** Writes postwright.json and the scripts of package.json, or nothing at all: what is there already is never written over. */
export async function runInit(given: InitArguments, context: Context): Promise<void> {
  refuseSettings();
  const { terminal } = context;
  const old = given.scripts === 'add' ? await readOptional(packageName) : undefined;
  const edited = old === undefined ? undefined : addScripts(old, packageName);
  const clients = await chooseNewClients(given, terminal.ask);
  const overlap = findOverlap(clients);
  if (overlap) {
    const { first, second } = overlap;
    throw new UsageError(
      `${plainLine(first.name)} would go to ${first.output} and ${plainLine(second.name)} to ${second.output}: one would write over the other. Make one with --source and --output, and add the others to ${settingsName}.`,
    );
  }
  const text = printSettings(clients);
  // What is answered in a terminal is read as if it stood in the file.
  await parseSettings(new TextEncoder().encode(text), settingsName);
  await writeNew(settingsName, text);
  terminal.stdout.write(`create ${settingsName}\n`);
  if (edited !== undefined && edited !== old) {
    await replace(packageName, old ?? '', edited);
    terminal.stdout.write(`update ${packageName}: ${[...projectScripts.keys()].join(', ')}\n`);
  }
  if (clients.some(({ tests }) => tests !== 'none')) terminal.stdout.write(`${isolationHint}\n`);
  const names = clients.map(({ name }) => plainLine(name)).join(', ');
  const summary = `${count(clients.length, 'client')} (${names}). Next: npx postwright generate`;
  await say(context, [], { verbose: false, summary });
}

function refuseSettings(): void {
  if (existsSync(settingsName))
    throw new UsageError(
      `${settingsName} is there already. Add clients to it by hand: docs/settings.md shows how.`,
    );
}

/** Somebody may have written it since it was looked for. */
async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new UsageError(
      `${file} cannot be written (${code}). Check that it is not there, and the permissions.`,
    );
  }
}

async function replace(file: string, old: string, text: string): Promise<void> {
  try {
    if ((await readFile(file, 'utf8')) !== old)
      throw new UsageError(sayUnchanged(file, 'it has changed meanwhile'));
    await writeFile(file, text);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new UsageError(sayUnchanged(file, code));
  }
}

function sayUnchanged(file: string, reason: string): string {
  const scripts = JSON.stringify(Object.fromEntries(projectScripts));
  return `${settingsName} is written, and ${file} is not (${reason}). Add to its scripts: ${scripts}.`;
}
