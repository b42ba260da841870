import { schemeFacts } from '../auth/auth-schemes.js';
import type { Api } from '../model/api.js';
import type { Operation } from '../model/operation.js';
import type { Template } from '../model/template.js';
import { readTemplate } from '../notation/read-template.js';
import { variableNames } from '../notation/variable-names.js';

/** The option of a client beside which a variable needs no value. */
export type Replacement = 'auth' | 'baseUrl';

/**
 * Returns the required variables that an option of the client makes needless: those that serve for nothing but
 * authentication, or for nothing but the beginning of URLs.
 */
export function needlessVariables({ operations, variables }: Api): ReadonlyMap<string, Replacement> {
  const places = new Map<string, Set<Replacement | 'other'>>();
  const add = (templates: readonly Template[], place: Replacement | 'other'): void => {
    for (const name of variableNames(templates.flat())) {
      places.set(name, (places.get(name) ?? new Set()).add(place));
    }
  };
  for (const operation of operations) {
    add([operation.url.base], 'baseUrl');
    add(authTemplates(operation), 'auth');
    add(otherTemplates(operation), 'other');
  }
  const nested = new Set(variables.flatMap(({ default: value = '' }) => variableNames(readTemplate(value))));
  return new Map(
    variables.flatMap(({ name, required }) => {
      const [place, ...others] = places.get(name) ?? [];
      const isNeedless = required && others.length === 0 && !nested.has(name);
      return isNeedless && place !== undefined && place !== 'other' ? [[name, place] as const] : [];
    }),
  );
}

function authTemplates({ auth }: Operation): readonly Template[] {
  if (auth.kind === 'none') return [];
  const taken = schemeFacts(auth.kind).parameters;
  return auth.parameters.filter(({ key }) => taken.includes(key)).map(({ value }) => value);
}

function otherTemplates({
  url,
  headers,
  headerArguments,
  query,
  path,
  body,
}: Operation): readonly Template[] {
  const fields = body.kind === 'form' || body.kind === 'multipart' ? body.fields : [];
  const sent = [...headerArguments, ...query, ...path, ...fields].flatMap(
    (parameter) => parameter.sent ?? [],
  );
  const named = [...headerArguments, ...query].flatMap(({ name }) => readTemplate(name));
  const graphql = body.kind === 'graphql' ? [...body.query, ...(body.operationName ?? [])] : [];
  return [url.path, sent, headers.flatMap(({ value }) => value), named, graphql];
}
