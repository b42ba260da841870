import { inputError } from '../diagnostics/errors.js';
import type { ArtefactOptions } from '../options.js';
import type { TestLayout } from '../plan/test-paths.js';
import { isClientPath, stagingPrefix } from '../io/output/client-path.js';

/**
 * Returns where the tests of a client go: `./tests/` is `tests`. A folder outside of the client's is an error, since only
 * what is inside is known to be postwright's own; so is one that is called like a file.
 */
export function readTestLayout({ tests, testsDir }: ArtefactOptions): TestLayout {
  if (testsDir === undefined) return { kind: tests === 'none' ? 'none' : 'beside' };
  const folder = testsDir.replaceAll('\\', '/').replace(/^(?:\.\/+)+|\/+$/g, '');
  if (!isClientPath(folder) || !folder.split('/').every(isFolderName)) {
    const message = `The folder of the tests is no folder inside of the client's: ${JSON.stringify(testsDir)}. Name one from the client's folder on, such as: --tests-dir tests`;
    throw inputError('tests-outside', message);
  }
  return tests === 'none' ? { kind: 'none' } : { kind: 'folder', folder };
}

/** Windows has no names that end in a dot or a space; files of the client end in their extensions. */
function isFolderName(segment: string): boolean {
  return !/[. ]$|\.(?:ts|json)$|["<>|?*]|^\s/i.test(segment) && !segment.startsWith(stagingPrefix);
}
