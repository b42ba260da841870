import type { Artefact } from '../../artefact.js';
import { validatorOptions } from '../../validator-options.js';

/** Schemas of inputs and answers, and what a client with them looks at. */
export const validators = {
  name: 'validators',
  options: validatorOptions,
  templates: ['schemas', 'tables', 'library'],
  runtime: {},
  load: async () => (await import('./schemas-module.js')).validatorsCode,
} as const satisfies Artefact;
