import type { ChangeKind } from '../model/change.js';

/** What a change asks of a version number: `major` is breaking. */
export type Level = 'major' | 'minor' | 'patch';

/** What docs/diff.md says of one kind of change. */
export interface Rule {
  readonly level: Level;
  readonly title: string;
  readonly reason: string;
}

const sameCode = 'The code of callers stays the same; the new client does it.';
const refused = 'Calls that were right no longer compile.';
const allowed = 'Every call that was right still is.';
const readable = 'Every answer can still be read as before.';
const unreadable = 'Code that reads the answer no longer compiles.';

/** Whether a change breaks the code of those who call a client, by its kind: this is the table of docs/diff.md. */
export const rules: Readonly<Record<ChangeKind, Rule>> = {
  'operation-added': { level: 'minor', title: 'A request is new', reason: allowed },
  'operation-removed': { level: 'major', title: 'A request is gone', reason: 'Its function is gone.' },
  'function-renamed': {
    level: 'major',
    title: 'A function has another name',
    reason: 'The old name is gone.',
  },
  'function-aliased': {
    level: 'minor',
    title: 'A function has another name beside its old one',
    reason: 'The old name is still exported, deprecated.',
  },
  'function-replaced': {
    level: 'major',
    title: 'A name belongs to the function of another request',
    reason: 'Calls compile by chance at best, and send another request.',
  },
  'bound-moved': {
    level: 'major',
    title: 'A function stands elsewhere in `bind(client)`',
    reason: 'The folders are the properties that lead to it.',
  },
  'request-renamed': { level: 'patch', title: 'A request has another name in Postman', reason: sameCode },
  'request-moved': { level: 'patch', title: 'A request stands in another folder', reason: sameCode },
  'method-changed': { level: 'patch', title: 'The method is another', reason: sameCode },
  'url-changed': { level: 'patch', title: 'The URL is another', reason: sameCode },
  'auth-changed': {
    level: 'patch',
    title: 'The authorization is another',
    reason: 'Variables that it needs or leaves are changes of their own.',
  },
  'body-format-changed': { level: 'patch', title: 'The body is sent in another form', reason: sameCode },
  'argument-added': { level: 'minor', title: 'An optional argument is new', reason: allowed },
  'argument-added-required': { level: 'major', title: 'A required argument is new', reason: refused },
  'argument-removed': { level: 'major', title: 'An argument is gone', reason: refused },
  'argument-required': { level: 'major', title: 'An argument is required now', reason: refused },
  'argument-optional': { level: 'minor', title: 'An argument is no longer required', reason: allowed },
  'argument-narrowed': { level: 'major', title: 'An argument takes fewer types', reason: refused },
  'argument-widened': { level: 'minor', title: 'An argument takes more types', reason: allowed },
  'argument-changed': { level: 'major', title: 'An argument takes other types', reason: refused },
  'argument-restated': {
    level: 'patch',
    title: 'An argument is described as another type that is the same in TypeScript',
    reason: 'An integer and a number, for one.',
  },
  'argument-value-added': { level: 'minor', title: 'An argument takes another value', reason: allowed },
  'argument-value-removed': { level: 'major', title: 'An argument takes a value no more', reason: refused },
  'argument-default-changed': {
    level: 'patch',
    title: 'What holds when an argument is left out is another value',
    reason: allowed,
  },
  'argument-limit-tightened': {
    level: 'major',
    title: 'A limit is tighter',
    reason: 'It compiles, but the API refuses values that it took.',
  },
  'argument-limit-loosened': { level: 'minor', title: 'A limit is looser or gone', reason: allowed },
  'argument-limit-stated': {
    level: 'patch',
    title: 'A limit is documented that was not',
    reason: 'Nothing says that it did not hold before.',
  },
  'argument-deprecated': { level: 'patch', title: 'An argument is deprecated', reason: 'It still works.' },
  'response-added': { level: 'minor', title: 'A status has saved answers now', reason: readable },
  'response-added-unlike': {
    level: 'major',
    title: 'Another success status has saved answers now, with data that reads otherwise',
    reason: '`unwrap` returns the data of any success.',
  },
  'response-removed': {
    level: 'major',
    title: 'A status has no saved answers',
    reason: 'Its data is unknown.',
  },
  'response-form-changed': {
    level: 'major',
    title: 'An answer is handed out in another form (a value, a blob, a stream)',
    reason: unreadable,
  },
  'field-added': { level: 'minor', title: 'A field of an answer is new', reason: readable },
  'field-removed': { level: 'major', title: 'A field of an answer is gone', reason: unreadable },
  'field-optional': { level: 'major', title: 'A field of an answer may be missing', reason: unreadable },
  'field-required': { level: 'minor', title: 'A field of an answer is always there', reason: readable },
  'field-narrowed': { level: 'minor', title: 'A field of an answer has fewer types', reason: readable },
  'field-widened': { level: 'major', title: 'A field of an answer has more types', reason: unreadable },
  'field-changed': { level: 'major', title: 'A field of an answer has other types', reason: unreadable },
  'field-restated': {
    level: 'patch',
    title: 'A field of an answer is of another type that is the same in TypeScript',
    reason: readable,
  },
  'field-value-added': {
    level: 'minor',
    title: 'A field of an answer shows another value',
    reason: 'Lists of values in answers are open.',
  },
  'field-value-removed': {
    level: 'patch',
    title: 'A field of an answer shows a value no more',
    reason: 'Lists of values in answers are open.',
  },
  'variable-added': { level: 'minor', title: 'An optional variable of the client is new', reason: allowed },
  'variable-added-required': {
    level: 'major',
    title: 'A required variable of the client is new',
    reason: '`createClient` demands it.',
  },
  'variable-removed': {
    level: 'major',
    title: 'A variable of the client is gone',
    reason: 'Its value goes nowhere, and `Variables` has no such property.',
  },
  'variable-required': {
    level: 'major',
    title: 'A variable of the client is required now, also beside `auth` or `baseUrl`',
    reason: '`createClient` demands it.',
  },
  'variable-optional': {
    level: 'minor',
    title: 'A variable of the client is no longer required, or needs no value beside `auth` or `baseUrl`',
    reason: allowed,
  },
  'variable-unset': {
    level: 'major',
    title: 'A variable of the client may have no value',
    reason: '`client.variables()` may answer undefined.',
  },
  'variable-default-changed': {
    level: 'patch',
    title: 'The declared value of a variable of the client is another',
    reason: sameCode,
  },
  'environment-added': {
    level: 'minor',
    title: 'An environment, or a variable in it, is new',
    reason: allowed,
  },
  'environment-removed': {
    level: 'major',
    title: 'An environment, or a variable in it, is gone',
    reason: '`createClient` refuses its name, `environments` has no such property.',
  },
  'type-removed': { level: 'major', title: 'A name of an exported type is gone', reason: 'Imports fail.' },
  'type-changed': {
    level: 'major',
    title: 'A name of an exported type stands for another type',
    reason: 'Code that uses the name no longer compiles.',
  },
  'export-removed': {
    level: 'major',
    title: 'A part of the runtime is no longer exported',
    reason: 'No operation needs it any more, and imports fail.',
  },
};
