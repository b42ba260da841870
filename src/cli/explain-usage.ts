import { nameSource } from '../io/source/name-source.js';

/** What yargs says of a command line that it cannot understand, and what we say instead; of a line in one of them all of it. */
const explanations: readonly (readonly [said: RegExp, explained: string])[] = [
  [
    /^Not enough non-option arguments: got (\d+), need at least (\d+)$/,
    'A source is missing: found $1, expected $2.',
  ],
  [/^Missing required argument: (.+)$/, 'The option --$1 is missing.'],
  [/^Not enough arguments following: (.)$/, 'The option -$1 needs a value.'],
  [/^Not enough arguments following: (.+)$/, 'The option --$1 needs a value.'],
  [/^Unknown argument: (.+)$/, '$1 is neither an option of this command nor a source that it takes.'],
  [/^Unknown arguments: (.+)$/, '$1 are neither options of this command nor sources that it takes.'],
  [/^Argument: (.+), Given: (.+), Choices: (.+)$/, '--$1: found $2, expected one of $3.'],
  [/^Did you mean (.+)\?$/, 'There is no such command. Did you mean $1?'],
];

/** Returns what is wrong with a command line as what was expected and what was found; of URLs without what may be a key. */
export function explainUsage(message: string): string {
  const lines = message.split('\n').map((line) => line.trim().replace(/https?:\/\/[^\s,]+/gi, nameSource));
  return lines
    .filter((line) => line !== 'Invalid values:')
    .map((line) => {
      const [said, explained] = explanations.find(([each]) => each.test(line)) ?? [];
      return said && explained !== undefined ? line.replace(said, explained) : line;
    })
    .join(' ');
}
