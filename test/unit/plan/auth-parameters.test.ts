import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authParameters } from '../../../src/plan/auth-parameters.js';

test.each(Object.entries(authParameters))('lists what the authorizer of %s takes', (scheme, parameters) => {
  expect([...parameters].sort()).toEqual([...declaredParameters(scheme)].sort());
});

/** Returns the properties of the interface that a scheme's factory takes, those that it extends among them. */
function declaredParameters(scheme: string): readonly string[] {
  const source = readFileSync(new URL(`../../../runtime/auth/${scheme}.ts`, import.meta.url), 'utf8');
  const declared = /export interface \w+Parameters(?: extends \w+)? \{(.*?)^\}/ms.exec(source)?.[1] ?? '';
  const names = [...declared.matchAll(/readonly (\w+)\?:/g)].map(([, name = '']) => name);
  return scheme === 'oauth1' ? [...names, 'consumerSecret', 'tokenSecret', 'privateKey'] : names;
}
