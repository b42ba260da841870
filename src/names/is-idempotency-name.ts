/**
 * Returns whether a header of this name marks a call, so that an API which gets it twice acts once: `Idempotency-Key`,
 * `X-Idempotency-Token`, `Idempotence-Key`.
 */
export function isIdempotencyName(name: string): boolean {
  return /^(?:\w+-)*idempoten(?:cy|ce|t)(?:[-_]?(?:key|token|id))?$/i.test(name.trim());
}
