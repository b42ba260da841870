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
