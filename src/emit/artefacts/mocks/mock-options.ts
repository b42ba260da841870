import type { OptionDescriptions, OptionValues } from '../../artefact.js';

/** What decides on the mocks of a client. */
export const mockOptions = {
  /** The library that the mocks are for; `none` where it is left out. */
  mocks: {
    kind: 'choice',
    values: ['msw', 'none'],
    default: 'none',
    describe: 'Handlers that answer with the saved responses in tests: for MSW, a package of your own',
  },
} as const satisfies OptionDescriptions;

/** The values of these options. */
export type MockOptions = OptionValues<typeof mockOptions>;
