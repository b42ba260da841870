/** Plurals that no rule of English makes. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['people', 'person'],
  ['indices', 'index'],
  ['matrices', 'matrix'],
  ['vertices', 'vertex'],
]);

/** Returns the name of one element of what a plural names: `Addresses` is made of `Address`; other names stay. */
export function singular(name: string): string {
  for (const [plural, one] of irregular) {
    const start = name.length - plural.length;
    if (name.toLowerCase().endsWith(plural) && (start === 0 || /[A-Z]/.test(name.charAt(start))))
      return name.slice(0, start + 1) + one.slice(1);
  }
  if (/(?:ss|us|is|series|species|news)$/i.test(name)) return name;
  if (/[^aeiou]ies$/i.test(name)) return `${name.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/i.test(name)) return name.slice(0, -2);
  return /[^s]s$/i.test(name) ? name.slice(0, -1) : name;
}

/** Returns what one of the things under a key is called: `replies` gives `Reply`, `line_items` gives `LineItem`. */
export function singularName(key: string): string | undefined {
  const words = key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '');
  const last = words.pop();
  if (last === undefined) return undefined;
  const name = [...words, singular(last)]
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
  return /^\d/.test(name) ? undefined : name;
}
