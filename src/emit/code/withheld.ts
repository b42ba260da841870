import type * as tsMorph from 'ts-morph';

/**
 * Keeps back the few texts that ts-morph's writer miscounts. It tells from single characters whether it is in a string or a
 * comment, and takes the end of `'a\\'` for an escaped quote: it would then take the code behind it for a string, and close
 * comments that nobody opened. For such a text it is given a name, and the text is put back when all is printed.
 */
export interface Withheld {
  /** Returns the text, or a name where the writer would miscount it. */
  hold(text: string): string;
  /** Returns what was printed with every text in its place. */
  release(printed: string): string;
}

/** Returns what keeps texts back from a module: of its code, besides which it says what is in `others`. */
export function createWithheld(
  { CodeBlockWriter }: typeof tsMorph,
  code: readonly string[],
  others: readonly string[],
): Withheld {
  const isMiscounted = (text: string): boolean => {
    if (!/[\\`/]/.test(text)) return false;
    const writer = new CodeBlockWriter().write(text);
    if (writer.isInString() || writer.isInComment()) return true;
    // Where it stands in code, as it should, a quote begins a string.
    return !writer.write("'").isInString();
  };
  const kept = [...new Set(code.filter(isMiscounted))];
  if (kept.length === 0) return { hold: (text) => text, release: (printed) => printed };
  const mark = unusedName([...code, ...others]);
  return {
    hold: (text) => (kept.includes(text) ? `${mark}${kept.indexOf(text)}_` : text),
    // In one pass: what stands in a text is not looked at again.
    release: (printed) =>
      printed.replace(new RegExp(`${mark}(\\d+)_`, 'g'), (_, at: string) => kept[Number(at)] ?? ''),
  };
}

function unusedName(texts: readonly string[]): string {
  let name = 'withheld_';
  while (texts.some((text) => text.includes(name))) name = `_${name}`;
  return name;
}
