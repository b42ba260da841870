/** Both sides of a text in which git could not merge two branches. */
export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
}

/** Returns both sides of a text with git's marks of conflicts; undefined where there are none, or not in pairs. */
export function splitConflict(text: string): ConflictSides | undefined {
  const sides: { readonly ours: string[]; readonly theirs: string[] } = { ours: [], theirs: [] };
  let at: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  let marks = 0;
  for (const line of text.split('\n')) {
    const next = stepOf(line, at);
    if (next !== undefined) {
      marks += 1;
      at = next;
      continue;
    }
    if (at === 'both' || at === 'ours') sides.ours.push(line);
    if (at === 'both' || at === 'theirs') sides.theirs.push(line);
  }
  if (marks === 0 || at !== 'both') return undefined;
  return { ours: sides.ours.join('\n'), theirs: sides.theirs.join('\n') };
}

type Side = 'both' | 'ours' | 'base' | 'theirs';

/** Returns where a mark leads from a side; undefined for a line that is none there. */
function stepOf(line: string, at: Side): Side | undefined {
  if (at === 'both') return line.startsWith('<<<<<<< ') ? 'ours' : undefined;
  if (at === 'ours' && line.startsWith('||||||| ')) return 'base';
  if (at !== 'theirs') return /^={7}\r?$/.test(line) ? 'theirs' : undefined;
  return line.startsWith('>>>>>>> ') ? 'both' : undefined;
}
