import { schemeFacts } from '../auth/auth-schemes.js';
import { fixedHeaders } from '../emit/artefacts/operation/headers-expression.js';
import { printPlainJson } from '../json/print-plain-json.js';
import type { ClientVariable } from '../model/api.js';
import type { Json } from '../model/json.js';
import type {
  Operation,
  Parameter,
  QueryParameter,
  RecordedEntry,
  RecordedPart,
  Recording,
} from '../model/operation.js';
import type { OperationPlan } from '../model/plan.js';
import type { Template } from '../model/template.js';
import type { TypeNode } from '../model/type-node.js';
import { printTemplate } from '../notation/print-template.js';
import { readTemplate } from '../notation/read-template.js';
import { fitsName, nestedNames, variableNames } from '../notation/variable-names.js';
import type {
  AuthDescription,
  BodyDescription,
  RequestDescription,
  Row,
  VariableDescription,
} from '../../site/request-description.js';

const nothing: Recording = { path: [], query: [], headers: [] };

/** Returns the recorded request of an operation as pages describe it, with rows for what is only documented. */
export function describeForPage(
  { operation, name }: OperationPlan,
  variables: ReadonlyMap<string, ClientVariable>,
): RequestDescription {
  const recording = operation.recording ?? nothing;
  const { method, url } = operation;
  const auth = describeAuth(operation);
  const described = {
    operation: name,
    method,
    base: url.base,
    path: url.path,
    ...(url.raw && { raw: url.raw }),
    pathArguments: pathRows(operation.path, recording.path),
    query: fieldRows(operation.query, recording.query),
    headers: headerRows(operation, recording.headers),
    body: describeBody(operation, recording),
    ...(auth && { auth }),
  };
  return { ...described, variables: usedVariables(described, variables) };
}

function pathRows(parameters: readonly Parameter[], entries: readonly RecordedEntry[]): readonly Row[] {
  const recorded = new Map(entries.map(({ name, value }) => [name, listOf(value)[0] ?? '']));
  return parameters.map(({ name, type, sent }): Row => {
    const value = recorded.get(name) ?? (sent ? printTemplate(sent) : undefined);
    return { name, value: value ?? '', on: value !== undefined, given: true, ...bare(type) };
  });
}

interface Placed extends Row {
  readonly at: number;
}

/** In the order in which the recorded request sends them; those that it does not send come last. */
function fieldRows(parameters: readonly QueryParameter[], entries: readonly RecordedEntry[]): readonly Row[] {
  const known = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const recorded = new Set(entries.map(({ name }) => name));
  const own = entries.flatMap(({ name, value }) =>
    listOf(value).map((one, index): Placed => {
      const parameter = known.get(name);
      const at = parameter?.positions[index] ?? Number.POSITIVE_INFINITY;
      return { name, value: one, on: true, given: true, ...bare(parameter?.type), at };
    }),
  );
  const others = parameters.filter(({ name }) => !recorded.has(name)).map(unrecordedRow);
  return inOrder([...own, ...others]);
}

function unrecordedRow({ name, type, sent, positions }: QueryParameter): Placed {
  const at = sent === undefined ? Number.POSITIVE_INFINITY : (positions[0] ?? Number.POSITIVE_INFINITY);
  const value = sent === undefined ? '' : sent && printTemplate(sent);
  return { name, value, on: sent !== undefined, given: sent === undefined, ...bare(type), at };
}

function inOrder(rows: readonly Placed[]): readonly Row[] {
  const sorted = [...rows].sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  return sorted.map(({ at: _, ...row }) => row);
}

function headerRows(operation: Operation, entries: readonly RecordedEntry[]): readonly Row[] {
  const given = entries.flatMap(({ name, value }) =>
    listOf(value).map((one): Row => ({ name, value: one, on: true, given: true })),
  );
  const names = new Set(given.map(({ name }) => name.toLowerCase()));
  const fixed = [...fixedHeaders(operation)]
    .filter(([name]) => !names.has(name.toLowerCase()))
    .flatMap(([name, values]) =>
      values.map((value): Row => ({ name, value: printTemplate(value), on: true, given: false })),
    );
  for (const { name } of fixed) names.add(name.toLowerCase());
  const others = operation.headerArguments
    .filter(({ name }) => !names.has(name.toLowerCase()))
    .map(({ name }): Row => ({ name, value: '', on: false, given: true }));
  return [...fixed, ...given, ...others];
}

function describeBody(operation: Operation, { body: recorded }: Recording): BodyDescription {
  const { body, untypedBody } = operation;
  const typed = (contentType: string): { readonly contentType?: string } =>
    untypedBody ? {} : { contentType };
  switch (body.kind) {
    case 'none':
      return body;
    case 'json':
      if (recorded?.kind !== 'json')
        return { kind: 'text', text: '', json: true, ...typed(body.contentType) };
      return { kind: 'text', text: printPlainJson(recorded.value), json: true, ...typed(body.contentType) };
    case 'text': {
      const text = recorded?.kind === 'text' ? recorded.text : '';
      return { kind: 'text', text, json: false, ...typed(body.contentType ?? 'text/plain') };
    }
    case 'form': {
      const entries = recorded?.kind === 'form' ? recorded.entries : [];
      return { kind: 'form', rows: fieldRows(body.fields, entries), typed: untypedBody !== true };
    }
    case 'multipart':
      return {
        kind: 'multipart',
        rows: partRows(body.fields, recorded?.kind === 'multipart' ? recorded.entries : []),
      };
    case 'file': {
      const file = recorded?.kind === 'file' ? recorded.file : { file: '' };
      return { kind: 'file', file: file.file, ...(file.contentType && typed(file.contentType)) };
    }
    case 'graphql': {
      const variables = recorded?.kind === 'graphql' ? recorded.variables : undefined;
      const text = printPlainJson(graphqlValue(body, variables));
      return { kind: 'text', text, json: true, graphql: true, ...typed('application/json') };
    }
  }
}

function graphqlValue(
  { query, operationName }: { readonly query: Template; readonly operationName?: Template },
  variables: Json | undefined,
): Json {
  const field = (key: string, template: Template): { key: string; value: Json } => ({
    key,
    value: { kind: 'string', value: printTemplate(template) },
  });
  return {
    kind: 'object',
    fields: [
      field('query', query),
      ...(operationName === undefined ? [] : [field('operationName', operationName)]),
      ...(variables === undefined ? [] : [{ key: 'variables', value: variables }]),
    ],
  };
}

function partRows(
  fields: readonly (QueryParameter & { readonly contentType?: string })[],
  entries: readonly RecordedPart[],
): readonly Row[] {
  const known = new Map(fields.map((field) => [field.name, field]));
  const recorded = new Set(entries.map(({ name }) => name));
  const own = entries.flatMap(({ name, values }) =>
    values.map((value, index): Placed => {
      const field = known.get(name);
      const at = field?.positions[index] ?? Number.POSITIVE_INFINITY;
      const isFile = typeof value !== 'string';
      const contentType = field?.contentType ?? (isFile ? value.contentType : undefined);
      return {
        ...{ name, on: true, given: true, at, value: isFile ? value.file : value },
        ...(isFile ? { file: true as const } : bare(field?.type)),
        ...(contentType !== undefined && { contentType }),
      };
    }),
  );
  const others = fields.filter(({ name }) => !recorded.has(name)).map(unrecordedRow);
  return inOrder([...own, ...others]);
}

function describeAuth({ auth }: Operation): AuthDescription | undefined {
  if (auth.kind === 'none') return undefined;
  const taken = schemeFacts(auth.kind).parameters;
  const given = new Map(auth.parameters.map(({ key, value }) => [key, printTemplate(value)]));
  return { kind: auth.kind, parameters: [...given].filter(([key]) => taken.includes(key)) };
}

/** Numbers and booleans stand in code without quotes, where the type takes no text. */
function bare(type: TypeNode | undefined): { readonly bare?: true } {
  const kinds = type?.kind === 'union' ? type.members.map(({ kind }) => kind) : [type?.kind];
  const isBare = kinds.some((kind) => kind === 'number' || kind === 'boolean') && !kinds.includes('string');
  return isBare ? { bare: true } : {};
}

function listOf(value: RecordedEntry['value']): readonly (string | null)[] {
  return typeof value === 'string' || value === null ? [value] : value;
}

/** The variables of a request, in the order in which it mentions them; what the client requires of others comes last. */
function usedVariables(
  request: Omit<RequestDescription, 'variables'>,
  known: ReadonlyMap<string, ClientVariable>,
): readonly VariableDescription[] {
  const names = new Set(templatesOf(request).flatMap((template) => namesIn(template, known)));
  // A declared value may mention other variables.
  for (const name of names) {
    for (const inner of namesIn(readTemplate(known.get(name)?.default ?? ''), known)) names.add(inner);
  }
  for (const { name, required } of known.values()) if (required) names.add(name);
  return [...names].map((name) => {
    const variable = known.get(name);
    return {
      ...{ name, required: variable?.required === true, secret: variable?.secret === true },
      ...(variable?.default !== undefined && { default: variable.default }),
      ...(variable?.inPath && { inPath: variable.inPath }),
    };
  });
}

function templatesOf({
  base,
  path,
  pathArguments,
  query,
  headers,
  body,
  auth,
}: Omit<RequestDescription, 'variables'>): readonly Template[] {
  const rows = [...pathArguments, ...query, ...headers, ...('rows' in body ? body.rows : [])];
  const texts = [
    ...rows.flatMap(({ name, value }) => [name, value ?? '']),
    ...(body.kind === 'text' ? [body.text] : body.kind === 'file' ? [body.file] : []),
    ...(auth?.parameters.map(([, text]) => text) ?? []),
  ];
  return [base, path, ...texts.map(readTemplate)];
}

/** The variables that a template writes out, and those that a name with holes in it may come to. */
function namesIn(template: Template, known: ReadonlyMap<string, ClientVariable>): readonly string[] {
  const patterns = nestedNames(template);
  const fitting = [...known.keys()].filter((name) => patterns.some((pattern) => fitsName(pattern, name)));
  return [...variableNames(template), ...fitting];
}
