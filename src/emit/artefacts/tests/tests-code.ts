import type { ArtefactCode } from '../../artefact.js';
import { printCoverage } from './coverage-module.js';
import { printTest } from './test-module.js';

/** Makes the tests of a client, where the plan has a place for them. */
export const testsCode: ArtefactCode<object> = {
  exports: () => [],
  modules({ plan, render, exports }) {
    const { test, operations } = plan;
    if (test === undefined || operations.length === 0) return [];
    return [printCoverage({ ...plan, test }, exports, render)];
  },
  modulesOf(operation, { variables, render }) {
    const { test } = operation;
    return test === undefined ? [] : [printTest({ ...operation, test }, variables, render)];
  },
};
