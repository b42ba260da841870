import type { Inputs } from '../../../src/model/inputs.js';
import type { Plan } from '../../../src/model/plan.js';
import { strangeCode } from '../strange-code.js';
import { fullCollection, usually } from './full-collection.js';
import { fullEnvironment } from './full-sources.js';
import { emitFormatted, fileOf, tryInputs } from './try-inputs.js';
import { tryViews } from './try-views.js';

/** How long reading may take: so many seconds, or, for long documents, so many microseconds for each byte. */
const limits = { seconds: 10, microseconds: 50 };

/**
 * Returns whether the inputs end in a client, and throws where they end in anything but a client or a refusal, or take
 * too long. `emit` also makes the client, and shows it in every other way: it throws where a text of the inputs stands there
 * as code.
 */
export async function examineInputs(inputs: Inputs, emit: boolean): Promise<boolean> {
  const start = process.cpuUsage();
  const { plan, diagnostics } = await tryInputs(inputs);
  if (plan === undefined && diagnostics.length === 0) throw new Error('refused without a word');
  const seconds = process.cpuUsage(start).user / 1e6;
  const allowed = Math.max(limits.seconds, (sizeOf(inputs) * limits.microseconds) / 1e6);
  if (seconds > allowed) throw new Error(`took ${seconds.toFixed(1)} s`);
  if (plan === undefined) return false;
  const strange = emit ? strangeCode(await emitFormatted(plan)) : [];
  // An override of the configuration may name a module and types of the user's own.
  const found = inputs.config ? strange.filter((what) => !/the (?:module|name|token) /.test(what)) : strange;
  if (found.length > 0) throw new Error(`strange code:\n${found.slice(0, 10).join('\n')}`);
  if (emit) await tryViews(plan, await (usualPlan ??= planUsual()));
  return true;
}

let usualPlan: Promise<Plan> | undefined;

/** What plans are compared with. */
export async function planUsual(): Promise<Plan> {
  const { plan } = await tryInputs({
    source: fileOf(fullCollection(usually), 'usual.json'),
    environments: [fileOf(fullEnvironment(usually), 'environment.json')],
  });
  if (plan === undefined) throw new Error('the usual collection was refused');
  return plan;
}

function sizeOf({ source }: Inputs): number {
  const files = 'files' in source ? source.files : [source];
  return files.reduce((size, { bytes }) => size + bytes.length, 0);
}
