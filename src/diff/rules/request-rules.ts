import type { OperationChange } from '../../model/change.js';
import { allowed, breaking, breakingByMeaning, minor, patch, sameCode, type Rule } from './rule.js';

/** What is said of requests and their functions. */
export const requestRules: Readonly<Record<OperationChange['kind'], Rule>> = {
  'operation-added': minor('A request is new', allowed, 'is new'),
  'operation-removed': breaking('A request is gone', 'Its function is gone.', 'is gone'),
  'function-renamed': breaking('A function has another name', 'The old name is gone.', 'was called {from}'),
  'function-aliased': minor(
    'A function has another name beside its old one',
    'The old name is still exported, deprecated.',
    'was called {from}, which stays as a deprecated alias',
  ),
  'function-replaced': breakingByMeaning(
    'A name belongs to the function of another request',
    'Calls compile by chance at best, and send another request.',
    'its name {from} now calls the request {to}',
  ),
  'bound-moved': breaking(
    'A function stands elsewhere in `bind(client)`',
    'The folders are the properties that lead to it.',
    'stands at {to} in a bound client, no longer at {from}',
  ),
  'request-renamed': patch(
    'A request has another name in Postman',
    sameCode,
    'its request is called {to}, no longer {from}',
  ),
  'request-moved': patch(
    'A request stands in another folder',
    sameCode,
    'its request stands in {to}, no longer in {from}',
  ),
  'request-deprecated': patch('A request is deprecated', 'It still works.', 'is deprecated'),
  'request-undeprecated': patch(
    'A request is no longer deprecated',
    'Editors no longer strike its function out.',
    'is no longer deprecated',
  ),
  'method-changed': patch('The method is another', sameCode, 'sends {to}, no longer {from}'),
  'host-changed': patch(
    'The URL has another scheme, host or port',
    sameCode,
    'is sent to {to}, no longer to {from}',
  ),
  'path-changed': patch(
    'The URL has another path',
    'The arguments in it are changes of their own.',
    'is sent to the path {to}, no longer to {from}',
  ),
  'auth-added': patch(
    'A request authenticates that did not',
    'Variables that it needs are changes of their own.',
    'authenticates with {to}, which it did not',
  ),
  'auth-removed': patch(
    'A request no longer authenticates',
    'Variables that it leaves are changes of their own.',
    'no longer authenticates with {from}',
  ),
  'auth-changed': patch(
    'The authorization is another',
    'Variables that it needs or leaves are changes of their own.',
    'authenticates with {to}, no longer with {from}',
  ),
  'body-added': patch(
    'A request has a body that had none',
    'What callers give for it is a change of its own.',
    'sends a body: {to}',
  ),
  'body-removed': patch(
    'A request has no body any more',
    'What callers gave for it is a change of its own.',
    'no longer sends a body as {from}',
  ),
  'body-format-changed': patch(
    'The body is sent in another form',
    sameCode,
    'sends its body as {to}, no longer as {from}',
  ),
  'paging-added': minor(
    'The pages of an answer can be walked through',
    'Two functions are new.',
    'has its pages at {to}',
  ),
  'paging-removed': breaking(
    'The pages of an answer can no longer be walked through',
    'The functions that did it are gone.',
    'has its pages no longer at {from}',
  ),
  'paging-renamed': breaking(
    'What walks through pages has another name',
    'The old name is gone.',
    'has its pages at {to}, no longer at {from}',
  ),
  'paging-changed': patch(
    'Pages follow each other in another way',
    sameCode,
    'asks for its pages by {to}, no longer by {from}',
  ),
  'paging-elements-changed': breaking(
    'The elements of pages are others',
    'Code that reads them no longer compiles.',
    'its pages hold {to}, no longer {from}',
  ),
};
