import type { Artefact, OptionDescriptions } from '../../artefact.js';

const options = {
  /** How modules import each other; left out, as the project around the client does: `.js` unless its `tsconfig.json` says otherwise. */
  importExtension: {
    kind: 'choice',
    values: ['.js', '.ts', 'none'],
    default: '.js',
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
