import type { Parameter, QueryParameter } from '../../model/operation.js';
import { matchRows } from '../../documentation/match-rows.js';
import { buildBody } from './build-body.js';
import { buildPlace } from './build-place.js';
import type { ArgumentsInput, OperationArguments } from './operation-arguments.js';
import { reportDisagreements } from './report-disagreements.js';
import { withDependents } from './with-dependents.js';

/**
 * Returns the arguments of an operation: what its recordings hold and its documentation says, merged. The documentation
 * decides on meaning, the recordings on the form on the wire; where the two disagree, a diagnostic names both.
 */
export function buildArguments(input: ArgumentsInput): OperationArguments {
  const { shape, recordings } = input;
  const rows = matchRows(input.documentation, input.context);
  const matched = withDependents(rows, shape, input.context);
  const path = buildPlace({ in: 'path', own: shape.path, others: [], matched });
  const otherQueries = recordings.flatMap((other) => other.query);
  const query = buildPlace({ in: 'query', own: shape.query, others: otherQueries, matched });
  const otherHeaders = recordings.flatMap((other) => other.headerArguments);
  const headers = buildPlace({ in: 'header', own: shape.headerArguments, others: otherHeaders, matched });
  const body = buildBody({ shape, recordings, matched, strict: input.undocumented === 'required' });
  reportDisagreements(
    [path, query, headers, body].flatMap(({ findings }) => findings),
    input,
  );
  return {
    path: path.parameters.map(withoutPositions),
    query: query.parameters,
    headerArguments: headers.parameters.map(withoutPositions),
    body: body.body,
    arguments: [path, query, headers, body].flatMap((place) => place.arguments),
  };
}

function withoutPositions(parameter: QueryParameter): Parameter {
  const { name, type, required, facts, sent } = parameter;
  return { name, type, required, facts, ...(sent === undefined ? {} : { sent }) };
}
