import type { Facts, Scalar, ValueKind } from '../../model/facts.js';
import { toScalar } from './to-scalar.js';
import { withoutUnit } from './without-unit.js';

/** Returns the values and the default, as the kind has them: "25fps" is one of 12, 25 and 30. */
export function valueFacts(
  stated: string | undefined,
  listed: readonly string[] | undefined,
  kind: ValueKind | undefined,
  several: boolean,
): Facts {
  const values: readonly Scalar[] | undefined = listed?.map((value) => toScalar(value, kind));
  const said = stated === undefined ? undefined : saidOf(stated, values?.map(String) ?? [], kind);
  const fallback = said === undefined ? undefined : toScalar(said, kind);
  const fits = fallback !== undefined && isDefault(fallback, several ? undefined : values, kind);
  return { ...(fits ? { default: fallback } : {}), ...(values === undefined ? {} : { enum: values }) };
}

/** The value that a word names: without its unit, where only a number can be meant. */
function saidOf(stated: string, values: readonly string[], kind: ValueKind | undefined): string {
  const named = values.find((value) => value.toLowerCase() === stated.toLowerCase());
  if (named !== undefined) return named;
  const amount = withoutUnit(stated);
  return values.includes(amount) || kind === 'integer' || kind === 'number' ? amount : stated;
}

/** A default that is none of the values, or of another kind, is a word of the prose. */
function isDefault(
  value: Scalar,
  values: readonly Scalar[] | undefined,
  kind: ValueKind | undefined,
): boolean {
  if ((kind === 'integer' || kind === 'number') && typeof value !== 'number') return false;
  if (kind === 'boolean' && typeof value !== 'boolean') return false;
  if (kind === 'array' || kind === 'object' || kind === 'file') return false;
  return (
    values === undefined || values.some((each) => String(each).toLowerCase() === String(value).toLowerCase())
  );
}
