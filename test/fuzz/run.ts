/*
 * Tries broken and hostile inputs for as long as it is told, and says which of them end in anything but a client or a
 * refusal, take too long, or make a client that holds a text of theirs as code:
 *
 *   npm run fuzz -- --minutes 60 [--seed 1]
 *
 * The same seed tries the same inputs in the same order. Before that, whatever the minutes, every hostile client is
 * compiled, and its tests are run: four minutes. Exit code 1 where something was found.
 */
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Inputs } from '../../src/generate.js';
import { brokenInputs } from '../kit/fuzz/broken-inputs.js';
import { examineInputs } from '../kit/fuzz/examine-inputs.js';
import { hostileInputs } from '../kit/fuzz/hostile-inputs.js';
import { readSeeds } from '../kit/fuzz/read-seeds.js';
import { tryHostileClients } from '../kit/fuzz/try-hostile-clients.js';
import { vectors } from '../kit/hostile-text.js';
import { makeProject } from '../kit/make-project.js';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
});
const batch = 200;
/** Making clients takes most of the time: it is done for one in so many. */
const emitOneIn = 20;
const anyInputs = fc.oneof({ weight: 30, arbitrary: brokenInputs(readSeeds()) }, hostileInputs);

const counts = { documents: 0, clients: 0, emitted: 0, findings: 0 };

async function main(): Promise<void> {
  await tryEveryTurn();
  const end = Date.now() + Number(values.minutes) * 60_000;
  let reported = Date.now();
  for (let seed = Number(values.seed); Date.now() < end; seed++) {
    await tryBatch(seed);
    if (Date.now() - reported < 60_000) continue;
    reported = Date.now();
    report(`seed ${String(seed)}`);
  }
  report('done');
  process.exitCode = counts.findings === 0 ? 0 : 1;
}

/** Ten at once are compiled in the memory that any machine has. */
async function tryEveryTurn(): Promise<void> {
  const turns = [...vectors.keys()];
  for (let at = 0; at < turns.length; at += 10) {
    const folder = mkdtempSync(join(tmpdir(), 'postwright-fuzz-'));
    await makeProject(folder);
    const found = await tryHostileClients(folder, turns.slice(at, at + 10));
    counts.findings += found.length;
    if (found.length > 0) process.stdout.write(`finding, in ${folder}\n${found.join('\n')}\n`);
    else rmSync(folder, { recursive: true });
  }
  report('hostile clients compiled and tested');
}

async function tryBatch(seed: number): Promise<void> {
  for (const inputs of fc.sample(anyInputs, { seed, numRuns: batch })) {
    counts.documents++;
    const emit = counts.documents % emitOneIn === 0;
    try {
      if (!(await examineInputs(inputs, emit))) continue;
      counts.clients++;
      if (emit) counts.emitted++;
    } catch (error) {
      counts.findings++;
      process.stdout.write(`finding, seed ${String(seed)}, in ${keep(inputs)}\n${describe(error)}\n`);
    }
  }
}

function keep({ source, environments, config }: Inputs): string {
  const folder = mkdtempSync(join(tmpdir(), 'postwright-fuzz-'));
  const files = [
    ...('files' in source
      ? source.files.map(({ path, bytes }) => ({ name: basename(path), bytes }))
      : [source]),
    ...environments.map((file, at) => ({ ...file, name: `environment-${String(at)}.json` })),
  ];
  for (const { name, bytes } of config ? [...files, config] : files) writeFileSync(join(folder, name), bytes);
  return folder;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).slice(0, 2000) : String(error);
}

function report(when: string): void {
  const { documents, clients, emitted, findings } = counts;
  process.stdout.write(
    `${when}: ${String(documents)} documents tried, ${String(clients)} became a plan, ${String(emitted)} of these a client; ${String(findings)} findings\n`,
  );
}

await main();
