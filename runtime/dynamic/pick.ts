/** Returns one element of a list that is not empty, by chance. */
export function pick(list: readonly string[]): string {
  return list[integer(0, list.length - 1)] ?? '';
}

/** Returns a whole number between two others by chance, both among them. */
export function integer(least: number, most: number): number {
  return least + Math.floor(Math.random() * (most - least + 1));
}

/** Returns a text of as many characters, each one of those given. */
export function text(length: number, characters: string): string {
  return Array.from({ length }, () => characters.charAt(integer(0, characters.length - 1))).join('');
}

/** Returns as many texts with something between. */
export function several(count: number, make: () => string, between: string): string {
  return Array.from({ length: count }, make).join(between);
}

/** Returns the text with its first letter in capitals. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The ten digits. */
export const digits = '0123456789';
