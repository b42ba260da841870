/** Returns all bytes of a stream. Throws a RangeError as soon as there are more than `limit`. */
export async function readStream(
  stream: AsyncIterable<unknown>,
  limit = Infinity,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = chunk instanceof Uint8Array ? chunk : new TextEncoder().encode(String(chunk));
    size += bytes.length;
    if (size > limit) throw new RangeError('the stream is longer than it may be');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
