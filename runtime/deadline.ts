import { AbortError } from './errors/abort-error.js';
import { TimeoutError } from './errors/timeout-error.js';

/**
 * Runs a request under a signal that aborts when the caller's signal does or the time is up. It then fails with an
 * AbortError or a TimeoutError, whatever error came out of the aborted request itself; `place` is for their messages.
 */
export async function withDeadline<T>(
  place: string,
  caller: AbortSignal | undefined,
  timeout: number | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = (): void => {
    controller.abort();
  };
  const expire = (): void => {
    // A reason of its own tells the timer from the caller.
    controller.abort(place);
  };
  // Timers take no longer time than 2^31 - 1 milliseconds.
  const timer = timeout ? setTimeout(expire, Math.min(timeout, 2147483647)) : undefined;
  caller?.addEventListener('abort', abort);
  try {
    if (caller?.aborted) abort();
    return await run(signal);
  } catch (error) {
    if (signal.reason === place) throw new TimeoutError(`${place} timed out.`);
    if (signal.aborted) throw new AbortError(`${place} was aborted.`, { cause: caller?.reason });
    throw error;
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', abort);
  }
}
