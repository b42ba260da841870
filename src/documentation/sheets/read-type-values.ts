import type { Facts } from '../../model/facts.js';
import { markValues } from '../facts/mark-values.js';
import { toScalar } from '../facts/to-scalar.js';
import type { Role } from '../../language/language.js';
import { typeNamed } from '../../language/type-words.js';

/** Returns the values in the cell of the type or format: ``enum `a` | `b` ``, `'a' | 'b'`, `enum(a, b)`, `A, B, C`. */
export function readTypeValues(cell: (role: Role) => string, facts: Facts): Facts['enum'] {
  if (facts.enum !== undefined) return undefined;
  for (const text of [cell('type'), cell('format')].map(markValues)) {
    const stripped = text
      .replace(/^\s*string\b\s*[:([-]?\s*/iu, '')
      .replace(/^.*\benum(?:eration)?\b\s*[:([-]?\s*/iu, '')
      .replace(/[)\]]\s*$/u, '');
    const marked = [...stripped.matchAll(/⟦([^⟧]+)⟧/gu)].map((match) => match[1] ?? '');
    const only = stripped.replaceAll(/⟦[^⟧]*⟧/gu, '').replaceAll(/[\s|,/]|\bor\b/giu, '') === '';
    const bare =
      /^enum/iu.test(text.trim()) || /^[A-Z][A-Z0-9_]+(?:\s*[,|/]\s*[A-Z][A-Z0-9_]+)+$/u.test(stripped);
    const list = only ? marked : bare ? stripped.split(/\s*[,|/]\s*/u).filter((word) => word !== '') : [];
    if (list.length >= 2 && list.every((word) => /^[\w.:-]+$/u.test(word) && typeNamed(word) === undefined))
      return list.map((word) => toScalar(word, facts.kind ?? 'string'));
  }
  return undefined;
}
