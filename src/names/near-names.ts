/** Names farther from what was written than this share of its length have nothing to do with it. */
const farthest = 0.5;

const longest = 200;

/** Returns those of the names that are most like what was written, the nearest first. */
export function nearNames(written: string, names: Iterable<string>): readonly string[] {
  const limit = Math.max(2, Math.floor(farthest * written.length));
  return [...new Set(names)]
    .map((name) => ({ name, distance: distanceOf(written, name, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** How many letters have to be put in, taken out or changed; more than the limit where their number alone shows it. */
function distanceOf(a: string, b: string, limit: number): number {
  const [left, right] = [a.slice(0, longest).toLowerCase(), b.slice(0, longest).toLowerCase()];
  if (Math.abs(left.length - right.length) > limit) return Infinity;
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 0; i < left.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < right.length; j += 1) {
      const change = (row[j] ?? 0) + (left[i] === right[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? Infinity;
}
