import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPlainJson } from '../json/read-plain-json.js';

const lists = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/** Tells whether a folder is in a project that lacks a package: no package.json from there upwards names it, nor is it installed. */
export function lacksPackage(name: string, directory: string): boolean {
  let isProject = false;
  for (let folder = directory, last = ''; folder !== last; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    const hasFile = existsSync(file);
    if (existsSync(join(folder, 'node_modules', name)) || (hasFile && isNamed(name, file))) return false;
    isProject ||= hasFile;
    last = folder;
  }
  return isProject;
}

/** A file that cannot be read says nothing: it may name everything. */
function isNamed(name: string, file: string): boolean {
  try {
    const read = readPlainJson(readFileSync(file, 'utf8'))?.value;
    if (typeof read !== 'object' || read === null) return true;
    return Object.entries(read).some(
      ([key, list]: readonly [string, unknown]) =>
        lists.includes(key) && typeof list === 'object' && list !== null && Object.hasOwn(list, name),
    );
  } catch {
    return true;
  }
}
