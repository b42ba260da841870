import type { Artefact } from '../../artefact.js';

/** The requests and the responses that the collection recorded. */
export const examples = {
  name: 'examples',
  options: {},
  templates: ['examples'],
  runtime: {},
  load: async () => (await import('./examples-module.js')).examplesCode,
} as const satisfies Artefact;
