import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDiagnostics } from '../../src/diagnostics/collector.js';
import { diffSurfaces } from '../../src/diff/diff-surfaces.js';
import { readSurface } from '../../src/diff/read-surface.js';
import { isBreaking } from '../../src/diff/judge-changes.js';
import { emitClient } from '../../src/emit/emit-client.js';
import { planInputs } from '../../src/generate.js';
import { openAssets } from '../../src/io/open-assets.js';
import type { KeptNames } from '../../src/model/lock.js';
import type { Plan } from '../../src/model/plan.js';
import { planNames } from '../../src/plan/plan-lock.js';
import { api, collectionOf, type ApiSpec } from '../kit/truth/api-spec.js';
import { callerProgram } from '../kit/truth/caller-program.js';
import { compileInProcess } from '../kit/truth/compile-in-process.js';
import { mutation } from '../kit/truth/mutation.js';

/** More runs, or others: `TRUTH_RUNS=2000 TRUTH_SEED=7 npx vitest run test/property/diff-truth`. */
const runs = Number(process.env['TRUTH_RUNS'] ?? 16);
const seed = Number(process.env['TRUTH_SEED'] ?? 20);

async function planOf(spec: ApiSpec, previous?: KeptNames): Promise<Plan> {
  const bytes = new TextEncoder().encode(JSON.stringify(collectionOf(spec)));
  const source = { bytes, name: 'shop.json' };
  return planInputs({ source, environments: [] }, createDiagnostics(), undefined, previous);
}

async function addClient(folder: string, plan: Plan, texts: Map<string, string>): Promise<void> {
  for (const { path, text } of await emitClient(plan, openAssets())) texts.set(`${folder}/${path}`, text);
}

it(
  'code that compiled against the old client compiles against a new one that breaks nothing',
  {
    timeout: 120_000 + runs * 4000,
  },
  async () => {
    const cases = fc.sample(fc.tuple(api, fc.array(mutation, { minLength: 1, maxLength: 2 })), {
      numRuns: runs,
      seed,
    });
    const texts = new Map<string, string>();
    const told = new Map<string, readonly string[]>();
    for (const [at, [spec, mutations]] of cases.entries()) {
      const old = await planOf(spec);
      const changed = mutations.reduce((before, mutate) => mutate(before), spec);
      const now = await planOf(changed, planNames(old));
      const surface = readSurface(old);
      const changes = diffSurfaces(surface, readSurface(now));
      const folder = `/cases/${at}`;
      await addClient(`${folder}/old`, old, texts);
      await addClient(`${folder}/new`, now, texts);
      texts.set(`${folder}/old.ts`, callerProgram(surface, './old'));
      texts.set(`${folder}/new.ts`, callerProgram(surface, './new'));
      told.set(folder, changes.map(({ kind }) => kind).filter(isBreaking));
    }
    const folders = [...told.keys()];
    const said = compileInProcess(
      texts,
      folders.flatMap((folder) => [`${folder}/old.ts`, `${folder}/new.ts`]),
    );
    const wrong = (folder: string, side: string): readonly string[] => said.get(`${folder}/${side}.ts`) ?? [];
    expect(folders.flatMap((folder) => wrong(folder, 'old').map((line) => `${folder} ${line}`))).toEqual([]);
    const quiet = folders.filter((folder) => told.get(folder)?.length === 0);
    expect(quiet.flatMap((folder) => wrong(folder, 'new').map((line) => `${folder} ${line}`))).toEqual([]);
    // It says something: many changes break nothing, and most that are said to break do.
    const loud = folders.filter((folder) => (told.get(folder)?.length ?? 0) > 0);
    const breaking = loud.filter((folder) => wrong(folder, 'new').length > 0);
    if (process.env['TRUTH_RUNS']) {
      console.log({ quiet: quiet.length, loud: loud.length, breaking: breaking.length });
      for (const folder of loud) if (!breaking.includes(folder)) console.log(folder, told.get(folder));
    }
    expect(quiet.length).toBeGreaterThan(runs / 5);
    expect(breaking.length).toBeGreaterThan(loud.length * 0.7);
  },
);
