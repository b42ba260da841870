import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentationContext } from '../../../src/documentation/documentation.js';
import { readDocumentation } from '../../../src/documentation/read-documentation.js';
import { contextOf } from './context.js';

/** Rows in short: place, name, what is required, the kind, the values, the default. */
function rows(text: string, context: Partial<DocumentationContext>): readonly string[] {
  return readDocumentation(text, contextOf(context)).rows.map(({ in: place, name, facts }) => {
    const { required, kind, enum: values, default: standard } = facts;
    const words = [
      `${place ?? '?'}:${name}`,
      required,
      kind,
      values?.join('|'),
      standard === undefined ? undefined : `=${String(standard)}`,
    ];
    return words.filter((word) => word !== undefined).join(' ');
  });
}

interface Documented {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly text: string;
}

const two: readonly Documented[] = [
  { name: 'ship.port', type: 'string', required: true, text: 'Where it lies.' },
  { name: 'tons', type: 'integer', required: false, text: 'What it weighs.' },
];
const need = ({ required }: Documented): string => (required ? 'required' : 'optional');

/** The same arguments, in the forms that people write them in. */
const forms: Readonly<Record<string, (list: readonly Documented[]) => string>> = {
  'a table': (list) =>
    [
      '| Name | Type | Required | Text |',
      '|---|---|---|---|',
      ...list.map(
        (each) => `| ${each.name} | ${each.type} | ${each.required ? 'yes' : 'no'} | ${each.text} |`,
      ),
    ].join('\n'),
  'a table in another order': (list) =>
    [
      '| Text | Required | Name | Type |',
      '|---|---|---|---|',
      ...list.map(
        (each) => `| ${each.text} | ${each.required ? 'yes' : 'no'} | ${each.name} | ${each.type} |`,
      ),
    ].join('\n'),
  'a table with a German head': (list) =>
    [
      '| Feld | Typ | Pflicht | Beschreibung |',
      '|---|---|---|---|',
      ...list.map(
        (each) => `| ${each.name} | ${each.type} | ${each.required ? 'ja' : 'nein'} | ${each.text} |`,
      ),
    ].join('\n'),
  'a table with a Japanese head': (list) =>
    [
      '| 項目 | 型 | 必須 | 説明 |',
      '|---|---|---|---|',
      ...list.map((each) => `| ${each.name} | ${each.type} | ${each.required ? '○' : '×'} | ${each.text} |`),
    ].join('\n'),
  'a table in HTML without a head': (list) =>
    `<table>${list.map((each) => `<tr><td>${each.name}</td><td>${each.type}</td><td>${need(each)}</td><td>${each.text}</td></tr>`).join('')}</table>`,
  'a list': (list) =>
    list.map((each) => `- \`${each.name}\` (${each.type}, ${need(each)}): ${each.text}`).join('\n'),
  'a list without signs': (list) =>
    list.map((each) => `- **${each.name}** (${each.type}, ${need(each)}) ${each.text}`).join('\n'),
  'a list with types in italics': (list) =>
    `<ul>${list.map((each) => `<li><b>${each.name}</b> <i>${each.type}</i> <i>${need(each)}</i> ${each.text}</li>`).join('')}</ul>`,
  paragraphs: (list) =>
    list.map((each) => `**${each.name}** (${each.type}, ${need(each)}) ${each.text}`).join('\n\n'),
  lines: (list) =>
    list.map((each) => `\`${each.name}\` (${each.type}, ${need(each)}) - ${each.text}`).join('\n'),
  'a heading each': (list) =>
    list.map((each) => `### ${each.name}\n*${each.type}, ${need(each)}.* ${each.text}`).join('\n\n'),
  'a heading each with its type': (list) =>
    list.map((each) => `#### ${each.name} (${each.type}, ${need(each)})\n\n${each.text}`).join('\n\n'),
  terms: (list) =>
    `<dl>${list.map((each) => `<dt>${each.name} (${each.type}, ${need(each)})</dt><dd>${each.text}</dd>`).join('')}</dl>`,
  'names with words below': (list) =>
    `Parameters:\n\n${list.map((each) => `\`${each.name}\`\n(${each.type}, ${need(each)}) ${each.text}`).join('\n\n')}`,
};

describe('the form in which arguments are written', () => {
  it.each(Object.keys(forms))('says the same as all others: %s', (form) => {
    const text = forms[form]?.(two) ?? '';
    expect(rows(text, { body: ['ship', 'ship.port', 'tons'] })).toEqual([
      'body:ship.port yes string',
      'body:tons no integer',
    ]);
  });

  it('says the same whatever the arguments are called', () => {
    const name = fc.stringMatching(/^[a-z]{3,8}(?:_[a-z]{3,8})?$/u);
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(...Object.keys(forms)),
        (names, form) => {
          const types = ['string', 'integer', 'boolean', 'number'];
          const list = names.map((each, at): Documented => {
            return {
              name: `x${each}`,
              type: types[at] ?? 'string',
              required: at % 2 === 0,
              text: 'What it is.',
            };
          });
          const expected = list.map(
            (each) => `body:${each.name} ${each.required ? 'yes' : 'no'} ${each.type}`,
          );
          expect(rows(forms[form]?.(list) ?? '', { body: list.map((each) => each.name) })).toEqual(expected);
        },
      ),
      { seed: 16, numRuns: 150 },
    );
  });
});

describe('what must be given', () => {
  it.each([
    ['Pole | Wymagane', 'TAK', 'NIE'],
    ['Alan | Zorunlu', 'Evet', 'Hayır'],
    ['Parameter | Wajib', 'Ya', 'Tidak'],
    ['Campo | Obrigatoriedade', 'obrigatório', 'opcional'],
    ['Campo | Obbligatorio', 'Sì', 'No'],
    ['Veld | Verplicht', 'ja', 'nee'],
    ['Поле | Обязательность', 'да', 'нет'],
    ['字段 | 必填', '是', '否'],
    ['필드 | 필수', '예', '아니오'],
  ])('stands in a column in any language: %s', (head, yes, no) => {
    const text = `| ${head} | X |\n|---|---|---|\n| rope | ${yes} | y |\n| knot | ${no} | z |`;
    expect(rows(text, { body: ['rope', 'knot'] })).toEqual(['body:rope yes', 'body:knot no']);
  });

  it('may stand beside the type, and depend on something', () => {
    const text = '- `rope` (tekst, verplicht) – hoe lang\n- `knot` (geheel getal, optioneel) – hoe dik';
    expect(rows(text, { body: ['rope', 'knot'] })).toEqual(['body:rope yes string', 'body:knot no integer']);
    const table = '| Name | Required |\n|---|---|\n| rope | Only for climbers |\n| knot | yes |';
    expect(rows(table, { body: ['rope', 'knot'] })).toEqual(['body:rope conditional', 'body:knot yes']);
  });
});

describe('arguments with a heading each', () => {
  it('may have lists and tables of values below', () => {
    const text =
      '### kind\nHow it grows.\n\n- `tree`\n- `bush` (default)\n\n### soil\n\n| Value | Meaning |\n|---|---|\n| `sand` | dry |\n| `clay` | wet |';
    expect(rows(text, { body: ['kind', 'soil'] })).toEqual([
      'body:kind tree|bush =bush',
      'body:soil sand|clay',
    ]);
  });

  it('are told from headings of other things', () => {
    for (const text of [
      '### Kind\nThere are kinds of errors.',
      '### Errors (4)\n\nNone.',
      '## Body\n\nSee above.',
    ])
      expect(rows(text, { body: ['kind', 'errors_'] })).toEqual([]);
  });

  it('are required under a heading that says so', () => {
    const text =
      '#### Required parameters\n\n`from` or `to`\nWhere.\n\n#### Optional parameters\n\n`via`\nOver what.';
    expect(rows(text, { body: ['from', 'to', 'via'] })).toEqual([
      'body:from yes',
      'body:to yes',
      'body:via no',
    ]);
  });
});

describe('what stands below an entry', () => {
  it('is its values where nothing says more of them', () => {
    const text = '- `shift` – what moves\n  - `DOWN`\n  - `LEFT` (default)\n- `size` (integer)';
    expect(rows(text, { body: ['shift', 'size'] })).toEqual([
      'body:shift DOWN|LEFT =LEFT',
      'body:size integer',
    ]);
  });

  it('is its parts where the request holds them, or types stand beside them', () => {
    const text =
      '- `box` – what it is in\n  - `width` – how wide\n  - `height` – how high\n- `lid` – on top\n  - `shape` (string)';
    expect(rows(text, { body: ['box', 'box.width', 'box.height', 'lid'] })).toEqual([
      'body:box',
      'body:box.width',
      'body:box.height',
      'body:lid',
      'body:lid.shape string',
    ]);
  });
});
