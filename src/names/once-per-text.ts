/** So many texts are remembered. */
const mostKept = 20_000;

/** Longer texts are hardly ever met twice. */
const longest = 200;

/**
 * Returns a function that does the same and works once on each text: an API has a few thousand names, and each of them
 * stands in it hundreds of times.
 */
export function oncePerText<Result extends boolean | readonly string[]>(
  work: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = work(text);
    if (text.length > longest) return result;
    if (known.size >= mostKept) known.clear();
    known.set(text, result);
    return result;
  };
}
