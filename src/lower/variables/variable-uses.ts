import type { Template } from '../../model/template.js';
import type { RequestDraft } from '../request/read-request.js';
import { readTemplate } from '../../notation/read-template.js';
import { nestedNames, variableNames } from '../../notation/variable-names.js';

/** The variables that requests read at the time of sending, by what they are read for. */
export interface VariableUses {
  /** Without these no request can be sent: they stand in base URLs, credentials and GraphQL queries. */
  readonly essential: ReadonlySet<string>;
  /** These stand in headers, in the query, in the names of either, and in values that are sent by themselves, or beside an argument of their name. */
  readonly sent: ReadonlySet<string>;
  /** These stand in paths. */
  readonly path: ReadonlySet<string>;
  /** Names with holes in them, whatever they are read for: `key-{{stage}}`. */
  readonly nested: readonly Template[];
}

/** Returns the variables that the requests read, apart from those that only recorded values of arguments hold. */
export function variableUses(drafts: readonly RequestDraft[]): VariableUses {
  const essential = drafts.flatMap(essentialTemplates);
  const sent = drafts.flatMap(sentTemplates);
  const paths = drafts.map((draft) => draft.url.path);
  return {
    essential: namesIn(essential),
    sent: new Set([...namesIn(sent), ...drafts.flatMap(namesakes)]),
    path: namesIn(paths),
    nested: nestedNames([...essential, ...sent, ...paths].flat()),
  };
}

function essentialTemplates({ url, auth, lacksToken, headers, body }: RequestDraft): readonly Template[] {
  return [
    url.base,
    ...(auth.kind === 'none' || lacksToken ? [] : auth.parameters.map(({ value }) => value)),
    ...headers.filter(({ name }) => name.toLowerCase() === 'authorization').map(({ value }) => value),
    ...(body.kind === 'graphql' ? [body.query, body.operationName ?? []] : []),
  ];
}

function sentTemplates({
  auth,
  headers,
  query,
  headerArguments,
  body,
  url,
}: RequestDraft): readonly Template[] {
  const fields = body.kind === 'form' || body.kind === 'multipart' ? body.fields : [];
  const parameters = [...url.arguments, ...query, ...headerArguments, ...fields];
  return [
    ...(auth.kind === 'none' ? [] : auth.parameters.map(({ value }) => value)),
    ...headers.map(({ value }) => value),
    ...parameters.flatMap(({ sent }) => (sent ? [sent] : [])),
    ...[...query, ...headerArguments].map(({ name }) => readTemplate(name)),
    // What is a part of another name cannot be an argument.
    ...nestedNames(url.path),
  ];
}

/** A `{{name}}` in a path that has a `:name` too cannot be an argument: the two may have different values. */
function namesakes({ url: { path } }: RequestDraft): readonly string[] {
  const names = new Set(path.flatMap((part) => (part.kind === 'argument' ? [part.name] : [])));
  return variableNames(path).filter((name) => names.has(name));
}

function namesIn(templates: readonly Template[]): ReadonlySet<string> {
  return new Set(templates.flatMap(variableNames));
}
