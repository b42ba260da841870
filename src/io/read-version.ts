import { readFileSync } from 'node:fs';

/** Returns the version of postwright, as its package says. */
export function readVersion(): string {
  const value: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const isNamed = typeof value === 'object' && value !== null && 'version' in value;
  return isNamed && typeof value.version === 'string' ? value.version : 'unknown';
}
