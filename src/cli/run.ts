import yargs, { type Argv } from 'yargs';
import { readVersion } from '../io/read-version.js';
import { addCheckCommand } from './commands/check-command.js';
import { readableWords, oneOfRepeated } from './commands/command-arguments.js';
import type { Context } from './context.js';
import { addDocsCommand } from './commands/docs-command.js';
import { addDiffCommand } from './commands/diff-command.js';
import { addDriftCommand } from './commands/drift-command.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { explainUnknown, explainUsage, unknownIn } from './explain-usage.js';
import { addGenerateCommand } from './commands/generate-command.js';
import { addInputsCommand, addResolveCommand } from './commands/inputs-command.js';
import { addInitCommand } from './commands/init-command.js';
import { addInspectCommand } from './commands/inspect-command.js';
import { addListCommand } from './commands/list-command.js';
import { addMigrateCommand } from './commands/migrate-command.js';
import { addMockCommand } from './commands/mock-command.js';
import { outputFormatOf } from './output-format.js';
import { createPaint } from './report/paint.js';
import { reportFailure } from './report/report-errors.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { addUpdateCommand } from './commands/update-command.js';
import { addWatchCommand } from './commands/watch-command.js';

/** Runs the command line and returns what the process answers to its caller. Nothing is thrown. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const finish = (answer: ExitCode): void => void (code = answer);
  const format = outputFormatOf(words);
  const paint = createPaint(terminal.stderr.colors && format === 'text');
  const context: Context = { terminal, format, paint, finish };
  try {
    await parse(createCli(context, words), words, terminal);
    return code;
  } catch (error) {
    return await reportFailure(await explainFully(error, words, context), context, words);
  }
}

/** What is unknown on a command line is compared with all that there is: what the help of its command shows. */
async function explainFully(error: unknown, words: readonly string[], context: Context): Promise<unknown> {
  const unknown = error instanceof UsageError ? unknownIn(error.said ?? '', words) : undefined;
  if (unknown === undefined) return error;
  const helpOf = async (...asked: readonly string[]): Promise<string> => {
    const help: string[] = [];
    const stdout = { ...context.terminal.stdout, write: (text: string) => void help.push(text) };
    const line = [...asked, '--help'];
    await parse(createCli(context, line), line, { ...context.terminal, stdout });
    return help.join('');
  };
  const commands = commandsIn(await helpOf());
  const command = words.find((word) => commands.includes(word));
  const flags = (await helpOf(...(command === undefined ? [] : [command]))).match(/--[a-z][\w-]*/g) ?? [];
  return new UsageError(explainUnknown(unknown, { words, commands, flags }));
}

function commandsIn(help: string): readonly string[] {
  return [...help.matchAll(/^ {2}postwright (\w+)/gm)].map(([, name = '']) => name);
}

function createCli(context: Context, words: readonly string[]): Argv {
  const cli = yargs()
    .scriptName('postwright')
    .usage('$0 <command>\n\nTurns Postman collections into typed TypeScript clients.')
    .parserConfiguration({ 'boolean-negation': false })
    .middleware(oneOfRepeated, true)
    .locale('en')
    // The help is made on every run, and breaking its lines takes as long as the rest of it.
    .wrap(words.includes('--help') ? Math.min(context.terminal.columns, 110) : null)
    .exitProcess(false)
    .strict()
    .recommendCommands()
    .demandCommand(1, 1, 'A command is missing.')
    .fail((message, error) => {
      // The types say that there always is an error; there is none where yargs has only a message.
      const thrown: unknown = error;
      // What yargs itself complains of is the user's mistake; everything else comes from a command.
      const isUsage = !(thrown instanceof Error) || thrown.name === 'YError';
      throw isUsage ? new UsageError(explainUsage(message), message) : thrown;
    })
    .version(readVersion())
    .help()
    .completion('completion', 'Print a script that completes commands and options in bash and zsh')
    .epilogue(
      'Exit codes: 0 done, 1 check found a difference, --merge a conflict, --fail-on a breaking change or --strict a warning, 2 the input or the usage is wrong, 70 a bug.',
    );
  addGenerateCommand(cli, context);
  addInitCommand(cli, context);
  addInspectCommand(cli, context);
  addCheckCommand(cli, context);
  addDiffCommand(cli, context);
  addDriftCommand(cli, context);
  addUpdateCommand(cli, context);
  addMigrateCommand(cli, context);
  addInputsCommand(cli, context);
  addResolveCommand(cli, context);
  addListCommand(cli, context);
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
