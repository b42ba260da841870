import type { Location } from '../diagnostics/diagnostic.js';

/** What the settings say about fields and values, besides what is known of all. */
export interface FieldRules {
  /** The hashes of values that are no credentials. */
  readonly hashes: ReadonlySet<string>;
  /** Returns whether an entry is about fields of this name, wherever they are. */
  readonly names: (field: string) => boolean;
  /** Returns whether what stands in a field is no credential. */
  readonly allows: (location: Location, field: string) => boolean;
  /** Returns whether what stands in a field is a credential. */
  readonly demands: (location: Location, field: string) => boolean;
  /** The entries of `notSecrets` that allowed a field. */
  readonly used: ReadonlySet<string>;
}

/** How a path is written: the names of folders and a request, then that of a field, as in `Billing › Refund › token`. */
const separator = /\s*›\s*/;
const hash = /^(?:[0-9a-f]{3}|[0-9a-f]{6})$/;

/** Returns the rules of the settings: an entry is a hash, the name of a field, or the path of one. */
export function readFieldRules(notSecrets: readonly string[], secrets: readonly string[]): FieldRules {
  const hashes = new Set(notSecrets.filter((entry) => hash.test(entry)));
  const named = notSecrets.map((entry) => ({ entry, path: readFieldPath(entry) }));
  const demanded = secrets.map(readFieldPath);
  const used = new Set<string>();
  return {
    hashes,
    names: (field) => named.some(({ path }) => path.field !== '' && path.field === plain(field)),
    allows: (location, field) => {
      const found = named.filter(({ path }) => isAt(path, location, field));
      for (const { entry } of found) used.add(entry);
      return found.length > 0;
    },
    demands: (location, field) => demanded.some((path) => isAt(path, location, field)),
    used,
  };
}

interface FieldPath {
  readonly trail: readonly string[];
  readonly field: string;
}

function readFieldPath(entry: string): FieldPath {
  const names = entry.trim().split(separator);
  return { trail: names.slice(0, -1), field: plain(names.at(-1) ?? '') };
}

/** The names of folders and requests may begin at any folder, and stop there. */
function isAt({ trail, field }: FieldPath, location: Location, name: string): boolean {
  if (field === '' || field !== plain(name)) return false;
  const above = location.trail ?? [];
  return (
    trail.length === 0 ||
    above.some((_, start) => trail.every((each, at) => each === above[start + at]?.trim()))
  );
}

/** `next_token`, `nextToken` and `Next-Token` are one name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_.\s]/g, '');
}
