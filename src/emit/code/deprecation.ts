import { docComment, type DocCode } from './code.js';

/** Returns the doc comment of an old name, which says what it is called now. */
export function deprecation(name: string): DocCode {
  return docComment({ prose: [], tags: [{ name: 'deprecated', text: `Renamed to \`${name}\`.` }] });
}
