import { catalogue, type DiagnosticCode } from '../../diagnostics/catalogue.js';
import { InputError } from '../../diagnostics/errors.js';
import type { Context } from '../context.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { plainLine } from './paint.js';
import { say } from './say.js';
import { UsageError } from '../usage-error.js';

/** Says why a command ended: whose mistake it is decides how. */
export async function reportFailure(
  error: unknown,
  context: Context,
  words: readonly string[] = [],
): Promise<ExitCode> {
  if (error instanceof UsageError) return await reportUsageError(error, words, context);
  if (error instanceof InputError) return await reportInputError(error, context);
  return await reportBug(error, context);
}

const commands: readonly string[] = [
  'generate',
  'inspect',
  'check',
  'diff',
  'update',
  'migrate',
  'watch',
  'mock',
];

/** Says what is wrong with the command line and where its help is. */
async function reportUsageError(
  error: UsageError,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const command = words.find((word) => commands.includes(word));
  const help = command === undefined ? 'postwright --help' : `postwright ${command} --help`;
  const message = plainLine(error.message).trim();
  const { terminal, paint, format } = context;
  if (format === 'text') {
    terminal.stderr.write(
      `${paint('red', 'error')} ${message}\n  Run \`${help}\` to see what is possible.\n`,
    );
  } else {
    await sayError('usage-wrong', `${message} Run \`${help}\` to see what is possible.`, context);
  }
  return exitCodes.wrong;
}

/** Says what is wrong with the input or the output folder, without a stack trace. */
async function reportInputError(error: InputError, context: Context): Promise<ExitCode> {
  const summary = context.client === undefined ? {} : { summary: 'failed' };
  await say(context, error.diagnostics, { verbose: true, ...summary });
  return exitCodes.wrong;
}

/** Asks for a report of a bug; its stack is shown to those who want it. */
async function reportBug(error: unknown, context: Context): Promise<ExitCode> {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const { terminal, paint, format } = context;
  const what = plainLine(`${name}: ${message}`).slice(0, 500);
  if (format === 'text') {
    terminal.stderr.write(
      `${paint('red', 'bug')} ${what}\n` +
        '  postwright should not have come here. Please report it with the collection, or the part of it that does this;\n' +
        '  POSTWRIGHT_DEBUG=1 shows where it happened.\n',
    );
  } else {
    await sayError('bug', what, context);
  }
  if (process.env['POSTWRIGHT_DEBUG'] !== undefined) terminal.stderr.write(`${stack ?? ''}\n`);
  return exitCodes.bug;
}

async function sayError(code: DiagnosticCode, message: string, context: Context): Promise<void> {
  await say(context, [{ code, severity: catalogue[code].severity, message, location: {} }], {
    verbose: true,
  });
}
