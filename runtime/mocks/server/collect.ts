/** Returns all that an operation's stream hands out. */
export async function collect(stream: unknown): Promise<readonly unknown[]> {
  if (typeof stream !== 'object' || stream === null || !isIterable(stream)) throw new TypeError('no stream');
  const items: unknown[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

function isIterable(value: object): value is AsyncIterable<unknown> {
  return Symbol.asyncIterator in value;
}
