const base64 = /[A-Za-z0-9+/_-]{24,20000}={0,2}/g;
const chunk = String.raw`[\w.~+/=:-]{4,200}`;
/** Lines of nothing but one word, and what stands on both sides of a break; breaks may be written as JSON writes them. */
const broken = new RegExp(String.raw`${chunk}(?:(?:\\r)?(?:\\n|\r?\n)[ \t]{0,40}${chunk}){1,60}`, 'g');

/**
 * Returns what stands in texts in another way than it is said, with what it says: printable text in base64, and words that
 * line breaks divide. A credential in there is found only in what is said.
 */
export function findWrapped(texts: Iterable<string>): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const text of texts) {
    for (const [run] of text.matchAll(base64)) {
      const inner = Buffer.from(run, 'base64').toString('latin1');
      if (/^[\x20-\x7e\r\n\t]{8,}$/.test(inner)) said.set(run, inner);
    }
    if (!/\\n|\n/.test(text)) continue;
    for (const [run] of text.matchAll(broken)) said.set(run, run.replace(/(?:\\r)?(?:\\n|\r?\n)[ \t]*/g, ''));
  }
  return said;
}
