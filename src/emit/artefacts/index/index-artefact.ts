import type { Artefact } from '../../artefact.js';

/** Everything that users of a client import. */
export const index = {
  name: 'index',
  options: {},
  templates: ['index'],
  runtime: {},
  load: async () => (await import('./index-module.js')).indexCode,
} as const satisfies Artefact;
