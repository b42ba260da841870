/** So many files are open at once: a process may well be allowed no more than 256. */
const batchSize = 64;

/**
 * Returns what `work` returns for every item, in their order, with a bounded number of calls under way at once. Where one
 * fails, the others of its batch have ended too: what comes after clears up behind them.
 */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[][] = [];
  for (let at = 0; at < items.length; at += batchSize) {
    const batch = items.slice(at, at + batchSize).map(work);
    await Promise.allSettled(batch);
    results.push(await Promise.all(batch));
  }
  return results.flat();
}
