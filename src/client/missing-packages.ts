import { catalogue } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { lacksPackage } from '../io/lacks-package.js';
import type { ArtefactOptions } from '../options.js';

/** What a part of a client imports that the project has to bring. */
interface Need {
  readonly name: string;
  /** What needs it, and how it is had or done without. */
  readonly why: string;
  readonly advice: string;
}

/**
 * Returns what to say of packages that a client imports and its project has not: there is a package.json around the client, and none of
 * those further up names one, nor is it installed.
 */
export function missingPackages(
  directory: string,
  options: ArtefactOptions,
  output: string,
): readonly Diagnostic[] {
  const code = 'package-missing';
  return needsOf(options)
    .filter(({ name }) => lacksPackage(name, directory))
    .map(({ name, why, advice }) => ({
      code,
      severity: catalogue[code].severity,
      message: `${why} ${name}, and the project around the client has no such package. ${advice}`,
      location: { file: output },
    }));
}

function needsOf({ tests, mocks, validatorsLibrary: library = 'none' }: ArtefactOptions): readonly Need[] {
  const leave = (option: string, name: string): string =>
    `Install it (npm install --save-dev ${name}), or leave them out by --${option} none.`;
  return [
    ...(tests === 'none'
      ? []
      : [{ name: 'vitest', why: 'The tests of the client import', advice: leave('tests', 'vitest') }]),
    ...(mocks === 'msw'
      ? [{ name: 'msw', why: 'The handlers of the client import', advice: leave('mocks', 'msw') }]
      : []),
    ...(library === 'none'
      ? []
      : [
          {
            name: library,
            why: 'The schemas of the client import',
            advice: `Install it: npm install ${library}.`,
          },
        ]),
  ];
}
