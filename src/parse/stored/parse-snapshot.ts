import type {
  Surface,
  SurfaceAlias,
  SurfaceAnswer,
  SurfaceEnvironment,
  SurfaceInput,
  SurfaceOperation,
  SurfacePart,
  SurfaceResult,
  SurfaceVariable,
} from '../../model/surface.js';
import type { TypeNode } from '../../model/type-node.js';
import { isRecord } from '../json-value.js';
import { flag, list, oneOf, record, SnapshotError, text } from './decode.js';
import { decodeType } from './decode-type.js';

/** What callers saw of a client, or why its snapshot does not say it. */
export type SnapshotReading =
  | { readonly surface: Surface }
  | {
      readonly problem: string;
      /** It was written by a later version of postwright. */ readonly newer?: true;
    };

/** Returns what callers saw of a client, from the text of its snapshot. */
export function parseSnapshot(source: string): SnapshotReading {
  try {
    const value: unknown = JSON.parse(source);
    const version = isRecord(value) ? value['snapshotVersion'] : undefined;
    if (typeof version === 'number' && version > 1)
      return { problem: `has snapshotVersion ${version}, and this postwright reads 1`, newer: true };
    return { surface: decodeSurface(value) };
  } catch (error) {
    if (error instanceof SnapshotError) return { problem: `is damaged: ${error.message}` };
    if (error instanceof SyntaxError) return { problem: explainText(source) };
    throw error;
  }
}

function explainText(source: string): string {
  if (source.trim() === '') return 'is empty';
  return /^<{7} /m.test(source) ? 'holds the marks of a conflict in git' : 'is not JSON';
}

function decodeSurface(value: unknown): Surface {
  const { snapshotVersion, variables, environments, operations, types, exports } = record(value);
  if (snapshotVersion !== 1) throw new SnapshotError('snapshotVersion 1', snapshotVersion);
  return {
    variables: list(variables, decodeVariable),
    environments: list(environments, decodeEnvironment),
    operations: list(operations, decodeOperation),
    types: new Map(list(types, decodeNamedType)),
    exports: list(exports, text),
  };
}

function decodeVariable(value: unknown): SurfaceVariable {
  const { name, required, default: preset, unless } = record(value);
  return {
    name: text(name),
    required: flag(required),
    ...(preset !== undefined && { default: preset === null ? null : text(preset) }),
    ...(unless !== undefined && { unless: oneOf(unless, ['auth', 'baseUrl']) }),
  };
}

function decodeEnvironment(value: unknown): SurfaceEnvironment {
  const { name, variables } = record(value);
  return { name: text(name), variables: list(variables, text) };
}

function decodeNamedType(value: unknown): readonly [string, TypeNode] {
  const [name, type] = list(value, (element) => element);
  return [text(name), decodeType(type)];
}

function decodeOperation(value: unknown): SurfaceOperation {
  const { id, item, name, aliases, bound, method, url, auth, sends, input, result } = record(value);
  return {
    ...(id !== undefined && { id: text(id) }),
    item: list(item, text),
    name: text(name),
    aliases: list(aliases, decodeAlias),
    bound: list(bound, text),
    method: text(method),
    url: text(url),
    auth: text(auth),
    sends: text(sends),
    ...(input !== undefined && { input: decodeInput(input) }),
    result: decodeResult(result),
  };
}

function decodeAlias(value: unknown): SurfaceAlias {
  const { name, types } = record(value);
  const decode = (each: unknown): SurfaceAlias['types'][number] => {
    const { name: type, of } = record(each);
    return { name: text(type), of: text(of) };
  };
  return { name: text(name), types: list(types, decode) };
}

function decodeInput(value: unknown): SurfaceInput {
  const { name, parts } = record(value);
  return { name: text(name), parts: list(parts, decodePart) };
}

function decodePart(value: unknown): SurfacePart {
  const { place, required, type } = record(value);
  return {
    place: oneOf(place, ['path', 'query', 'headers', 'body']),
    required: flag(required),
    type: decodeType(type),
  };
}

function decodeResult(value: unknown): SurfaceResult {
  const { name, answers } = record(value);
  return { name: text(name), answers: list(answers, decodeAnswer) };
}

function decodeAnswer(value: unknown): SurfaceAnswer {
  const { status, form, type } = record(value);
  if (typeof status !== 'number') throw new SnapshotError('a status', status);
  return { status, form: oneOf(form, ['value', 'blob', 'events', 'lines']), type: decodeType(type) };
}
