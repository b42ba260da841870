import type { Facts, Scalar, ValueKind } from '../../model/facts.js';
import type { Argument, ArgumentPlace, MultipartField, QueryParameter } from '../../model/operation.js';
import type { TypeNode } from '../../model/type-node.js';
import type { ShapeParameter, ShapePart } from '../request/shape.js';
import { isRequired } from './is-required.js';
import { kindOfScalars } from './kind-of-scalars.js';
import type { KnownParameter } from './known-parameter.js';
import { isNumeric, isRealText, kindOfTexts } from './recorded-text.js';
import type { ArgumentFinding } from './report-disagreements.js';
import { textType, type ParameterPlace } from './text-type.js';

/** Returns a parameter as the input takes it: its type, and whether it must be given. */
export function buildParameter(known: KnownParameter, place: ParameterPlace, strict = false): QueryParameter {
  const { own, facts, values } = known;
  const positions = own?.positions ?? [];
  const required =
    own?.sent === undefined &&
    (place === 'path' ||
      isRequired(facts, { disabled: isSwitchedOff(known), otherwise: strict && own !== undefined }));
  return {
    name: known.name,
    type: textType(facts, { values, repeated: positions.length > 1, place }),
    required,
    facts: withExample(facts, values),
    positions,
    ...(own?.sent === undefined ? {} : { sent: own.sent }),
  };
}

/** Recorded, but never in what the request itself sends. */
function isSwitchedOff({ own, values }: KnownParameter): boolean {
  return own === undefined ? values.length > 0 : own.disabled;
}

/** Returns a part of a multipart form: a file where one was recorded. */
export function buildPart(known: KnownParameter<ShapePart>, strict: boolean): MultipartField {
  const field = buildParameter(known, 'part', strict);
  const contentType = known.own?.contentType;
  return {
    ...field,
    ...(known.own?.file ? { type: fileType(field.positions.length) } : {}),
    ...(contentType === undefined ? {} : { contentType }),
  };
}

/** A file part that stands there several times takes several files; so may one that is documented as a list. */
function fileType(places: number): TypeNode {
  const file: TypeNode = { kind: 'file' };
  return places > 1 ? { kind: 'union', members: [file, { kind: 'array', element: file }] } : file;
}

/** Returns what `inspect` shows of a parameter. */
export function parameterArgument(
  known: KnownParameter<ShapeParameter | ShapePart>,
  place: ArgumentPlace,
  required: boolean,
): Argument {
  const kind = shownKind(known);
  return {
    name: known.name,
    in: place,
    facts: {
      ...withExample(known.facts, known.values),
      ...(place === 'path' ? { required: 'yes' } : {}),
      kind,
    },
    typed: required ? 'required' : 'optional',
    evidence: known.evidence,
  };
}

/** Returns what is said and what is recorded of a parameter, to be compared. */
export function parameterFinding(
  known: KnownParameter<ShapeParameter | ShapePart>,
  place: ArgumentPlace,
): ArgumentFinding {
  const { name, facts, said, scope, values, own } = known;
  const real = values.filter(isRealText);
  const file = own !== undefined && 'file' in own && own.file;
  const recorded = file ? 'file' : real.length === 0 ? 'unknown' : kindOfTexts(real);
  return {
    ...{ name, in: place, facts, text: true, recorded, values: real },
    ...(said === undefined ? {} : { said }),
    ...(scope === undefined ? {} : { scope }),
  };
}

function shownKind({ own, facts, values }: KnownParameter<ShapeParameter | ShapePart>): ValueKind {
  if (own !== undefined && 'file' in own && own.file) return 'file';
  if (facts.kind !== undefined && facts.kind !== 'unknown') return facts.kind;
  if (facts.verb) return 'string';
  return kindOfScalars(facts.enum) ?? kindOfTexts(values);
}

/** An example longer than this says less than it hides. */
const longestExample = 200;

/** Returns the facts with the first recorded value that is a real one. */
export function withExample(facts: Facts, values: readonly (string | null)[]): Facts {
  const value = values.filter(isRealText).find((text) => text.length <= longestExample);
  return value === undefined ? facts : { ...facts, example: asScalar(value, facts.kind) };
}

function asScalar(value: string, kind: ValueKind | undefined): Scalar {
  const numeric = (kind === 'integer' || kind === 'number') && isNumeric(value);
  return numeric && Number.isSafeInteger(Math.trunc(Number(value))) ? Number(value) : value;
}
