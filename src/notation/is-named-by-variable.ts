/** Tells whether a `{{variable}}` stands in the name of a parameter. */
export function isNamedByVariable(name: string): boolean {
  return /\{\{[^{}]+\}\}/.test(name);
}
