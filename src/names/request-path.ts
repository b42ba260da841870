/** Returns the parts of a path: `›` stands between them, or ` > `, which is easier to type. */
export function splitPath(path: string): readonly string[] {
  return path.split(/›|(?<=\s)>(?=\s)/).map((part) => part.trim().replace(/\s+/g, ' '));
}

/** Tells whether a request is called so: its own name, and of its folders as many as the path names. */
export function isNamed(trail: readonly string[], names: readonly string[]): boolean {
  const own = trail.flatMap(splitPath);
  return (
    names.length <= own.length && names.every((name, at) => name === own[own.length - names.length + at])
  );
}
