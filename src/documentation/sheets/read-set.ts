/** Values in braces, as NumPy and its like write a type, and what stands behind them. */
export interface ReadSet {
  /** Each as it was written, with its quotes. */
  readonly values: readonly string[];
  /** "optional", "default 'a'". */
  readonly more: readonly string[];
}

const set = /^\s*`{0,2}\{(?<inner>[^{}\n]{1,400})\}`{0,2}\s*(?:,\s*(?<more>[^\n]{1,80}))?$/u;
const item = /^(?:"[^"\n]+"|'[^'\n]+'|-?\d+(?:\.\d+)?)$/u;

/**
 * Returns the values of `{"fast", "slow"}` and `{0, 1}, optional`. Undefined for an object (`{"a": 1}`), for names without
 * quotes, and where another type goes on behind it (`{'auto'} or float`).
 */
export function readSet(text: string): ReadSet | undefined {
  const { inner = '', more = '' } = set.exec(text)?.groups ?? {};
  const values = inner
    .replace(/,\s*$/u, '')
    .split(/\s*[,|]\s*/u)
    .map((each) => each.trim());
  if (values.length < 2 || !values.every((each) => item.test(each))) return undefined;
  return { values, more: more.split(/\s*,\s*/u).filter((each) => each !== '') };
}
