import { AbortError } from '../errors/abort-error.js';
import type { Fail } from './read-body.js';

/**
 * Yields a body as text, bit by bit as it comes. The connection is closed when the caller leaves the loop; when their
 * `signal` aborts, the loop fails with an AbortError.
 */
export async function* textChunks(
  response: Response,
  fail: Fail,
  signal: AbortSignal | undefined,
): AsyncGenerator<string, void, undefined> {
  const body: ReadableStream<Uint8Array> | null = response.body;
  const reader = body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  const close = (): void => {
    // A connection that is broken already is closed.
    reader.cancel().catch(() => undefined);
  };
  signal?.addEventListener('abort', close);
  try {
    for (;;) {
      const read = signal?.aborted ? undefined : await reader.read().catch(fail);
      if (!read || signal?.aborted) {
        throw new AbortError('The stream was aborted.', { cause: signal?.reason });
      }
      if (read.done) break;
      yield decoder.decode(read.value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    signal?.removeEventListener('abort', close);
    close();
  }
}
