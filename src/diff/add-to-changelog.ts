import type { JudgedChange } from '../model/change.js';
import { printMarkdown } from './print-markdown.js';
import { suggestVersion } from './judge-changes.js';

const introduction = `# Changelog

What changed for code that calls this client, newest first. \`postwright generate --changelog\` adds to this file, and leaves
all other text in it as it is.
`;

const revision = /^## Revision (\d+)/;

/**
 * Returns the text of a changelog with an entry for these changes above those that are there, all other text kept; the
 * same text where the newest entry says just this, as after a run that was cut off.
 */
export function addToChangelog(
  text: string | undefined,
  changes: readonly JudgedChange[],
  date: string | undefined,
): string {
  if (changes.length === 0) return text ?? '';
  return addRevision(
    text,
    `Suggested version: **${suggestVersion(changes)}**\n\n${printMarkdown(changes)}`,
    date,
  );
}

/** Returns the text of a changelog with an entry of this Markdown above those that are there, likewise. */
export function addRevision(text: string | undefined, markdown: string, date: string | undefined): string {
  const known = text ?? introduction;
  const end = known.includes('\r\n') ? '\r\n' : '\n';
  const lines = known.split(/\r?\n/);
  const headings = findHeadings(lines);
  const newest = headings.findIndex(({ line }) => revision.test(line));
  const body = markdown.trimEnd().split('\n');
  const found = headings[newest];
  if (found !== undefined) {
    const next = headings[newest + 1]?.at ?? lines.length;
    if (
      lines
        .slice(found.at + 1, next)
        .join('\n')
        .trim() === body.join('\n')
    )
      return known;
  }
  const number = found === undefined ? 1 : Number(revision.exec(found.line)?.[1] ?? 0) + 1;
  const entry = [`## Revision ${number}${date === undefined ? '' : `, ${date}`}`, '', ...body];
  return insertAt(lines, (found ?? headings[0])?.at, entry).join(end);
}

/** Headings of the second level, outside of code. */
function findHeadings(lines: readonly string[]): readonly { readonly at: number; readonly line: string }[] {
  let fence: string | undefined;
  return lines.flatMap((line, at) => {
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
    return fence === undefined && line.startsWith('## ') ? [{ at, line }] : [];
  });
}

/** At the end where there is no place, with an empty line on each side. */
function insertAt(
  lines: readonly string[],
  place: number | undefined,
  entry: readonly string[],
): readonly string[] {
  const at = place ?? lines.length;
  const above = lines.slice(0, at);
  while (place === undefined && above.at(-1)?.trim() === '') above.pop();
  const isApart = above.length === 0 || above.at(-1)?.trim() === '';
  return [...above, ...(isApart ? [] : ['']), ...entry, '', ...lines.slice(at)];
}
