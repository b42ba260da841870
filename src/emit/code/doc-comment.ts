import { commentText } from './literal.js';
import { wrapProse } from './wrap-prose.js';

/** What a doc comment says. */
export interface Doc {
  /** Markdown paragraphs, already chosen; empty ones count for nothing. */
  readonly prose: readonly string[];
  readonly tags: readonly DocTag[];
}

/** A block tag with its text, which is code or empty. */
export interface DocTag {
  readonly name: 'defaultValue' | 'example' | 'deprecated' | 'see';
  readonly text: string;
}

/** Returns a doc comment with a line break behind it, or nothing where there is nothing to say. */
export function printDoc(doc: Doc): string {
  const lines = docLines(doc);
  return lines.length === 0 ? '' : `${printComment(lines)}\n`;
}

/** Returns the lines of a doc comment with its marks. */
export function printComment(lines: readonly string[]): string {
  if (lines.length === 1) return `/** ${lines.join('')} */`;
  return `/**\n${lines.map((line) => (line === '' ? ' *' : ` * ${line}`)).join('\n')}\n */`;
}

/** Returns the lines of a doc comment without its marks. */
export function docLines({ prose, tags }: Doc): readonly string[] {
  const paragraphs = prose.map((text) => text.trim()).filter((text) => text !== '');
  const blocks = paragraphs.map((text) => wrapProse(safeProse(commentText(text))));
  const tagLines = tags.map(({ name, text }) =>
    `@${name} ${oneLine(name === 'deprecated' ? safeProse(commentText(text)) : commentText(text))}`.trimEnd(),
  );
  if (tagLines.length > 0) blocks.push(tagLines);
  return blocks.flatMap((block, at) => (at === 0 ? block : ['', ...block]));
}

/** Escapes what TSDoc would take for tags, outside of code. */
function safeProse(markdown: string): string {
  return markdown.replace(/(`{1,3})[^`]+\1(?!`)|(?<![\w\\])@(?=\w)|(?<!\\)[{}]/g, (found) =>
    found.startsWith('`') ? found : `\\${found}`,
  );
}

function oneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}
