import type { Artefact } from '../../artefact.js';

/** The operations with their client, in the folders of the collection. */
export const bind = {
  name: 'bind',
  options: {},
  templates: ['bind'],
  runtime: {},
  load: async () => (await import('./bind-module.js')).bindCode,
} as const satisfies Artefact;
