const base64 = /[A-Za-z0-9+/_-]{24,20000}={0,2}/g;
/** Also what stands for bytes that are no UTF-8. */
const unprintable = /[^\P{Cc}\r\n\t]|\ufffd/u;
const pause = String.raw`(?:\\r)?(?:\\n|\r?\n)[ \t]{0,40}`;
/** What goes on in another line is no `name=value` of its own. */
const rest = String.raw`[\w.~+/@%-]{4,200}(?::\d{2,5}\/[\w./-]{0,100})?={0,2}(?![\w=:])`;
/** Lines of nothing but one word, and what stands on both sides of a break; breaks may be written as JSON writes them. */
const broken = new RegExp(String.raw`[\w.~+/=:@%-]{4,200}(?:${pause}${rest}){1,60}`, 'g');
const pauses = new RegExp(pause, 'g');

/**
 * Returns what stands in texts in another way than it is said, with what it says: printable text in base64, and words that
 * line breaks divide. A credential in there is found only in what is said.
 */
export function findWrapped(texts: Iterable<string>): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const text of texts) {
    for (const [run] of text.matchAll(base64)) {
      const inner = Buffer.from(run, 'base64').toString();
      if (!unprintable.test(inner)) said.set(run, inner);
    }
    if (!/\\n|\n/.test(text)) continue;
    for (const [run] of text.matchAll(broken)) said.set(run, run.replace(pauses, ''));
  }
  return said;
}
