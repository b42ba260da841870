/** Returns what messages call a source: a URL without its query and its user info, in which people have their keys. */
export function nameSource(source: string): string {
  if (source === '-') return 'standard input';
  if (!/^https?:\/\//i.test(source)) return source;
  return source.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//');
}
