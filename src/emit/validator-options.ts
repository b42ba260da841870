import type { OptionDescriptions, OptionValues } from './artefact.js';

/** What decides on how a client looks at what the API answers: the operations, the client and the schemas all follow it. */
export const validatorOptions = {
  validators: {
    kind: 'choice',
    values: ['observe', 'strict', 'none'],
    default: 'none',
    describe:
      'Schemas of inputs and answers: observe tells onDrift where an answer is not as its examples, strict fails the call',
  },
} as const satisfies OptionDescriptions;

/** The values of these options. */
export type ValidatorOptions = OptionValues<typeof validatorOptions>;
