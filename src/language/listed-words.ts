/** Returns the entries of lists with commas, each with what its list means. */
export function listedWords<Meaning extends string>(
  lists: Readonly<Partial<Record<Meaning, string>>> | undefined,
): readonly (readonly [Meaning, string])[] {
  const found: (readonly [Meaning, string])[] = [];
  for (const meaning in lists) {
    for (const entry of lists[meaning]?.split(', ') ?? []) found.push([meaning, entry]);
  }
  return found;
}
