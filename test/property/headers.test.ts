import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocumentation } from '../../src/documentation/read-documentation.js';
import { roleOf } from '../../src/language/header-words.js';
import type { Language, Role } from '../../src/language/language.js';
import { meaningsIn } from '../../src/language/lexicon.js';
import { languages } from '../../src/language/languages.js';
import { contextOf } from '../unit/documentation/context.js';

/** The columns of the table below, each with cells that mean the same in every language. */
const columns = [
  ['name', ['mast', 'hull', 'oars']],
  ['type', ['string', 'integer', 'string']],
  ['required', ['✓', '', '✓']],
  ['default', ['', '12', '']],
  ['description', ['`mast_1`', '—', '`o`']],
] as const satisfies readonly (readonly [Role, readonly string[]])[];

/** Words that head a column in a language, by its file. */
function headersOf({ words, columns: own }: Language, role: Role): readonly string[] {
  const spoken = role === 'required' ? words.required : role === 'default' ? words.default : undefined;
  return [own?.[role], spoken]
    .flatMap((list) => list?.split(', ') ?? [])
    .filter((word) => !/[*|^?]/u.test(word) && word.split(' ').length <= 2 && roleOf(word) === role)
    .filter((word) => !asksTheOpposite(word));
}

/** "Optional?" is answered the other way round. */
function asksTheOpposite(word: string): boolean {
  const meanings = meaningsIn(word);
  return (meanings.has('optional') || meanings.has('omit')) && !meanings.has('required');
}

function tableOf(header: readonly string[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = [0, 1, 2].map((at) => row(columns.map(([, cells]) => cells[at] ?? '')));
  return [row(header), row(header.map(() => '---')), ...rows].join('\n');
}

const context = contextOf({ body: ['mast', 'hull', 'oars'] });
const expected = readDocumentation(tableOf(['Name', 'Type', 'Required', 'Default', 'Description']), context);

describe.each(languages.map((language) => [language.code, language] as const))(
  'headers in %s',
  (_, language) => {
    it.each(columns)('have words for the column of the %s', (role) => {
      expect(headersOf(language, role)).not.toEqual([]);
    });

    it('change no fact of a table', () => {
      const header = fc.tuple(...columns.map(([role]) => fc.constantFrom(...headersOf(language, role))));
      fc.assert(
        fc.property(header, (words) => {
          expect(readDocumentation(tableOf(words), context).rows).toEqual(expected.rows);
        }),
        { numRuns: 40, seed: 15 },
      );
    });
  },
);
