import type { Artefact } from '../../artefact.js';
import { mockOptions } from './mock-options.js';

/** What answers in place of the API in tests of those who use a client. */
export const mocks = {
  name: 'mocks',
  options: mockOptions,
  templates: ['handlers'],
  runtime: { 'msw/matching': 'matching' },
  load: async () => (await import('./handlers-module.js')).mocksCode,
} as const satisfies Artefact;
