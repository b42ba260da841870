import type { Artefact, OptionDescriptions } from '../../artefact.js';

const options = {
  /** Whether the recorded requests and responses come with a client that has neither tests nor mocks. */
  examples: {
    kind: 'flag',
    describe: 'Write the recorded requests and responses even where neither tests nor mocks need them',
  },
} as const satisfies OptionDescriptions;

/** The requests and the responses that the collection recorded. */
export const examples = {
  name: 'examples',
  options,
  templates: ['examples'],
  runtime: {},
  load: async () => (await import('./examples-module.js')).examplesCode,
} as const satisfies Artefact;
