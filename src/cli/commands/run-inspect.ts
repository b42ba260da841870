import { createDiagnostics } from '../../diagnostics/collector.js';
import { visibleJson } from '../../json/visible-json.js';
import { planInputs } from '../../generate.js';
import { inspectPlan } from '../../inspect/inspect-plan.js';
import { gatherInputs } from '../../client/gather-inputs.js';
import type { Context } from '../context.js';
import type { InspectArguments } from './command-arguments.js';
import { createPaint } from '../report/paint.js';
import { printInspection } from '../report/print-inspection.js';
import { withProgress } from '../report/progress.js';
import { count, reportRun } from '../report/report-run.js';

/** Prints what was read out of the collection: a table for people, or JSON. */
export async function runInspect(given: InspectArguments, context: Context): Promise<void> {
  const { stdout, stderr } = context.terminal;
  const diagnostics = createDiagnostics();
  const plan = await withProgress(stderr, async (listen) => {
    listen('reading');
    return planInputs(await gatherInputs(given), diagnostics, listen);
  });
  const inspection = inspectPlan(plan, diagnostics.list(), { explain: given.explain });
  const text = given.json
    ? `${visibleJson(inspection)}\n`
    : printInspection(inspection, createPaint(stdout.colors), context.terminal.columns);
  stdout.write(text);
  const found = inspection.operations.reduce((sum, operation) => sum + operation.arguments.length, 0);
  const done = [count(inspection.operations.length, 'operation'), count(found, 'argument')];
  await reportRun(done, diagnostics.list(), given, context);
}
