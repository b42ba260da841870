import type { Artefact } from '../../artefact.js';

/** What makes a client, with the variables and the environments of the collection. */
export const client = {
  name: 'client',
  options: {},
  templates: ['client'],
  runtime: { runtime: '.' },
  load: async () => (await import('./client-module.js')).clientCode,
} as const satisfies Artefact;
