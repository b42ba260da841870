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

/** Returns the values of the lines of a text that are JSON. */
export function readPlainLines(text: string): readonly unknown[] {
  return text.split('\n').flatMap((line) => {
    const parsed = readPlainJson(line);
    return parsed ? [parsed.value] : [];
  });
}
