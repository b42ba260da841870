import { AbortError } from './errors/abort-error.js';
import { TimeoutError } from './errors/timeout-error.js';

/** The longest time that timers can wait: 2^31 - 1 milliseconds. */
const longest = 2 ** 31 - 1;

/** Why a signal aborted: tells our timer from the caller. */
const expired = 'expired';

/**
 * Runs a request under a signal that aborts when the caller's signal does or the time is up. Then it fails with an
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
  const expire = (): void => {
    controller.abort(expired);
  };
  const abort = (): void => {
    controller.abort();
  };
  const timer = timeout && timeout <= longest ? setTimeout(expire, timeout) : undefined;
  caller?.addEventListener('abort', abort);
  if (caller?.aborted) abort();
  try {
    signal.throwIfAborted();
    return await run(signal);
  } catch (error) {
    if (signal.reason === expired) throw new TimeoutError(place, timeout ?? 0);
    if (signal.aborted) throw new AbortError(place, { cause: caller?.reason });
    throw error;
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', abort);
  }
}
