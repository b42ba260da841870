import type { Api } from '../../model/api.js';
import type { EnvironmentValues } from '../../model/inputs.js';
import { isSecretName } from '../../names/is-secret-name.js';

/** A URL with a user or a password in it. */
const withUser = /:\/\/[^/?#]*@/;

/**
 * Returns the API with the environments that its clients can choose, by their names: what they say of the client's own
 * variables. A credential never becomes a part of it.
 */
export function nameEnvironments(api: Api, environments: readonly EnvironmentValues[]): Api {
  const open = new Set(api.variables.filter(({ secret }) => !secret).map(({ name }) => name));
  const named = environments.filter(({ scope }) => scope === 'environment');
  if (named.length === 0) return api;
  return {
    ...api,
    environments: named.map(({ name, variables }) => ({
      name: name.trim() || 'environment',
      values: variables.flatMap(({ key, value, secret, disabled }) => {
        const isOpen = open.has(key) && !secret && !disabled && !isSecretName(key);
        return isOpen && value !== undefined && !withUser.test(value) ? [[key, value] as const] : [];
      }),
    })),
  };
}

/** Returns the names of what any of these environments declares: each of them may be chosen. */
export function namesDeclared(environments: readonly EnvironmentValues[]): readonly string[] {
  return environments.flatMap(({ variables }) =>
    variables.flatMap(({ key, disabled }) => (disabled || key === '' ? [] : [key])),
  );
}
