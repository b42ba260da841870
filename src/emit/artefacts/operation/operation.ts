import type { Artefact } from '../../artefact.js';
import { validatorOptions } from '../../validator-options.js';

/** The functions of a client with their types, and the types that several of them share. */
export const operation = {
  name: 'operation',
  options: validatorOptions,
  templates: ['operation', 'model'],
  runtime: {},
  load: async () => (await import('./operation-code.js')).operationCode,
} as const satisfies Artefact;
