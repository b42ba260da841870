import type { Recording, Url } from '../../model/operation.js';
import type { Template, TemplatePart } from '../../model/template.js';
import { readTemplate } from '../../notation/read-template.js';
import type { RequestDraft } from './read-request.js';
import { displayUrl } from './read-url.js';
import { recordEntries } from './record-entries.js';
import type { RequestShape, ShapeParameter } from './shape.js';

/** What the whole collection says of a request. */
export interface Findings {
  /** The names of the variables that belong to the client. */
  readonly clientVariables: ReadonlySet<string>;
  /** The query keys whose recorded values are part of the operation. */
  readonly discriminating: ReadonlySet<string>;
}

/**
 * Returns a request's shape: variables in the path that are none of the client's become path arguments, and query
 * values that tell the request apart from others are sent by themselves.
 */
export function finishShape(draft: RequestDraft, findings: Findings): RequestShape {
  const template = draft.url.path.map((part) => argumentOf(part, findings.clientVariables));
  const path = pathArguments(draft, template);
  const query = draft.query.map((parameter) =>
    findings.discriminating.has(parameter.name) ? sentAsRecorded(parameter) : parameter,
  );
  const recording = record(draft, path, query);
  return {
    method: draft.method,
    url: finishUrl(draft, template),
    auth: draft.auth,
    headers: draft.headers,
    path,
    query,
    headerArguments: draft.headerArguments,
    body: draft.body,
    ...(draft.untypedBody && { untypedBody: true }),
    ...(recording && { recording }),
  };
}

function argumentOf(part: TemplatePart, clientVariables: ReadonlySet<string>): TemplatePart {
  return part.kind === 'variable' && !clientVariables.has(part.name)
    ? { kind: 'argument', name: part.name }
    : part;
}

/** The path's arguments in the order in which they stand in it. */
function pathArguments({ url }: RequestDraft, path: Template): readonly ShapeParameter[] {
  const recorded = new Map(url.arguments.map((argument) => [argument.name, argument]));
  const names = new Set(path.flatMap((part) => (part.kind === 'argument' ? [part.name] : [])));
  return Array.from(names, (name, position) => ({
    ...(recorded.get(name) ?? { name, values: [`{{${name}}}`], disabled: false }),
    positions: [position],
  }));
}

function sentAsRecorded(parameter: ShapeParameter): ShapeParameter {
  const [value] = parameter.values;
  return value === undefined || parameter.positions.length !== 1
    ? parameter
    : { ...parameter, sent: value === null ? null : readTemplate(value) };
}

function finishUrl({ url, raw }: RequestDraft, path: Template): Url {
  return { display: displayUrl(url), base: url.base, path, ...(raw && { raw: true }) };
}

function record(
  { headerArguments, recordedBody }: RequestDraft,
  path: readonly ShapeParameter[],
  query: readonly ShapeParameter[],
): Recording | undefined {
  const recording: Recording = {
    path: recordEntries(path),
    query: recordEntries(query),
    headers: recordEntries(headerArguments),
    ...(recordedBody && { body: recordedBody }),
  };
  const isEmpty = recording.path.length + recording.query.length + recording.headers.length === 0;
  return isEmpty && !recordedBody ? undefined : recording;
}
