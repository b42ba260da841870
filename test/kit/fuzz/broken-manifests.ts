import type fc from 'fast-check';
import { parseManifest } from '../../../src/parse/stored/parse-manifest.js';
import { unpackBase } from '../../../src/parse/stored/unpack-base.js';
import { packBase } from '../../../src/emit/artefacts/manifest/pack-base.js';
import type { Plan } from '../../../src/model/plan.js';
import { planClient } from '../../../src/plan/plan-client.js';
import { planManifest } from '../../../src/plan/plan-manifest.js';
import { strangeCode } from '../strange-code.js';
import { mutationsOf } from './mutations.js';
import { emitOwn } from './try-inputs.js';
import { toValue, type Value } from './value.js';

/** Returns the manifest of a plan with anything in it changed, as a text. */
export function brokenManifests(plan: Plan): fc.Arbitrary<string> {
  const files = [{ path: 'index.ts', text: '// index' }];
  const whole = planManifest(plan, { files: [{ path: 'index.ts', hash: '1' }], base: packBase(files) });
  const named: readonly Value[] = [toValue(JSON.parse(JSON.stringify(whole)))];
  return mutationsOf(named).map((value) => JSON.stringify(value));
}

/** Plans a client again over a manifest, and throws where a text of the manifest stands in it as code. */
export async function tryManifest(plan: Plan, text: string, emit: boolean): Promise<void> {
  const manifest = parseManifest(text);
  if (manifest === undefined) return;
  unpackBase(manifest.base ?? {});
  const again = planClient(plan.api, manifest);
  if (again.operations.length !== plan.operations.length)
    throw new Error('the manifest takes operations away');
  const strange = emit ? strangeCode(await emitOwn(again)) : [];
  if (strange.length > 0) throw new Error(`strange code:\n${strange.slice(0, 10).join('\n')}`);
}
