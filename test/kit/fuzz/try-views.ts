import { createPaint } from '../../../src/cli/report/paint.js';
import { printChanges } from '../../../src/cli/report/print-changes.js';
import { printInspection } from '../../../src/cli/report/print-inspection.js';
import { addToChangelog } from '../../../src/diff/add-to-changelog.js';
import { diffSurfaces } from '../../../src/diff/diff-surfaces.js';
import { judgeChanges } from '../../../src/diff/judge-changes.js';
import { printSnapshot } from '../../../src/diff/print-snapshot.js';
import { readSurface } from '../../../src/diff/read-surface.js';
import { inspectPlan } from '../../../src/inspect/inspect-plan.js';
import { changelogPath } from '../../../src/io/output/client-path.js';
import { readReceived } from '../../../runtime/matching/received-request.js';
import { createMock } from '../../../src/mock/create-mock.js';
import { mockOperations } from '../../../src/mock/mock-routes.js';
import { parseSnapshot } from '../../../src/parse/stored/parse-snapshot.js';
import type { Plan } from '../../../src/model/plan.js';
import { strangeCode } from '../strange-code.js';

/** What drives a terminal, beside line ends. */
const driving = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * Shows a plan in every way but as a client: inspected, compared with another plan, remembered in a snapshot, mocked.
 * Throws where something of it drives the terminal or is markup of a changelog, or the snapshot cannot be read again.
 */
export async function tryViews(plan: Plan, other: Plan): Promise<void> {
  const paint = createPaint(false);
  const surface = readSurface(plan);
  const inspected = printInspection(inspectPlan(plan, []), paint, 100);
  for (const changes of [
    judgeChanges(diffSurfaces(readSurface(other), surface)),
    judgeChanges(diffSurfaces(surface, readSurface(other))),
  ]) {
    const text = addToChangelog(undefined, changes, undefined);
    const strange = strangeCode([{ path: changelogPath, text }]);
    if (strange.length > 0) throw new Error(`strange changelog:\n${strange.slice(0, 10).join('\n')}`);
    refuseDriving(printChanges(changes, paint, true));
  }
  refuseDriving(inspected);
  const again = parseSnapshot(printSnapshot(surface));
  if (!('surface' in again) || diffSurfaces(again.surface, surface).length > 0)
    throw new Error('the snapshot is not what it was made of');
  await tryMock(plan);
}

function refuseDriving(text: string): void {
  const found = driving.exec(text);
  if (found) throw new Error(`drives the terminal: ${JSON.stringify(found[0])}`);
}

async function tryMock(plan: Plan): Promise<void> {
  const routes = mockOperations(plan).flatMap((mock) => mock.routes);
  const mock = createMock(routes);
  const body = new TextEncoder().encode('{"a": [1], "query": "query A { a }"}').slice().buffer;
  for (const { method } of routes.slice(0, 5)) {
    const url = new URL('https://api.example.com/v1/orders/7?page=1');
    mock.answer(await readReceived(method, url, new Headers({ 'content-type': 'application/json' }), body));
  }
}
