import type { Artefact } from '../../artefact.js';

/** The functions of a client with their types, and the types that several of them share. */
export const operation = {
  name: 'operation',
  options: {},
  templates: ['operation', 'model'],
  runtime: {},
  load: async () => (await import('./operation-code.js')).operationCode,
} as const satisfies Artefact;
