import type { Argument, ArgumentPlace, QueryParameter } from '../../model/operation.js';
import { buildParameter, parameterArgument, parameterFinding } from './build-parameters.js';
import { knownParameters, type KnownParameter, type ParameterSources } from './known-parameter.js';
import type { ArgumentFinding } from './report-disagreements.js';

/** The parameters of the path, the query or the headers, and what is known of each. */
export interface BuiltPlace {
  readonly parameters: readonly QueryParameter[];
  readonly arguments: readonly Argument[];
  readonly findings: readonly ArgumentFinding[];
}

/** Headers that say how a message is sent, and no arguments. */
const fixed: ReadonlySet<string> = new Set([
  'content-type',
  'accept',
  'authorization',
  'user-agent',
  'host',
  'cookie',
]);

/** Returns the parameters of one place. What the documentation alone names is added, but for a path, that has no place for more. */
export function buildPlace(sources: ParameterSources): BuiltPlace {
  const place = sources.in;
  const known = knownParameters(sources).filter((parameter) => isArgument(parameter, place));
  const parameters = known.map((parameter) => buildParameter(parameter, place, sources.strict));
  return {
    parameters,
    findings: known.map((parameter) => parameterFinding(parameter, place)),
    arguments: known.map((parameter, at) =>
      parameterArgument(parameter, place, parameters[at]?.required ?? false),
    ),
  };
}

function isArgument({ name, own }: KnownParameter, place: ArgumentPlace): boolean {
  if (place === 'path') return own !== undefined;
  return place !== 'header' || !fixed.has(name.toLowerCase());
}
