import { expect, it } from 'vitest';
import { explainUnknown, explainUsage, unknownIn } from '../../../src/cli/explain-usage.js';

it.each([
  ['Missing required argument: output', 'The option --output is missing.'],
  ['Not enough arguments following: o', 'The option -o needs a value.'],
  [
    'Invalid values:\n  Argument: format, Given: "xml", Choices: "text", "json"',
    '--format: found "xml", expected one of "text", "json".',
  ],
  ['What nobody foresaw', 'What nobody foresaw'],
])('says of %j what was expected', (message, explained) => {
  expect(explainUsage(message)).toBe(explained);
});

const known = { commands: ['generate', 'inspect', 'init'], flags: ['--output', '--force', '--format'] };

it.each([
  [
    ['generate', 'a.json', '--outptu', 'x'],
    ['outptu'],
    'There is no option --outptu. Did you mean --output?',
  ],
  [['generate', '--forse=1'], ['forse'], 'There is no option --forse. Did you mean --force or --format?'],
  [['gen', 'c.json'], ['gen', 'c.json'], 'There is no command gen. Did you mean generate?'],
  [['xyzzy'], ['xyzzy'], 'There is no command xyzzy.'],
  [
    ['inspect', 'a.json', 'https://me:hidden@example.com/a.json?key=hidden'],
    ['https://me:hidden@example.com/a.json?key=hidden'],
    'https://example.com/a.json is no word that this command takes.',
  ],
])('says of %j what was probably meant', (words, unknown, explained) => {
  expect(explainUnknown(unknown, { words, ...known })).toBe(explained);
  expect(unknownIn(`Unknown argument${unknown.length > 1 ? 's' : ''}: ${unknown.join(', ')}`)).toEqual(
    unknown,
  );
});
