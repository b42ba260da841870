import type { Sent } from './recorder.js';

/**
 * Returns a request as it is compared: JSON without the white space that means nothing, and in place of everything
 * that one of the patterns matches (a fresh value for each call) the pattern itself.
 */
export function steady(sent: Sent | undefined, patterns: readonly string[] = []): Sent | undefined {
  if (!sent) return undefined;
  const fresh = new RegExp(patterns.join('|') || '(?!)', 'g');
  const text = (made: string): string => made.replace(fresh, '<fresh>');
  return {
    ...sent,
    target: text(sent.target),
    headers: sent.headers.map(([name, value]) => [name, text(value)]),
    body: text(compactJson(sent.body)),
  };
}

/** Returns JSON in one spelling, every integer with all its digits; any other text as it is. */
function compactJson(text: string): string {
  const quoted = text.replace(
    /("(?:[^"\\]|\\.)*")|-?\d[\d.eE+-]*/g,
    (token, string: string | undefined) =>
      string ?? `"#${/^-?\d{16,}$/.test(token) ? token : String(Number(token))}"`,
  );
  try {
    return JSON.stringify(JSON.parse(quoted));
  } catch {
    return text;
  }
}
