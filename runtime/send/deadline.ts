import { AbortError } from '../errors/abort-error.js';
import { TimeoutError } from '../errors/timeout-error.js';

/**
 * Runs a request under a signal that aborts when the caller's signal does or the time is up. It then fails at once with
 * an AbortError or a TimeoutError, which is the signal's reason too; `place` is for their messages.
 */
export function withDeadline<T>(
  place: string,
  caller: AbortSignal | undefined,
  timeout: number | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end = (error: Error): void => {
      reject(error);
      controller.abort(error);
    };
    const abort = (): void => {
      end(new AbortError(`${place} was aborted.`, { cause: caller?.reason }));
    };
    if (caller?.aborted) {
      abort();
      return;
    }
    // Timers take no longer time than 2^31 - 1 milliseconds, some 24 days.
    const timer =
      timeout &&
      setTimeout(
        () => {
          end(new TimeoutError(`${place} timed out after ${String(timeout)} ms.`));
        },
        Math.min(timeout, 2e9),
      );
    caller?.addEventListener('abort', abort);
    void run(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        if (timer) clearTimeout(timer);
        caller?.removeEventListener('abort', abort);
      });
  });
}
