import { readFileSync } from 'node:fs';
import { packageRoot } from './package-root.js';

/** Returns the version of postwright, as its package says. */
export function readVersion(): string {
  const value: unknown = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8'));
  const isNamed = typeof value === 'object' && value !== null && 'version' in value;
  return isNamed && typeof value.version === 'string' ? value.version : 'unknown';
}
