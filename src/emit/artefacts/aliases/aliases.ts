import type { Artefact } from '../../artefact.js';

/** The old names of requests that were renamed. */
export const aliases = {
  name: 'aliases',
  options: {},
  templates: ['aliases'],
  runtime: {},
  load: async () => (await import('./aliases-module.js')).aliasesCode,
} as const satisfies Artefact;
