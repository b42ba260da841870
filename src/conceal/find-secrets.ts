import { findNamed, type FoundSecret } from './find-named.js';
import { lintSecrets } from './lint-secrets.js';
import { recode } from './recode.js';
import { tokenShapes } from './token-shapes.js';

/** What every credential has that can be told by its looks: a run of characters that is no word, or a password in a URL. */
const candidate =
  /[A-Za-z0-9_+/=.~-]{16}|[:=>]\s{0,3}(?:[A-Za-z]{5,6}\s{1,3})?\S{8}|--\w|:\/\/\S{0,200}@|PRIVATE KEY|\s(?:-u|--user)\b|(?:[Pp]assw|PASSW|[Pp]wd|[Pp]assphrase)/;

/**
 * Returns the credentials in texts that can be told by how they look or by what stands before them: by the rules of a scanner,
 * and by our own. Each distinct text is looked at once.
 */
export async function findSecrets(texts: ReadonlySet<string>): Promise<readonly FoundSecret[]> {
  const written = [...texts].filter((text) => candidate.test(text));
  const candidates = [...written, ...written.flatMap(decode)];
  if (candidates.length === 0) return [];
  const shaped = candidates.flatMap(findShapes);
  return [...shaped, ...candidates.flatMap(findNamed), ...(await lintSecrets(candidates))];
}

function findShapes(text: string): readonly FoundSecret[] {
  return tokenShapes.flatMap(({ name, marks, pattern }) =>
    marks.some((mark) => text.includes(mark))
      ? Array.from(text.matchAll(pattern), ([whole, group]) => ({ value: group ?? whole, name }))
      : [],
  );
}

/** A text that a URL holds in its own way. */
function decode(text: string): readonly string[] {
  if (!/%[0-9a-f]{2}/i.test(text)) return [];
  // Each escape by itself: one that is broken leaves the others.
  return [text.replace(/(?:%[0-9a-f]{2}){1,100}/gi, (escapes) => recode(decodeURIComponent, escapes))];
}
