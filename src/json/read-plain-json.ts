/**
 * Returns the value that a text holds as JSON, as JavaScript reads it: large integers lose digits. Undefined where the text
 * is not JSON.
 */
export function readPlainJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
