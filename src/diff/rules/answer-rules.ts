import type { AnswerKind } from '../../model/change.js';
import { breaking, minor, patch, readable, unreadable, type Rule } from './rule.js';

const open = 'Lists of values in answers are open.';

/** What is said of answers. */
export const answerRules: Readonly<Record<AnswerKind, Rule>> = {
  'response-added': minor('A status has saved answers now', readable, 'shows an answer with status {place}'),
  'response-added-unlike': breaking(
    'Another success status has saved answers now, with data that reads otherwise',
    '`unwrap` returns the data of any success.',
    'shows another success with status {place}, whose data reads otherwise',
  ),
  'response-removed': breaking(
    'A status has no saved answers',
    'Its data is unknown.',
    'shows no answer with status {place} any more',
  ),
  'response-form-changed': breaking(
    'An answer is handed out in another form (a value, a blob, a stream)',
    unreadable,
    'the answer {place} comes as {to}, no longer as {from}',
  ),
  'error-added': minor(
    'The status of an error has saved answers now',
    readable,
    'shows an error with status {place}',
  ),
  'error-removed': breaking(
    'The status of an error has no saved answers',
    'Its data is unknown.',
    'shows no error with status {place} any more',
  ),
  'field-added': minor('A field of an answer is new', readable, '{place} is new: {to}'),
  'field-removed': breaking('A field of an answer is gone', unreadable, '{place} is gone'),
  'field-renamed': breaking(
    'A field of an answer is written otherwise',
    unreadable,
    '{place} is called so, no longer {from}',
  ),
  'field-optional': breaking('A field of an answer may be missing', unreadable, '{place} may be missing'),
  'field-required': minor('A field of an answer is always there', readable, '{place} is always there'),
  'field-narrowed': minor(
    'A field of an answer has fewer types',
    readable,
    '{place} is always {to}, no longer {from}',
  ),
  'field-widened': breaking(
    'A field of an answer has more types',
    unreadable,
    '{place} may be {to}, not only {from}',
  ),
  'field-changed': breaking(
    'A field of an answer has other types',
    unreadable,
    '{place} is {to}, no longer {from}',
  ),
  'field-restated': patch(
    'A field of an answer is of another type that is the same in TypeScript',
    readable,
    '{place} is {to}, no longer {from}',
  ),
  'field-value-added': minor('A field of an answer shows another value', open, '{place} can be {to}'),
  'field-value-removed': patch(
    'A field of an answer shows a value no more',
    open,
    '{place} is nowhere {from} any more',
  ),
};
