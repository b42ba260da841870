import { listedWords } from './listed-words.js';
import { isNear } from './is-near.js';
import { roles, type Meaning, type Role } from './language.js';
import { meaningsIn } from './lexicon.js';
import { languages } from './languages.js';
import { createWordTable, entryWords, keyOf, unspaced, wordsIn } from './word-table.js';

/** What words of sentences mean that also head columns. */
const spoken: Readonly<Partial<Record<Meaning, Role>>> = {
  required: 'required',
  optional: 'required',
  conditional: 'required',
  default: 'default',
  example: 'example',
  atLeast: 'minimum',
  atMost: 'maximum',
  length: 'length',
};

const columns = createWordTable<Role>(entryWords);
/** Roles whose words are known where they are cut short or misspelled. */
const guessed: ReadonlySet<Role> = new Set<Role>(['required', 'description', 'type', 'default', 'name']);
const single: (readonly [role: Role, key: string])[] = [];
/** Words that count where a header says nothing else. */
const alone = createWordTable<Role>(entryWords);
for (const language of languages) {
  for (const [role, entry] of listedWords(language.columns)) {
    if (entry.startsWith('^')) alone.add(entry.slice(1), role);
    else addColumn(entry, role);
  }
  for (const [meaning, entry] of listedWords(language.words)) {
    const role = spoken[meaning];
    if (role !== undefined && !entry.endsWith('?')) addColumn(entry, role);
  }
}

function addColumn(entry: string, role: Role): void {
  columns.add(entry, role);
  const plain = entry.replace(/\*$/u, '');
  if (guessed.has(role) && /^\p{L}{5,}$/u.test(plain) && !unspaced.test(plain))
    single.push([role, keyOf(plain)]);
}

/** Returns what a header cell says of its column: `Data Type` the type, `Required/Optional` what is required. */
export function roleOf(header: string): Role | undefined {
  const known = cache.get(header);
  if (known !== undefined || cache.has(header)) return known;
  const found = readRole(header);
  if (cache.size >= 2000) cache.clear();
  cache.set(header, found);
  return found;
}

const cache = new Map<string, Role | undefined>();

const longest = 6;

function readRole(header: string): Role | undefined {
  const words = wordsIn(header);
  if (words.length > longest || header.length > 80) return undefined;
  const only = alone.whole(header);
  if (/[?？]/u.test(header) && asks(header)) return 'required';
  const joined = columns.find((ahead) => (ahead === 0 ? words.join('') : undefined))?.meanings;
  const found = new Set([...only, ...(joined ?? []), ...rolesOf(header)]);
  return roles.find((role) => found.has(role)) ?? nearRole(header, words);
}

/** "Must I send it?", "Darf es fehlen?", "Can it be left out?" */
function asks(header: string): boolean {
  const meanings = meaningsIn(header);
  return meanings.has('required') || meanings.has('must') || meanings.has('omit') || meanings.has('optional');
}

/** In a script without spaces, a word that holds one of a header is no header: 値段 (a price) holds 値 (a value). */
function rolesOf(header: string): ReadonlySet<Role> {
  if (!unspaced.test(header)) return columns.within(header);
  const words = wordsIn(header);
  return new Set(words.flatMap((word) => [...(unspaced.test(word) ? tiled(word) : columns.whole(word))]));
}

function tiled(word: string): ReadonlySet<Role> {
  const found = new Set<Role>();
  for (let at = 0; at < word.length;) {
    const run = columns.findRun(word, at);
    if (run === undefined) return new Set();
    for (const role of run.meanings) found.add(role);
    at += run.length;
  }
  return found;
}

/** A header of one word that is cut short (`Wym.`) or has a letter wrong (`Desription`). */
function nearRole(header: string, [word = '', ...others]: readonly string[]): Role | undefined {
  if (others.length > 0 || word.length < 3 || unspaced.test(word)) return undefined;
  const said = keyOf(word);
  const short = /^\p{L}{3,}\.$/u.test(header.trim());
  const [role] =
    single.find(([, key]) => (short && key.startsWith(said)) || (said.length >= 6 && isNear(said, key))) ??
    [];
  return role;
}
