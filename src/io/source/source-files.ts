import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listYaml } from './list-yaml.js';
import { systemCode } from '../system-error.js';

/** Returns the source's name, or the names of the files of which a directory consists. */
export function sourceFiles(source: string): readonly string[] {
  try {
    return statSync(source).isDirectory() ? listYaml(source).map((path) => join(source, path)) : [source];
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return [source];
  }
}
