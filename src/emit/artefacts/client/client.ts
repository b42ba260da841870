import type { Artefact, OptionDescriptions } from '../../artefact.js';
import { validatorOptions } from '../../validator-options.js';

const options = {
  ...validatorOptions,
  /** Where merges find what was written last: in git, or packed in the manifest of a client that git does not hold. */
  mergeBase: {
    kind: 'choice',
    values: ['git', 'manifest'],
    default: 'git',
    describe:
      'Where --merge finds the texts written last: in git (and on this machine), or packed in manifest.json',
  },
  /** How modules import each other; left out, as the project around the client does: `.js` unless its `tsconfig.json` says otherwise. */
  importExtension: {
    kind: 'choice',
    values: ['.js', '.ts', 'none'],
    default: '.js',
    guessed: true,
    describe: 'How modules of the client import each other; left out, as tsconfig.json says',
  },
} as const satisfies OptionDescriptions;

/** What makes a client, with the variables and the environments of the collection. */
export const client = {
  name: 'client',
  options,
  templates: ['client'],
  runtime: { runtime: '.' },
  load: async () => (await import('./client-module.js')).clientCode,
} as const satisfies Artefact;
