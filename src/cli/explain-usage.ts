import { nearNames } from '../names/near-names.js';
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
  [/^Unknown arguments?: (.+)$/, 'Unknown: $1.'],
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

/** What of a command line is unknown: words that are no commands, and options. */
export interface UnknownWords {
  readonly words: readonly string[];
  /** The names of the commands. */
  readonly commands: readonly string[];
  /** The options that there are, as they are written. */
  readonly flags: readonly string[];
}

/** Returns what yargs knows nothing of on a command line; undefined where it complains of something else. */
export function unknownIn(message: string, words: readonly string[] = []): readonly string[] | undefined {
  if (/^Too many non-option arguments/m.test(message)) return words.filter((word) => !word.startsWith('-'));
  return /^Unknown arguments?: (.+)$/m.exec(message)?.[1]?.split(', ');
}

/** Returns what is wrong with unknown words, and what was probably meant. */
export function explainUnknown(unknown: readonly string[], { words, commands, flags }: UnknownWords): string {
  const [first = ''] = words.filter((word) => !word.startsWith('-'));
  if (!commands.includes(first) && unknown.includes(first)) {
    const longer = commands.filter((name) => name.startsWith(first));
    return `There is no command ${nameSource(first)}.${advise(longer.length > 0 ? longer : nearNames(first, commands))}`;
  }
  return unknown
    .filter((name) => !commands.includes(name))
    .map((name) => {
      const flag = words.find((word) => /^--?/.test(word) && flagOf(word) === name);
      return flag === undefined
        ? `${nameSource(name)} is no word that this command takes.`
        : `There is no option ${flag.replace(/=.*$/s, '')}.${advise(nearNames(flag.replace(/=.*$/s, ''), flags))}`;
    })
    .join(' ');
}

function flagOf(word: string): string {
  return word.replace(/^--?/, '').replace(/=.*$/s, '');
}

function advise(names: readonly string[]): string {
  return names.length === 0 ? '' : ` Did you mean ${names.join(' or ')}?`;
}
