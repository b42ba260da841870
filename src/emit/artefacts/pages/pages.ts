import type { Artefact } from '../../artefact.js';

/** What walks through the pages of lists. */
export const pages = {
  name: 'pages',
  options: {},
  templates: ['pages'],
  runtime: {},
  load: async () => (await import('./pages-module.js')).pagesCode,
} as const satisfies Artefact;
