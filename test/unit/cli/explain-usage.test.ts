import { expect, it } from 'vitest';
import { explainUsage } from '../../../src/cli/explain-usage.js';

it.each([
  ['Missing required argument: output', 'The option --output is missing.'],
  ['Not enough arguments following: o', 'The option -o needs a value.'],
  [
    'Invalid values:\n  Argument: format, Given: "xml", Choices: "text", "json"',
    '--format: found "xml", expected one of "text", "json".',
  ],
  [
    'Unknown argument: https://me:hidden@example.com/a.json?key=hidden',
    'https://example.com/a.json is neither an option of this command nor a source that it takes.',
  ],
  ['What nobody foresaw', 'What nobody foresaw'],
])('says of %j what was expected', (message, explained) => {
  expect(explainUsage(message)).toBe(explained);
});
