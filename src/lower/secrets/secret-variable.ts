/** Tells that a credential was found and which variable stands for it now; it never learns the value. */
export type ReportSecret = (place: string, variable: string) => void;

/** Returns the name of the variable that stands for a credential: the words of its place, `X-API-Key` as `x_api_key`. */
export function secretVariable(...words: readonly string[]): string {
  const name = words
    .join('_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  return name === '' ? 'secret' : name;
}

/** Returns the placeholder that stands for a credential from now on, and reports it. */
export function replaceSecret(place: string, variable: string, report: ReportSecret): string {
  report(place, variable);
  return `{{${variable}}}`;
}
