import { docComment, type DocCode } from './code.js';
import { docLines, type Doc } from './doc-comment.js';

/** Returns the doc comment of an old name, which says what it is called now. */
export function deprecation(name: string): DocCode {
  return docComment(renamed(name));
}

/** Returns the lines of that comment without its marks. */
export function deprecationLines(name: string): readonly string[] {
  return docLines(renamed(name));
}

function renamed(name: string): Doc {
  return { prose: [], tags: [{ name: 'deprecated', text: `Renamed to \`${name}\`.` }] };
}
