/*
 * Tries broken and hostile inputs for as long as it is told, and says which of them end in anything but a client or a
 * refusal, take too long, or make a client or a changelog that holds a text of theirs as code:
 *
 *   npm run fuzz -- --minutes 60 [--seed 1]
 *
 * The same seed tries the same inputs in the same order. Between them hostile clients are compiled and their tests are
 * run, all of them in the first quarter of an hour. Exit code 1 where something was found.
 */
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Inputs } from '../../src/model/inputs.js';
import type { Plan } from '../../src/model/plan.js';
import { brokenInputs } from '../kit/fuzz/broken-inputs.js';
import { brokenManifests, tryManifest } from '../kit/fuzz/broken-manifests.js';
import { examineInputs, planUsual } from '../kit/fuzz/examine-inputs.js';
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
/** After so many batches, so many hostile clients are compiled at once, in the memory that any machine has. */
const turnsAfter = 10;
const turnsAtOnce = 10;
const anyInputs = fc.oneof({ weight: 30, arbitrary: brokenInputs(readSeeds()) }, hostileInputs);

const counts = { documents: 0, clients: 0, emitted: 0, turns: 0, manifests: 0, findings: 0 };
let usual: Promise<Plan> | undefined;

async function main(): Promise<void> {
  const end = Date.now() + Number(values.minutes) * 60_000;
  let reported = Date.now();
  for (let batches = 1; Date.now() < end; batches++) {
    const seed = Number(values.seed) + batches - 1;
    await tryBatch(seed);
    if (batches % turnsAfter === 0) await tryTurns((batches / turnsAfter - 1) * turnsAtOnce);
    if (Date.now() - reported < 60_000) continue;
    reported = Date.now();
    report(`seed ${String(seed)}`);
  }
  report('done');
  process.exitCode = counts.findings === 0 ? 0 : 1;
}

/** Does nothing once every turn was tried: there is no chance in these clients. */
async function tryTurns(from: number): Promise<void> {
  const turns = [...vectors.keys()].slice(from, from + turnsAtOnce);
  if (turns.length === 0) return;
  const folder = mkdtempSync(join(tmpdir(), 'postwright-fuzz-'));
  await makeProject(folder);
  const found = await tryHostileClients(folder, turns);
  counts.findings += found.length;
  counts.turns += turns.length;
  if (found.length > 0) process.stdout.write(`finding, in ${folder}\n${found.join('\n')}\n`);
  else rmSync(folder, { recursive: true });
}

async function tryBatch(seed: number): Promise<void> {
  await tryManifests(seed);
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

/** Manifests that somebody has broken, over one and the same collection. */
async function tryManifests(seed: number): Promise<void> {
  const plan = await (usual ??= planUsual());
  for (const [at, text] of fc.sample(brokenManifests(plan), { seed, numRuns: 10 }).entries()) {
    counts.manifests++;
    try {
      await tryManifest(plan, text, at === 0);
    } catch (error) {
      counts.findings++;
      const folder = mkdtempSync(join(tmpdir(), 'postwright-fuzz-'));
      writeFileSync(join(folder, 'manifest.json'), text);
      process.stdout.write(`finding, seed ${String(seed)}, in ${folder}\n${describe(error)}\n`);
    }
  }
}

/** Paths of files may be any text: a list beside the files says which had which. */
function keep({ source, environments, config }: Inputs): string {
  const folder = mkdtempSync(join(tmpdir(), 'postwright-fuzz-'));
  const files = [
    ...('files' in source
      ? source.files.map(({ bytes }, at) => ({ name: `file-${String(at)}.yaml`, bytes }))
      : [source]),
    ...environments.map((file, at) => ({ ...file, name: `environment-${String(at)}.json` })),
  ];
  const paths = 'files' in source ? source.files.map(({ path }) => path) : [];
  if (paths.length > 0) writeFileSync(join(folder, 'paths.json'), JSON.stringify(paths));
  for (const { name, bytes } of config ? [...files, config] : files) writeFileSync(join(folder, name), bytes);
  return folder;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).slice(0, 2000) : String(error);
}

function report(when: string): void {
  const { documents, clients, emitted, turns, manifests, findings } = counts;
  process.stdout.write(
    `${when}: ${String(documents)} documents tried, ${String(clients)} became a plan, ${String(emitted)} of these a client; ` +
      `${String(turns)} hostile clients compiled and tested; ${String(manifests)} broken manifests; ${String(findings)} findings\n`,
  );
}

await main();
