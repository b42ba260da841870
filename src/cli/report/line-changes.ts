import { diffIndices } from 'node-diff3';

/** Lines of a text that stand in the place of lines of another one; the numbers count from 0. */
export interface LineChange {
  readonly before: number;
  readonly removed: readonly string[];
  readonly after: number;
  readonly added: readonly string[];
}

/** So many lines are compared one by one; of more only the beginning and the end that are the same are left out. */
const mostLines = 20_000;

/** Returns what changes of the lines of a text, from the top. */
export function lineChanges(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [old, now] = [before, after].map((lines) => lines.slice(start, lines.length - end));
  if (old === undefined || now === undefined || old.length + now.length === 0) return [];
  const isLong = old.length + now.length > mostLines || old.length === 0 || now.length === 0;
  if (isLong) return [{ before: start, removed: old, after: start, added: now }];
  return diffIndices([...old], [...now]).map(({ buffer1, buffer1Content, buffer2, buffer2Content }) => ({
    before: start + buffer1[0],
    removed: buffer1Content,
    after: start + buffer2[0],
    added: buffer2Content,
  }));
}

/** Returns the lines of a text; the last one is empty where the text ends with a line break. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n');
}
