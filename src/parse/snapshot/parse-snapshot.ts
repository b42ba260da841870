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
import { flag, list, oneOf, record, SnapshotError, text } from './decode.js';
import { decodeType } from './decode-type.js';

/** Returns what callers saw of a client, from the text of its snapshot; undefined where it is none of this version. */
export function parseSnapshot(source: string): Surface | undefined {
  try {
    return decodeSurface(JSON.parse(source));
  } catch (error) {
    if (error instanceof SnapshotError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function decodeSurface(value: unknown): Surface {
  const { snapshotVersion, variables, environments, operations, types, exports } = record(value);
  if (snapshotVersion !== 1) throw new SnapshotError('expected version 1');
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
  if (typeof status !== 'number') throw new SnapshotError('expected a status');
  return { status, form: oneOf(form, ['value', 'blob', 'events', 'lines']), type: decodeType(type) };
}
