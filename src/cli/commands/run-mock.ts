import { createDiagnostics } from '../../diagnostics/collector.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { assertNever } from '../../diagnostics/errors.js';
import { visibleJson } from '../../json/visible-json.js';
import { planInputs } from '../../generate.js';
import { startMockServer } from '../../io/mock-server.js';
import { gatherInputs } from '../../client/gather-inputs.js';
import { watchPaths } from '../../io/source/watch-paths.js';
import type { MockRoute } from '../../../runtime/matching/mock-route.js';
import type { ReceivedRequest } from '../../../runtime/matching/received-request.js';
import { createMock, type Mock } from '../../mock/create-mock.js';
import { mockOperations } from '../../mock/mock-routes.js';
import { asLastRun } from './as-last-run.js';
import type { MockArguments } from './command-arguments.js';
import type { Context } from '../context.js';
import { followChanges } from './follow-changes.js';
import type { OutputFormat } from '../output-format.js';
import { plainLine } from '../report/paint.js';
import { count, reportRun } from '../report/report-run.js';
import { untilStopped } from './until-stopped.js';
import { watchedPaths } from './watched-paths.js';

/** Serves the saved responses of a collection until somebody ends it, and takes up changes of its files meanwhile. */
export async function runMock(given: MockArguments, context: Context): Promise<void> {
  const { stdout, stderr } = context.terminal;
  const signal = untilStopped();
  const watch = await watchPaths(() => watchedPaths(given));
  let mock = await asLastRun(context, (each) => load(given, each));
  const server = await startMockServer({
    host: given.host,
    port: given.port,
    answer: (received) => {
      const { response, chosen } = mock.answer(received);
      const line = printExchange(received, response.status, chosen, context.format);
      if (line !== undefined) stderr.write(`${line}\n`);
      return response;
    },
  });
  stdout.write(`${server.address}\n`);
  const reload = async (): Promise<void> => {
    mock = await asLastRun(context, (each) => load(given, each));
  };
  try {
    await followChanges(watch, reload, signal, context);
  } finally {
    await server.close();
  }
}

async function load(given: MockArguments, context: Context): Promise<Mock> {
  const diagnostics = createDiagnostics();
  const operations = mockOperations(await planInputs(await gatherInputs(given), diagnostics));
  const routes = operations.flatMap((operation) => operation.routes);
  await reportRun(
    summarize(operations.length, routes),
    worthSaying(diagnostics.list(), given),
    given,
    context,
  );
  return createMock(routes);
}

/** What there is to say of the client that a collection would become is no matter here, unless somebody wants it. */
function worthSaying(
  diagnostics: readonly Diagnostic[],
  { verbose, strict }: MockArguments,
): readonly Diagnostic[] {
  if (verbose) return diagnostics;
  return diagnostics.filter(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
}

function summarize(operations: number, routes: readonly MockRoute[]): readonly string[] {
  const answered = routes.filter(({ answers }) => answers.length > 0);
  const answers = new Set(answered.flatMap((route) => route.answers));
  const named = new Set(answered.map(({ operation }) => operation));
  return [
    count(operations, 'operation'),
    `${String(named.size)} with ${count(answers.size, 'saved response')}`,
  ];
}

/** A query is left out: callers have their keys in it. GitHub has nothing to annotate with it. */
function printExchange(
  { method, url }: ReceivedRequest,
  status: number,
  chosen: string,
  format: OutputFormat,
): string | undefined {
  const path = url.pathname;
  switch (format) {
    case 'text':
      return plainLine(`${method} ${path} ${String(status)} ${chosen}`).trim();
    case 'json':
      return visibleJson({ request: { method, path }, status, chosen }, 0);
    case 'github':
      return undefined;
    default:
      return assertNever(format);
  }
}
