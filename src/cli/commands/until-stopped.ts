/** Returns a signal that is aborted when somebody ends the process: with Ctrl+C, or as a service manager does. */
export function untilStopped(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    controller.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return controller.signal;
}
