import { readFileSync } from 'node:fs';
import { packageRoot } from './package-root.js';
import { readPlainJson } from '../json/read-plain-json.js';

/** Returns the version of postwright, as its package says. */
export function readVersion(): string {
  const value = readPlainJson(readFileSync(new URL('package.json', packageRoot), 'utf8'))?.value;
  const isNamed = typeof value === 'object' && value !== null && 'version' in value;
  return isNamed && typeof value.version === 'string' ? value.version : 'unknown';
}
