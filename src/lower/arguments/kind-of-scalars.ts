import type { Scalar, ValueKind } from '../../model/facts.js';

/** Returns the kind that all listed values have; undefined where they differ or none are listed. */
export function kindOfScalars(values: readonly Scalar[] | undefined): ValueKind | undefined {
  const [first] = values ?? [];
  if (values === undefined || first === undefined) return undefined;
  if (values.some((value) => typeof value !== typeof first)) return undefined;
  if (typeof first === 'number') return values.every(Number.isInteger) ? 'integer' : 'number';
  return typeof first === 'boolean' ? 'boolean' : 'string';
}
