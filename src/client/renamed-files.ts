import type { ClientLock } from '../model/lock.js';
import type { Manifest, ManifestOperation } from '../model/manifest.js';

/** What became of a file whose request has another name, or stands in another folder, now. */
export interface RenamedFile {
  readonly path: string;
  /** Returns a text of the old file with the names that its operation has now. */
  readonly rename: (text: string) => string;
}

/** Returns where the files of renamed requests stand now, by the paths that they had. */
export function renamedFiles(
  before: Manifest | undefined,
  now: Manifest,
  lock: Pick<ClientLock, 'operations'> | undefined,
): ReadonlyMap<string, RenamedFile> {
  const known = new Map(now.operations.map((entry) => [entry.operation, entry]));
  const renamed = new Map(
    (lock?.operations ?? []).flatMap(({ operation, aliases = [] }) =>
      aliases.map((alias) => [alias, known.get(operation)] as const),
    ),
  );
  return new Map(
    (before?.operations ?? []).flatMap((old) => {
      const entry = known.get(old.operation) ?? renamed.get(old.operation);
      return entry === undefined ? [] : renamedIn(old, entry);
    }),
  );
}

function renamedIn(
  old: ManifestOperation,
  now: ManifestOperation,
): readonly (readonly [string, RenamedFile])[] {
  const rename = renaming(old.operation, now.operation);
  const files = [
    [old.module, now.module],
    [old.test, now.test],
    [old.example?.module, now.example?.module],
  ] as const;
  return files.flatMap(([from, path]) =>
    from === undefined || path === undefined || from === path ? [] : [[from, { path, rename }] as const],
  );
}

/** The types and the constants of an operation begin with its name. */
function renaming(from: string, to: string): (text: string) => string {
  const names = [from, from.slice(0, 1).toUpperCase() + from.slice(1)];
  const escaped = names.map((name) => name.replaceAll('$', '\\$'));
  const name = new RegExp(`(?<![\\w$])(?:${escaped.join('|')})(?![a-z0-9_$])`, 'g');
  return (text) =>
    text.replaceAll(name, (found) => (found === from ? to : to.slice(0, 1).toUpperCase() + to.slice(1)));
}
