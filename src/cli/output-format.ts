/** How diagnostics are written: for people, for programs, for the annotations of GitHub. */
export const outputFormats = ['text', 'json', 'github'] as const;

export type OutputFormat = (typeof outputFormats)[number];

/**
 * Returns the format that the words of a command line ask for. It is needed before they are understood, and also where
 * they cannot be: what is wrong with them is said in that format too.
 */
export function outputFormatOf(words: readonly string[]): OutputFormat {
  const end = words.indexOf('--');
  const options = end === -1 ? words : words.slice(0, end);
  const wanted = options.flatMap((word, at) => {
    if (word === '--format') return [options[at + 1]];
    return word.startsWith('--format=') ? [word.slice('--format='.length)] : [];
  });
  return outputFormats.find((format) => format === wanted.at(-1)) ?? 'text';
}
