/** Tells constants, identifiers and codes: what no word of a sentence looks like. */
export function isCodeLike(text: string): boolean {
  return (
    /[\d_:/=]|[a-z][A-Z]|^[A-Z][A-Z]+$|[\w]-[\w]/u.test(text) ||
    /^(?:true|false|asc|desc|https?:.*)$/iu.test(text)
  );
}

/** Tells `YYYY-MM-DD`, `hh:mm` and `dd.mm.yyyy`: letters of dates and signs between. */
export function isDatePattern(value: string): boolean {
  return (
    /^(?:[CcYyMmDdHhSsTtZzAaGgJj]{1,4}[-:/. ,]?)+$/u.test(value) &&
    /[Yy]{2}|[Hh]{2}|[Mm]{2}|[Dd]{2}/u.test(value) &&
    /[-:/.]|^[Yy]{4}/u.test(value)
  );
}
