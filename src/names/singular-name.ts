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

function singular(word: string): string {
  if (/^children$/i.test(word)) return word.slice(0, 5);
  if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/i.test(word)) return word.slice(0, -2);
  if (/[^su]s$/i.test(word)) return word.slice(0, -1);
  return word;
}
