/** Returns the names that a module of the runtime declares and exports. */
export function exportedNames(text = ''): ReadonlySet<string> {
  const declared = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm;
  return new Set([...text.matchAll(declared)].map(([, name = '']) => name));
}
