/** Stands for `{{$guid}}`: a UUID of version 4. */
export function guid(): string {
  return crypto.randomUUID();
}

/** Stands for `{{$randomUUID}}`: a UUID of version 4. */
export function randomUUID(): string {
  return crypto.randomUUID();
}
