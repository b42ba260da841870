/** Returns the name of one element of what a plural names: `Addresses` is made of `Address`; other names stay. */
export function singular(name: string): string {
  if (/(?:ss|us|is|series|species|news)$/i.test(name)) return name;
  if (/[^aeiou]ies$/i.test(name)) return `${name.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/i.test(name)) return name.slice(0, -2);
  return /[^s]s$/i.test(name) ? name.slice(0, -1) : name;
}
