import { code, type Code } from '../../code/code.js';
import { isInherited } from '../../code/is-inherited.js';
import { mentions } from '../../code/mentions.js';

/**
 * Returns the type argument of `toEqual` for literals: `<unknown>` where a key in them may be one that every object inherits.
 * Of a list in which only some objects have a `constructor`, TypeScript infers a type that the others do not fit.
 */
export function expectedType(literals: readonly Code[]): Code | undefined {
  const some = (found: (piece: Code) => boolean): boolean => literals.some((each) => mentions(each, found));
  return some(isInheritedKey) && some(isListOrComputed) ? code`<unknown>` : undefined;
}

function isInheritedKey(piece: Code): boolean {
  return piece.kind === 'key' && isInherited(piece.key);
}

/** `__proto__` is written in brackets. */
function isListOrComputed(piece: Code): boolean {
  if (piece.kind === 'key') return piece.key === '__proto__';
  return piece.kind === 'written' && piece.strings.some((text) => text.includes('['));
}
