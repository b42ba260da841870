/** What a file of a collection in a directory is, by its name. `folder` is "" for the collection's own. */
export type FileRole =
  | { readonly kind: 'definition'; readonly folder: string }
  | { readonly kind: 'request'; readonly folder: string; readonly stem: string; readonly sure: boolean }
  /** A saved example; `owner` is the path of its request without the end of the file's name, where the place says it. */
  | { readonly kind: 'example'; readonly owner: string | undefined; readonly stem: string }
  | { readonly kind: 'other' };

const yaml = String.raw`\.ya?ml$`;
const definition = new RegExp(String.raw`^((?:.+/)?)(?:\.resources/)?definition${yaml}`, 'i');
const example = new RegExp(
  String.raw`^((?:.+/)?)(?:\.resources/)?([^/]+)\.resources/examples/([^/]+?)(?:\.example)?${yaml}`,
  'i',
);
const looseExample = new RegExp(String.raw`([^/]+)\.example${yaml}`, 'i');
const foreign = new RegExp(String.raw`\.(?:environment|globals)${yaml}`, 'i');
const request = new RegExp(String.raw`^((?:.+/)?)([^/]+?)(\.request)?${yaml}`, 'i');

/** Returns what a file is, by its path from the collection down. `sure` is a request that is called one. */
export function fileRole(path: string): FileRole {
  const [, home, owner, name] = example.exec(path) ?? [];
  if (home !== undefined && owner !== undefined && name !== undefined)
    return { kind: 'example', owner: joined(folderOf(home), owner), stem: name };
  const loose = looseExample.exec(path)?.[1];
  if (loose !== undefined) return { kind: 'example', owner: undefined, stem: loose };
  const defined = definition.exec(path)?.[1];
  if (defined !== undefined) return { kind: 'definition', folder: folderOf(defined) };
  const [, folder, stem, called] = request.exec(path) ?? [];
  const isHidden = /(?:^|\/)[^/]*\.resources\//.test(path);
  if (folder === undefined || stem === undefined || isHidden || foreign.test(path)) return { kind: 'other' };
  return { kind: 'request', folder: folderOf(folder), stem, sure: called !== undefined };
}

function folderOf(prefix: string): string {
  return prefix.replace(/(?:^|\/)\.resources\/$/, '/').replace(/\/$/, '');
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
