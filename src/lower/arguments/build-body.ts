import type { Facts } from '../../model/facts.js';
import type { Json } from '../../model/json.js';
import type { Argument, Body } from '../../model/operation.js';
import type { TypeNode } from '../../model/type-node.js';
import { mergeFacts } from '../../documentation/merge-facts.js';
import { placedName } from '../../documentation/match-rows.js';
import { readParameter } from '../../documentation/read-parameter.js';
import type { RequestShape, ShapeParameter, ShapePart } from '../request/shape.js';
import { bodyArguments, kindOfValues } from './body-arguments.js';
import { bodyKeys, type BodyKey } from './body-keys.js';
import { bodyType, type BodyEvidence } from './body-type.js';
import { buildPart, parameterArgument, parameterFinding } from './build-parameters.js';
import { buildPlace } from './build-place.js';
import { jsonBodies } from './describe-request.js';
import { documentedFields } from './documented-fields.js';
import { withDefault } from './is-required.js';
import { knownParameters } from './known-parameter.js';
import { scalarOf } from './merge-types.js';
import { isRealText } from './recorded-text.js';
import type { ArgumentFinding } from './report-disagreements.js';
import { withCondition, type DependentRows } from './with-dependents.js';

/** The body of an operation and its arguments. */
export interface BuiltBody {
  readonly body: Body;
  readonly arguments: readonly Argument[];
  readonly findings: readonly ArgumentFinding[];
}

/** What the body is built from. */
export interface BodySources {
  readonly shape: RequestShape;
  readonly recordings: readonly RequestShape[];
  readonly matched: DependentRows;
  /** See `ArgumentsInput.undocumented`. */
  readonly strict: boolean;
}

/** Returns the typed body: of the kind that the request records, with what other recordings and the documentation add. */
export function buildBody(sources: BodySources): BuiltBody {
  const { body } = sources.shape;
  switch (body.kind) {
    case 'none':
      return documentedBody(sources);
    case 'json':
      return jsonBody(sources, (type, required) => {
        return { kind: 'json', type, required, contentType: body.contentType };
      });
    case 'graphql': {
      const { kind, query, operationName } = body;
      const named = operationName === undefined ? {} : { operationName };
      return jsonBody(sources, (variables, required) => ({ kind, query, ...named, variables, required }));
    }
    case 'form':
      return formBody(sources, body.fields);
    case 'multipart':
      return multipartBody(sources, body.fields);
    case 'text': {
      const typed = body.contentType === undefined ? {} : { contentType: body.contentType };
      return untypedBody(sources, { kind: 'text', required: false, ...typed });
    }
    case 'file':
      return untypedBody(sources, { kind: 'file', required: false });
  }
}

const empty: BuiltBody = { body: { kind: 'none' }, arguments: [], findings: [] };

/** A request that documents a body and records none takes it as JSON. */
function documentedBody(sources: BodySources): BuiltBody {
  const { method } = sources.shape;
  const documented = sources.matched.documented.some((argument) => argument.in === 'body');
  if (!documented || method === 'GET' || method === 'HEAD') return empty;
  return jsonBody(sources, (type, required) => {
    return { kind: 'json', type, required, contentType: 'application/json' };
  });
}

/** A body may be left out when nothing in it must be given. */
function jsonBody(sources: BodySources, wrap: (type: TypeNode, required: boolean) => Body): BuiltBody {
  const evidence = bodyEvidence(sources);
  const type = bodyType(evidence);
  const required = type.kind === 'object' && type.fields.some((field) => !field.optional);
  const findings = [...evidence.keys.values()].map((key) => bodyFinding(key, evidence, sources.matched));
  return { body: wrap(type, required), arguments: bodyArguments(evidence, type), findings };
}

/** A body that is given as one text or file: what is documented of its parts is shown, and the input type has none of it. */
function untypedBody(sources: BodySources, body: Body): BuiltBody {
  const evidence = bodyEvidence(sources);
  const findings = [...evidence.keys.values()].map((key) => bodyFinding(key, evidence, sources.matched));
  return { body, arguments: bodyArguments(evidence, { kind: 'string' }), findings };
}

function bodyFinding(key: BodyKey, { facts }: BodyEvidence, matched: DependentRows): ArgumentFinding {
  const { path, values } = key;
  const said = saidBy(key);
  const scope = matched.scopes.get(placedName('body', path));
  return {
    name: path,
    in: 'body',
    facts: facts.get(path) ?? {},
    ...(said === undefined ? {} : { said }),
    ...(scope === undefined ? {} : { scope }),
    text: false,
    recorded: kindOfValues(values.filter(isReal)),
    values: values.map(scalarOf).filter((value) => value !== undefined),
  };
}

function isReal(value: Json): boolean {
  return value.kind !== 'string' || (!value.unquoted && isRealText(value.value));
}

function bodyEvidence({ shape, recordings, matched, strict }: BodySources): BodyEvidence {
  const same = recordings.filter(({ body }) => body.kind === shape.body.kind);
  const values = jsonBodies([shape, ...same]);
  const keys = bodyKeys(values);
  const documented = matched.documented.filter((argument) => argument.in === 'body');
  return {
    values,
    keys,
    facts: new Map([...keys.values()].map((key) => [key.path, factsOf(key, matched)])),
    tabled: new Set([...keys.keys()].filter((path) => matched.recorded.has(placedName('body', path)))),
    documented: documentedFields(documented, (path) => keys.has(path)),
    strict,
  };
}

/** `items[].sku` is known as `sku` where it stands. */
function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** What the comment by a key states. */
function saidBy({ comment, path, values }: BodyKey): Facts | undefined {
  if (comment === undefined) return undefined;
  const recorded = values
    .filter(isReal)
    .map(scalarOf)
    .filter((value) => value !== undefined);
  return readParameter(comment, lastName(path), recorded.map(String));
}

function factsOf(key: BodyKey, matched: DependentRows): Facts {
  const placed = placedName('body', key.path);
  const facts = withDefault(mergeFacts([saidBy(key), matched.recorded.get(placed)]));
  return withCondition(facts, matched.conditions.get(placed));
}

function formBody(sources: BodySources, own: readonly ShapeParameter[]): BuiltBody {
  const { recordings, matched, strict } = sources;
  const others = recordings.flatMap(({ body }) => (body.kind === 'form' ? body.fields : []));
  const place = buildPlace({ in: 'body', own, others, matched, strict });
  const required = place.parameters.some((field) => field.required);
  return { ...place, body: { kind: 'form', fields: place.parameters, required } };
}

function multipartBody(sources: BodySources, own: readonly ShapePart[]): BuiltBody {
  const { recordings, matched, strict } = sources;
  const others = recordings.flatMap(({ body }) => (body.kind === 'multipart' ? body.fields : []));
  const known = knownParameters<ShapePart>({ in: 'body', own, others, matched });
  const fields = known.map((part) => buildPart(part, strict));
  return {
    body: { kind: 'multipart', fields, required: fields.some((field) => field.required) },
    arguments: known.map((part, at) => parameterArgument(part, 'body', fields[at]?.required ?? false)),
    findings: known.map((part) => parameterFinding(part, 'body')),
  };
}
