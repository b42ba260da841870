import type { Context } from '../context.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';

/** Does one run of several: the last one that could be done decides what the process answers to its caller. */
export async function asLastRun<Result>(
  context: Context,
  run: (context: Context) => Promise<Result>,
): Promise<Result> {
  let code: ExitCode = exitCodes.done;
  const result = await run({ ...context, finish: (answer) => void (code = answer) });
  context.finish(code);
  return result;
}
