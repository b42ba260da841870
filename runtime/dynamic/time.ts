/** Stands for `{{$timestamp}}`: the seconds since 1970. */
export function timestamp(): string {
  return String(Math.floor(Date.now() / 1000));
}

/** Stands for `{{$isoTimestamp}}`: the time in ISO 8601, in UTC. */
export function isoTimestamp(): string {
  return new Date().toISOString();
}
