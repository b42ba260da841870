import { findNamed, type FoundSecret } from './find-named.js';
import { findPaired } from './find-paired.js';
import { isInData } from './is-in-data.js';
import { lintSecrets } from './lint-secrets.js';
import { recode } from './recode.js';
import { tokenShapes } from './token-shapes.js';
import { whySecret } from './why-secret.js';

/** What every credential has that can be told by its looks: a run of characters that is no word, or a password in a URL. */
const candidate =
  /[A-Za-z0-9_+/=.~-]{16}|[:=>]\s{0,3}(?:[A-Za-z]{5,6}\s{1,3})?\S{8}|--\w|:\/\/\S{0,200}@|PRIVATE KEY|\s(?:-u|--user)\b|(?:[Pp]assw|PASSW|[Pp]wd|[Pp]assphrase)/;

/**
 * Returns the credentials in texts that can be told by how they look or by what stands before them: by the rules of a scanner,
 * and by our own. Each distinct text is looked at once.
 */
export async function findSecrets(texts: ReadonlySet<string>): Promise<readonly FoundSecret[]> {
  const written = [...texts].filter((text) => candidate.test(text));
  const candidates = [...written, ...written.flatMap(decode), ...written.flatMap(unmark)];
  if (candidates.length === 0) return [];
  const shaped = candidates.flatMap(findShapes);
  return [
    ...shaped,
    ...candidates.flatMap(findNamed),
    ...candidates.flatMap(findPaired),
    ...(await lintSecrets(candidates.map(withoutShapes))),
  ];
}

function findShapes(text: string): readonly FoundSecret[] {
  return tokenShapes.flatMap(({ name, marks, pattern }) => {
    if (!marks.some((mark) => text.includes(mark))) return [];
    const why = whySecret.shape(name);
    return Array.from(text.matchAll(pattern)).flatMap(({ 0: whole, 1: value = whole, index }) =>
      isInData(text, index, index + whole.length) ? [] : [{ value, name, why }],
    );
  });
}

/** A text without what was found already: the scanner takes long over many findings in one text. */
function withoutShapes(text: string): string {
  return tokenShapes.reduce(
    (rest, { marks, pattern }) =>
      marks.some((mark) => rest.includes(mark)) ? rest.replace(pattern, ' ') : rest,
    text,
  );
}

/** A text that a URL holds in its own way. */
function decode(text: string): readonly string[] {
  if (!/%[0-9a-f]{2}/i.test(text)) return [];
  // Each escape by itself: one that is broken leaves the others.
  return [text.replace(/(?:%[0-9a-f]{2}){1,100}/gi, (escapes) => recode(decodeURIComponent, escapes))];
}

const marks = /\*\*|<\/?(?:b|strong|i|em|code|pre|tt)>/g;

/** A text without the marks that stand between a name and its value: `**Token:** …`. */
function unmark(text: string): readonly string[] {
  const plain = text.replace(marks, '');
  return plain.length === text.length ? [] : [plain];
}
