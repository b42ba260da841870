/** Yields the lines of a text that comes bit by bit, without their ends: CR LF, LF or CR. */
export async function* textLines(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let begun: string[] = [];
  let afterReturn = false;
  for await (const chunk of chunks) {
    if (chunk === '') continue;
    const text = afterReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    afterReturn = chunk.endsWith('\r');
    const pieces = text.split(/\r\n|\r|\n/);
    const rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield [...begun, piece].join('');
      begun = [];
    }
    // Joined only at its end: a long line is not copied for every bit of it.
    if (rest !== '') begun.push(rest);
  }
  if (begun.length > 0) yield begun.join('');
}
