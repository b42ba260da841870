/** Returns a text as a way of coding has it, or as it is: none takes every text, such as half of a surrogate pair. */
export function recode(code: (text: string) => string, text: string): string {
  try {
    return code(text);
  } catch {
    return text;
  }
}
