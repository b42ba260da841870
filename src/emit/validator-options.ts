import type { OptionDescriptions, OptionValues } from './artefact.js';

/** What decides on how a client looks at what the API answers: the operations, the client and the schemas all follow it. */
export const validatorOptions = {
  validators: {
    kind: 'choice',
    values: ['observe', 'strict', 'none'],
    default: 'none',
    setting: 'validators.mode',
    describe:
      'Schemas of inputs and answers: observe tells onDrift where an answer is not as its examples, strict fails the call',
  },
  validatorsLibrary: {
    kind: 'choice',
    values: ['zod', 'valibot', 'none'],
    default: 'none',
    setting: 'validators.library',
    describe: 'The library whose schemas the client exports: your project needs zod 4.3 or valibot 1',
  },
} as const satisfies OptionDescriptions;

/** The values of these options. */
export type ValidatorOptions = OptionValues<typeof validatorOptions>;

/** A library that schemas can be of. */
export type SchemaLibrary = Exclude<ValidatorOptions['validatorsLibrary'], 'none' | undefined>;
