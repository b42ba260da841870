import { createDiagnostics } from '../../src/diagnostics/collector.js';
import { buildArguments } from '../../src/lower/arguments/build-arguments.js';
import { describeRequest } from '../../src/lower/arguments/describe-request.js';
import type { OperationArguments } from '../../src/lower/arguments/operation-arguments.js';
import type { DocumentedRow } from '../../src/documentation/documentation.js';
import type { RequestShape, ShapeParameter } from '../../src/lower/request/shape.js';
import type { Facts } from '../../src/model/facts.js';
import type { ArgumentPlace } from '../../src/model/operation.js';
import { jsonOf } from './json-of.js';

/** Returns a request with nothing in it but what is given. */
export function shapeOf(parts: Partial<RequestShape>): RequestShape {
  return {
    method: 'POST',
    url: { display: 'https://api.example.com/', base: [], path: [] },
    auth: { kind: 'none' },
    headers: [],
    path: [],
    query: [],
    headerArguments: [],
    body: { kind: 'none' },
    ...parts,
  };
}

/** Returns a request with a JSON body. */
export function jsonRequest(text: string): RequestShape {
  return shapeOf({ body: { kind: 'json', value: jsonOf(text), contentType: 'application/json' } });
}

/** Returns a parameter that was recorded once, or as often as it has values. */
export function recorded(
  name: string,
  values: readonly (string | null)[],
  more: Partial<ShapeParameter> = {},
): ShapeParameter {
  return { name, values, disabled: false, positions: values.map((_, at) => at), ...more };
}

/** One row of a table in the request's description. */
export function row(name: string, facts: Facts, place?: ArgumentPlace): DocumentedRow {
  return { name, facts, ...(place === undefined ? {} : { in: place }) };
}

/** The arguments of a request, with the messages about them. */
export interface Built extends OperationArguments {
  readonly messages: readonly string[];
}

/** Returns the arguments of a request whose description documents the rows. */
export function build(
  shape: RequestShape,
  rows: readonly DocumentedRow[] = [],
  recordings: readonly RequestShape[] = [],
  undocumented?: 'required',
): Built {
  const diagnostics = createDiagnostics();
  const built = buildArguments({
    shape,
    recordings,
    documentation: [{ rows, skipped: [] }],
    context: describeRequest('Add order', shape, recordings, []),
    location: {},
    diagnostics,
    ...(undocumented === undefined ? {} : { undocumented }),
  });
  return { ...built, messages: diagnostics.list().map(({ message }) => message) };
}
