import { describeKind, isList, isRecord, type JsonRecord } from '../json-value.js';

/** A snapshot is not what postwright writes: caught where its reading began. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';

  constructor(expected: string, found: unknown) {
    super(`expected ${expected}, found ${describeKind(found)}`);
  }
}

/** Returns the value if it is an object. */
export function record(value: unknown): JsonRecord {
  if (!isRecord(value)) throw new SnapshotError('an object', value);
  return value;
}

/** Returns the elements of a list, each decoded. */
export function list<T>(value: unknown, decode: (element: unknown) => T): readonly T[] {
  if (!isList(value)) throw new SnapshotError('a list', value);
  return value.map(decode);
}

/** Returns the value if it is a string. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw new SnapshotError('a string', value);
  return value;
}

/** Returns the value if it is a boolean. */
export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new SnapshotError('true or false', value);
  return value;
}

/** Returns the value if it is one of a few. */
export function oneOf<T extends string>(value: unknown, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new SnapshotError(known.join(' or '), value);
  return found;
}
