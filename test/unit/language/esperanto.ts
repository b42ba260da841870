import type { Language } from '../../../src/language/language.js';

/** A language that is not there, as one file: enough to read a table, a list and sentences. */
export const esperanto: Language = {
  code: 'eo',
  words: {
    required: 'deviga, devigaj, estas deviga',
    optional: 'nedeviga, nedevigaj',
    yes: 'jes',
    no: 'nee',
    default: 'implicite, implicita valoro',
    be: 'estas',
    atMost: 'maksimume',
    characters: 'signoj',
    allowed: 'eblaj',
    values: 'valoroj',
    true: 'vera',
  },
  columns: { name: 'kampo', description: 'priskribo', type: 'speco' },
  topics: { request: 'peto, parametroj', response: 'respondo' },
  types: { string: 'teksto', integer: 'entjero', boolean: 'vero-valoro' },
};
