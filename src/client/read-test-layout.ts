import { relative, resolve } from 'node:path';
import { inputError } from '../diagnostics/errors.js';
import { isClientPath, stagingPrefix } from '../io/output/client-path.js';
import { isInProject } from '../io/output/is-in-project.js';
import type { ArtefactOptions } from '../options.js';
import type { TestLayout } from '../plan/test-paths.js';

/**
 * Returns where the tests of a client stand: `./tests/` is `tests`, and `../../test/shop` a folder outside of the client's
 * one, `directory`, for tests, examples and mocks. It has to be in the same project, and neither called like a file nor
 * around the client.
 */
export function readTestLayout({ tests, testsDir }: ArtefactOptions, directory?: string): TestLayout {
  if (testsDir === undefined) return { kind: tests === 'none' ? 'none' : 'beside' };
  const folder = testsDir.replaceAll('\\', '/').replace(/^(?:\.\/+)+|\/+$/g, '');
  const outside = isFolderPath(folder) ? undefined : outsideFolder(folder, directory);
  if (!isFolderPath(folder) && (outside === undefined || directory === undefined)) {
    const message = `The tests cannot stand in ${JSON.stringify(testsDir)}. ${directory === undefined ? 'In memory there is' : 'Name'} a folder of the client's own, such as tests${directory === undefined ? '' : ', or one of the same project outside of it, from the client on, such as ../../test/shop'}.`;
    throw inputError('tests-outside', message);
  }
  const place = outside !== undefined &&
    directory !== undefined && { outside: { folder: outside, client: directory.replaceAll('\\', '/') } };
  return tests === 'none'
    ? { kind: 'none', ...place }
    : { kind: 'folder', folder: outside ?? folder, ...place };
}

/** Returns a folder outside of a client's as a path from there on; undefined where tests cannot stand there. */
export function outsideFolder(path: string, directory: string | undefined): string | undefined {
  const below = /^(?:\.\.\/)+(?=[^.]|\.[^.])/.exec(path)?.[0];
  if (directory === undefined || below === undefined || !isFolderPath(path.slice(below.length)))
    return undefined;
  const place = resolve(directory, path);
  const folder = relative(directory, place).replaceAll('\\', '/');
  const isApart = folder.startsWith('../') && !/^[./]*$/.test(folder);
  return isApart && isInProject(place, directory) ? folder : undefined;
}

function isFolderPath(path: string): boolean {
  return isClientPath(path) && path.split('/').every(isFolderName);
}

/** Windows has no names that end in a dot or a space; files of the client end in their extensions. */
function isFolderName(segment: string): boolean {
  return (
    !/[. ]$|\.(?:ts|json)$|["<>|?*]|^\s|^(?:\.git|node_modules)$/i.test(segment) &&
    !segment.startsWith(stagingPrefix)
  );
}
