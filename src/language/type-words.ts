import type { ValueKind } from '../model/facts.js';
import type { StringFormat } from '../model/type-node.js';
import { listedWords } from './listed-words.js';
import type { TypeEntry } from './language.js';
import { languages } from './languages.js';
import { createWordTable, entryWords } from './word-table.js';

/** What a word for a type means. */
export interface TypeWord {
  readonly kind: ValueKind;
  readonly format?: StringFormat;
}

const types = createWordTable<TypeEntry>(entryWords);
for (const language of languages) {
  for (const [name, entry] of listedWords(language.types)) types.add(entry, name);
}

function typeOf(name: TypeEntry): TypeWord {
  switch (name) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
    case 'object':
    case 'array':
    case 'file':
      return { kind: name };
    case 'date-time':
    case 'date':
    case 'time':
    case 'uuid':
    case 'uri':
    case 'email':
    case 'phone':
    case 'ip':
    case 'base64':
      return { kind: 'string', format: name };
  }
}

const known = new Map<string, TypeWord | undefined>();

/** Returns the type that a word names, or a few words together; undefined where they name none. */
export function typeNamed(text: string): TypeWord | undefined {
  if (text.length > 40) return undefined;
  if (known.has(text)) return known.get(text);
  const plain = /^[("']?\p{L}[\p{L}\p{M}\p{N}\s._/'’()-]*$/u.test(text);
  const [name] = plain ? types.whole(text) : [];
  const found = name === undefined ? undefined : typeOf(name);
  if (known.size >= 5000) known.clear();
  known.set(text, found);
  return found;
}

/** Words of a type column that are as often values: formats, channels, media. */
const alsoValues: ReadonlySet<string> = new Set(
  'json xml csv html markdown jwt token password hex color colour phone email e-mail mail url link uri href file files attachment upload map collection ip ipv4 ipv6 base64 enum flag bit money currency percentage real long short character characters bytes binary'.split(
    ' ',
  ),
);

/** Tells whether a word can only be the name of a type, where values are looked for. */
export function isTypeName(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    (typeNamed(word) !== undefined && !alsoValues.has(lower)) || lower === 'null' || lower === 'undefined'
  );
}
