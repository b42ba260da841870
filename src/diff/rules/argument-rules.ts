import type { ArgumentKind } from '../../model/change.js';
import { allowed, breaking, breakingByMeaning, minor, patch, noLonger, unsaid, type Rule } from './rule.js';

/** What is said of arguments. */
export const argumentRules: Readonly<Record<ArgumentKind, Rule>> = {
  'argument-added': minor('An optional argument is new', allowed, 'takes {place}: {to}'),
  'argument-added-required': breaking('A required argument is new', noLonger, 'needs {place}: {to}'),
  'argument-removed': breaking('An argument is gone', noLonger, 'takes no {place} any more'),
  'argument-renamed': breaking(
    'An argument is written otherwise, or a part of the path has another name',
    noLonger,
    'calls {place} so, no longer {from}',
  ),
  'argument-required': breaking('An argument is required now', noLonger, 'needs {place}, which was optional'),
  'argument-optional': minor('An argument is no longer required', allowed, 'does not need {place} any more'),
  'argument-conditional': patch(
    'An argument is required under a condition',
    unsaid,
    'needs {place} under a condition',
  ),
  'argument-unconditional': patch(
    'An argument is no longer required under a condition',
    'Whether it is required now is a change of its own.',
    'no longer says that {place} is needed under a condition',
  ),
  'argument-narrowed': breaking(
    'An argument takes fewer types',
    noLonger,
    '{place} takes less than before: {to}, no longer {from}',
  ),
  'argument-widened': minor(
    'An argument takes more types',
    allowed,
    '{place} takes more than before: {to}, not only {from}',
  ),
  'argument-changed': breaking(
    'An argument takes other types',
    noLonger,
    '{place} takes {to}, no longer {from}',
  ),
  'argument-restated': patch(
    'An argument is described as another type that is the same in TypeScript',
    'An integer and a number, for one.',
    '{place} is described as {to}, no longer as {from}',
  ),
  'argument-value-added': minor('An argument takes another value', allowed, '{place} takes {to} as well'),
  'argument-value-removed': breaking(
    'An argument takes a value no more',
    noLonger,
    '{place} takes {from} no more',
  ),
  'argument-default-stated': patch(
    'It is said what holds when an argument is left out',
    unsaid,
    '{place} has the default {to}',
  ),
  'argument-default-changed': patch(
    'What holds when an argument is left out is another value',
    allowed,
    '{place} has the default {to}, no longer {from}',
  ),
  'argument-default-removed': patch(
    'It is no longer said what holds when an argument is left out',
    allowed,
    '{place} has no default, no longer {from}',
  ),
  'argument-limit-stated': patch(
    'A limit is documented that was not',
    unsaid,
    '{place} has a documented limit: {to}',
  ),
  'argument-limit-tightened': breakingByMeaning(
    'A limit is tighter',
    'It compiles, but the API refuses values that it took.',
    '{place} is limited to {to}, no longer to {from}',
  ),
  'argument-limit-loosened': minor(
    'A limit is looser',
    allowed,
    '{place} is limited to {to}, no longer to {from}',
  ),
  'argument-limit-removed': minor('A limit is gone', allowed, '{place} is not limited to {from} any more'),
  'argument-format-stated': patch(
    'A format is documented that was not',
    unsaid,
    '{place} has a documented format: {to}',
  ),
  'argument-format-changed': breakingByMeaning(
    'Texts of another format are taken',
    'It compiles, but the API refuses texts that it took.',
    '{place} is written as {to}, no longer as {from}',
  ),
  'argument-format-removed': minor(
    'A format is no longer documented',
    allowed,
    '{place} need not be written as {from}',
  ),
  'argument-unit-stated': patch('A unit is documented that was not', unsaid, '{place} is counted in {to}'),
  'argument-unit-changed': breakingByMeaning(
    'A number is of another unit',
    'It compiles, but the same number means something else.',
    '{place} is counted in {to}, no longer in {from}',
  ),
  'argument-unit-removed': patch(
    'A unit is no longer documented',
    'Nothing says that it is another.',
    '{place} is no longer said to be counted in {from}',
  ),
  'argument-deprecated': patch('An argument is deprecated', 'It still works.', '{place} is deprecated'),
  'argument-undeprecated': patch(
    'An argument is no longer deprecated',
    allowed,
    '{place} is no longer deprecated',
  ),
};
