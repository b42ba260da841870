/** Returns why the text of a file of ours is not JSON, and in which line. */
export async function explainJson(
  source: string,
): Promise<{ readonly problem: string; readonly line?: number }> {
  if (source.trim() === '') return { problem: 'it is empty' };
  const { findJsonError } = await import('../find-json-error.js');
  const found = findJsonError(source);
  if (!found) return { problem: 'it is not JSON' };
  const { line, column, problem } = found;
  return { problem: `it is not JSON: line ${line}, column ${column}: ${problem}`, line };
}
