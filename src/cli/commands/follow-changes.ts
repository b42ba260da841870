import { InputError } from '../../diagnostics/errors.js';
import type { Watch } from '../../io/source/watch-paths.js';
import type { Context } from '../context.js';
import { say } from '../report/say.js';

/**
 * Does the work again after each change, one at a time, until the signal. A change that cannot be worked with, like a
 * file that is half saved, is one line of error: the next one may be better.
 */
export async function followChanges(
  watch: Watch,
  work: () => Promise<void>,
  signal: AbortSignal,
  context: Context,
): Promise<void> {
  while (await isChanged(watch, signal)) {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      await reportInLine(error, context);
    }
  }
}

/** Says in one line why there is nothing to work with. */
export async function reportInLine(
  { diagnostics: [first, ...more] }: InputError,
  context: Context,
): Promise<void> {
  if (!first) return;
  const message = more.length === 0 ? first.message : `${first.message} (and ${more.length} more)`;
  await say(context, [{ ...first, message }], { verbose: true });
}

/** Waits for a change; false where the end comes first. */
async function isChanged(watch: Watch, signal: AbortSignal): Promise<boolean> {
  try {
    await watch.changed(signal);
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}
