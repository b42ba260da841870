import { printDoc } from './doc-comment.js';

/** Returns the doc comment of an old name, which says what it is called now. */
export function printDeprecation(name: string): string {
  return printDoc({ prose: [], tags: [{ name: 'deprecated', text: `Renamed to \`${name}\`.` }] });
}
