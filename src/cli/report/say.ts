import { assertNever } from '../../diagnostics/errors.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Context } from '../context.js';
import { plainLine } from './paint.js';
import { printDiagnostics } from './print-diagnostics.js';
import { printGithub } from './print-github.js';
import { catalogue } from '../../diagnostics/catalogue.js';
import { visibleJson } from '../../json/visible-json.js';
import { gatherProblems, type Problem } from './gather-problems.js';
import { bySeverity } from './severities.js';

/** What is said beside the diagnostics. */
export interface Saying {
  /** Show every note. */
  readonly verbose: boolean;
  /** What was done, as one line. */
  readonly summary?: string;
}

/** Writes the diagnostics of a run to stderr in the format that was asked for: every command and every error ends here. */
export async function say(
  { terminal, paint, format, client }: Context,
  diagnostics: readonly Diagnostic[],
  { verbose, summary }: Saying,
): Promise<void> {
  const lines = async (): Promise<readonly string[]> => {
    switch (format) {
      case 'json':
        return [printJsonReport(diagnostics, { summary, client })];
      case 'github':
        return [...(await printGithub(diagnostics)), ...ending];
      case 'text':
        return [...printDiagnostics(shown, paint, verbose), ...ending];
      default:
        return assertNever(format);
    }
  };
  // Of several clients each takes a line: what is merely worth knowing is counted in it.
  const shown =
    client === undefined || verbose ? diagnostics : diagnostics.filter(({ severity }) => severity !== 'note');
  const name = client === undefined ? '' : `${plainLine(client)}: `;
  const ending = summary === undefined ? [] : [`${paint('bold', 'postwright')} ${name}${summary}`];
  for (const line of await lines()) terminal.stderr.write(`${line}\n`);
}

/**
 * Returns one JSON object with every distinct problem, the worst first, and what was done if anything was. It takes one
 * line: a command that goes on, like `watch`, writes one object after the other.
 */
export function printJsonReport(
  diagnostics: readonly Diagnostic[],
  { summary, client }: { readonly summary?: string | undefined; readonly client?: string | undefined } = {},
): string {
  const problems = bySeverity(gatherProblems(diagnostics), ['error', 'warning', 'note']).map(describe);
  const said = client === undefined ? {} : { client };
  return visibleJson({ ...said, ...(summary !== undefined && { summary }), diagnostics: problems }, 0);
}

function describe({ code, severity, message, places }: Problem) {
  const { title, fix } = catalogue[code];
  return { code, severity, title, message, fix, count: places.length, places };
}
