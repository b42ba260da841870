import type { Change, ChangeKind } from '../model/change.js';

/** What is said of each kind of change: `{place}`, `{from}`, `{to}` and `{name}` are words of the collection. */
const phrases: Readonly<Record<ChangeKind, string>> = {
  'operation-added': 'is new',
  'operation-removed': 'is gone',
  'function-renamed': 'was called {from}',
  'function-aliased': 'was called {from}, which stays as a deprecated alias',
  'function-replaced': 'its name {from} now calls the request {to}',
  'bound-moved': 'stands at {to} in a bound client, no longer at {from}',
  'request-renamed': 'its request is called {to}, no longer {from}',
  'request-moved': 'its request stands in {to}, no longer in {from}',
  'method-changed': 'sends {to}, no longer {from}',
  'url-changed': 'is sent to {to}, no longer to {from}',
  'auth-changed': 'authenticates with {to}, no longer with {from}',
  'body-format-changed': 'sends its body as {to}, no longer as {from}',
  'argument-added': 'takes {place}: {to}',
  'argument-added-required': 'needs {place}: {to}',
  'argument-removed': 'takes no {place} any more',
  'argument-required': 'needs {place}, which was optional',
  'argument-optional': 'does not need {place} any more',
  'argument-narrowed': '{place} takes less than before: {to}, no longer {from}',
  'argument-widened': '{place} takes more than before: {to}, not only {from}',
  'argument-changed': '{place} takes {to}, no longer {from}',
  'argument-restated': '{place} is described as {to}, no longer as {from}',
  'argument-value-added': '{place} takes {to} as well',
  'argument-value-removed': '{place} takes {from} no more',
  'argument-default-changed': '{place} has the default {to}, no longer {from}',
  'argument-limit-tightened': '{place} is limited to {to}, no longer to {from}',
  'argument-limit-loosened': '{place} is limited to {to}, no longer to {from}',
  'argument-limit-stated': '{place} has a documented limit: {to}',
  'argument-deprecated': '{place} is deprecated',
  'response-added': 'shows an answer with status {place}',
  'response-added-unlike': 'shows another success with status {place}, whose data reads otherwise',
  'response-removed': 'shows no answer with status {place} any more',
  'response-form-changed': 'the answer {place} comes as {to}, no longer as {from}',
  'field-added': '{place} is new: {to}',
  'field-removed': '{place} is gone',
  'field-optional': '{place} may be missing',
  'field-required': '{place} is always there',
  'field-narrowed': '{place} is always {to}, no longer {from}',
  'field-widened': '{place} may be {to}, not only {from}',
  'field-changed': '{place} is {to}, no longer {from}',
  'field-restated': '{place} is {to}, no longer {from}',
  'field-value-added': '{place} can be {to}',
  'field-value-removed': '{place} is nowhere {from} any more',
  'variable-added': 'the variable {name} is new',
  'variable-added-required': 'the variable {name} is new, and needs a value',
  'variable-removed': 'the variable {name} is gone',
  'variable-required': 'the variable {name} needs a value now',
  'variable-optional': 'the variable {name} needs a value no more, or only beside fewer options',
  'variable-unset': 'the variable {name} may have no value',
  'variable-default-changed': 'the variable {name} has the default {to}, no longer {from}',
  'environment-added': 'the environment {name} is new',
  'environment-removed': 'the environment {name} is gone',
  'type-removed': 'the type {name} is exported no more',
  'type-changed': 'the type {name} stands for something else',
  'export-removed': '{name} is exported no more',
};

/** What stands where a change says nothing. */
const silence: Readonly<Record<string, string>> = { from: 'none', to: 'none' };

/** Returns what happened, without whose change it is; `quote` sets off the words of the collection. */
export function describeChange(change: Change, quote: (words: string) => string): string {
  const words = new Map<string, string | object>(Object.entries(change));
  return phrases[change.kind].replaceAll(/\{(\w+)\}/g, (_, hole: string) => {
    const word = words.get(hole);
    return typeof word === 'string' && word !== '' ? quote(word) : (silence[hole] ?? 'nothing');
  });
}
