/** A part of a body. */
export type Piece = string | Blob | ReadableStream<Uint8Array>;

/** Returns the pieces as one body: a stream where one of them is, so that nothing of it is held. */
export function joinPieces(pieces: readonly Piece[]): Blob | ReadableStream<Uint8Array> {
  const whole = pieces.filter((piece): piece is string | Blob => !(piece instanceof ReadableStream));
  if (whole.length === pieces.length) return new Blob(whole);
  const source = bytesOf(pieces);
  return new ReadableStream({
    async pull(controller): Promise<void> {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel(): Promise<void> {
      await source.return();
    },
  });
}

async function* bytesOf(pieces: readonly Piece[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const piece of pieces) {
    const stream: ReadableStream<Uint8Array> =
      piece instanceof ReadableStream ? piece : new Blob([piece]).stream();
    const reader = stream.getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        yield value;
      }
    } finally {
      // Left before its end, it is of no use to anybody; at its end this does nothing.
      await reader.cancel();
    }
  }
}
