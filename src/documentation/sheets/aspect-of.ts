import { roleOf } from '../../language/header-words.js';
import { meaningsIn } from '../../language/lexicon.js';
import type { Role } from '../../language/language.js';

const bounds = ['range', 'between', 'limit'] as const;

/** Returns what a word before a colon tells of an argument: as a header does, and more of its bounds. */
export function aspectOf(word: string): Role | undefined {
  const role = roleOf(word);
  if (
    (role === 'maximum' || role === 'minimum' || role === undefined) &&
    /length|länge|longitud|longueur|lunghezza|длин/iu.test(word)
  )
    return 'constraints';
  if (role !== undefined) return role;
  const meanings = meaningsIn(word);
  return bounds.some((each) => meanings.has(each)) ? 'constraints' : undefined;
}
