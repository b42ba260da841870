/** So many files are open at once: a process may well be allowed no more than 256. */
const batchSize = 64;

/** Returns what `work` returns for every item, in their order, with a bounded number of calls under way at once. */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += batchSize) {
    results.push(...(await Promise.all(items.slice(at, at + batchSize).map(work))));
  }
  return results;
}
