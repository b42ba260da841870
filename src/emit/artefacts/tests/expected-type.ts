const inheritedKey = new RegExp(`\\b(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})'?\\]?: `);

/**
 * Returns the type argument of `toEqual` for a literal: `<unknown>` where a key in it may be one that every object inherits.
 * Of a list in which only some objects have a `constructor`, TypeScript infers a type that the others do not fit.
 */
export function expectedType(literal: string): '<unknown>' | '' {
  return literal.includes('[') && inheritedKey.test(literal) ? '<unknown>' : '';
}
