import yargs, { type Argv } from 'yargs';
import { InputError } from '../diagnostics/errors.js';
import { readVersion } from '../io/read-version.js';
import { addCheckCommand } from './commands/check-command.js';
import { lastOfRepeated, readableWords } from './commands/command-arguments.js';
import type { Context } from './context.js';
import { addDocsCommand } from './commands/docs-command.js';
import { addDiffCommand } from './commands/diff-command.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { explainUsage } from './explain-usage.js';
import { addGenerateCommand } from './commands/generate-command.js';
import { addInspectCommand } from './commands/inspect-command.js';
import { addMockCommand } from './commands/mock-command.js';
import { outputFormatOf } from './output-format.js';
import { createPaint } from './report/paint.js';
import { reportBug, reportInputError, reportUsageError } from './report/report-errors.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { addWatchCommand } from './commands/watch-command.js';

/** Runs the command line and returns what the process answers to its caller. Nothing is thrown. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const finish = (answer: ExitCode): void => void (code = answer);
  const format = outputFormatOf(words);
  const paint = createPaint(terminal.stderr.colors && format === 'text');
  const context: Context = { terminal, format, paint, finish };
  try {
    await parse(createCli(context), words, terminal);
    return code;
  } catch (error) {
    if (error instanceof UsageError) return await reportUsageError(error, words, context);
    if (error instanceof InputError) return await reportInputError(error, context);
    return await reportBug(error, context);
  }
}

function createCli(context: Context): Argv {
  const cli = yargs()
    .scriptName('postwright')
    .usage('$0 <command>\n\nTurns Postman collections into typed TypeScript clients.')
    .parserConfiguration({ 'boolean-negation': false })
    .middleware(lastOfRepeated, true)
    .locale('en')
    .wrap(Math.min(context.terminal.columns, 110))
    .exitProcess(false)
    .strict()
    .recommendCommands()
    .demandCommand(1, 1, 'A command is missing.')
    .fail((message, error) => {
      // The types say that there always is an error; there is none where yargs has only a message.
      const thrown: unknown = error;
      // What yargs itself complains of is the user's mistake; everything else comes from a command.
      const isUsage = !(thrown instanceof Error) || thrown.name === 'YError';
      throw isUsage ? new UsageError(explainUsage(message)) : thrown;
    })
    .version(readVersion())
    .help()
    .epilogue(
      'Exit codes: 0 done, 1 check found a difference, --merge a conflict, --fail-on a breaking change or --strict a warning, 2 the input or the usage is wrong, 70 a bug.',
    );
  addGenerateCommand(cli, context);
  addInspectCommand(cli, context);
  addCheckCommand(cli, context);
  addDiffCommand(cli, context);
  addWatchCommand(cli, context);
  addMockCommand(cli, context);
  addDocsCommand(cli, context);
  return cli;
}

/** Help and version come back as text instead of being printed by yargs itself. */
async function parse(cli: Argv, words: readonly string[], terminal: Terminal): Promise<void> {
  await cli.parseAsync(readableWords(words), {}, (_error: unknown, _arguments: unknown, text: string) => {
    if (text !== '') terminal.stdout.write(`${text}\n`);
  });
}
