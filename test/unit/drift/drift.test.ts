import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/client/compile.js';
import { reviewDrift } from '../../../src/client/review-drift.js';
import { isShownIn, showInBody } from '../../../src/drift/show-in-body.js';
import type { AnswerDifference } from '../../../src/model/observed-difference.js';
import { emptyFolder, projectFolder } from '../../kit/folder.js';
import { runHere } from '../../kit/run-here.js';

const json = [{ key: 'Content-Type', value: 'application/json' }];
const book =
  '{\n  "data": [{ "title": "Emma", "copies": 12345678901234567890 }],\n  "a.b": { "c": 1 },\n  "page": 1\n}';

const collection = {
  info: { name: 'Books', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    {
      name: 'Shelf',
      item: [
        {
          name: 'List books',
          request: { method: 'GET', url: 'https://api.example.com/books' },
          response: [{ name: 'OK', status: 'OK', code: 200, header: json, body: book }],
        },
      ],
    },
  ],
};

const difference = (path: string, kind: AnswerDifference['kind'], found: string): AnswerDifference => ({
  ...{ path, kind, found, expected: 'string' },
});
const report = (...differences: readonly AnswerDifference[]): object => ({
  ...{ operation: 'listBooks', status: 200, differences, at: '2026-01-01' },
});

const seen = [
  difference('data[].title', 'null', 'null'),
  difference('page', 'missing', 'undefined'),
  difference('data[].isbn', 'new', 'string'),
  difference('a.b.c', 'kind', 'boolean'),
  difference('data[].title', 'kind', 'number'),
];

/** Returns the interface of a list's elements in the client of a collection. */
async function typeOf(text: string): Promise<string> {
  const { files } = await compile(text, { tests: 'none' });
  const module = files.find(({ path }) => path.endsWith('list-books.ts'))?.text ?? '';
  return module.slice(module.indexOf('export interface'), module.indexOf('/** What'));
}

describe('showInBody', () => {
  it.each<readonly [AnswerDifference, string]>([
    [difference('data[].title', 'null', 'null'), book.replace('"Emma"', 'null')],
    [difference('data[].title', 'kind', 'array'), book.replace('"Emma"', '[]')],
    [difference('a.b.c', 'missing', 'undefined'), book.replace('{ "c": 1 }', '{ }')],
    [difference('a.b.d', 'new', 'object'), book.replace('"c": 1', '"c": 1,"d": {}')],
  ])('changes only what %j says, without losing a digit', (each, expected) => {
    expect(showInBody(book, each)).toBe(expected);
    expect(isShownIn(book, each)).toBe(false);
    expect(isShownIn(expected, each)).toBe(true);
  });

  it.each([
    difference('page', 'enum', 'number'),
    difference('', 'unreadable', 'undefined'),
    difference('', 'missing', 'undefined'),
    difference('nowhere.at.all', 'null', 'null'),
    difference('page', 'kind', 'bigint'),
  ])('has nothing to show of %j', (each) => {
    expect(showInBody(book, each)).toBeUndefined();
  });

  it('shows every difference at any key', () => {
    const kinds = fc.constantFrom('string', 'number', 'boolean', 'null', 'array', 'object');
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((key) => !/[.[\]]/.test(key)),
        kinds,
        (key, found) => {
          const each = difference(`list[].${key}`, 'new', found);
          const body = showInBody('{"list":[{}]}', each);
          const { list } = JSON.parse(body ?? '') as { readonly list: readonly object[] };
          expect(list.map((element) => Object.keys(element))).toEqual([[key]]);
          expect(isShownIn(body ?? '', each)).toBe(true);
        },
      ),
      { seed: 21, numRuns: 200 },
    );
  });
});

describe('reviewDrift', () => {
  it('adds examples from which the types follow, and none twice', async () => {
    const text = JSON.stringify(collection, undefined, 2);
    const review = await reviewDrift({
      reports: [report(...seen), report(...seen)],
      source: new TextEncoder().encode(text),
    });
    expect(review.seen.map(({ count }) => count)).toEqual([2, 2, 2, 2, 2]);
    const { after, shown } = review.update;
    expect(shown).toHaveLength(5);
    expect(after.startsWith(text.slice(0, text.indexOf('"body"')))).toBe(true);
    const type = await typeOf(after);
    expect(type).toContain('title: number | string | null;');
    expect(type).toContain('isbn?: string;');
    expect(type).toContain('page?: number;');
    expect(type).toContain('c: boolean | number;');

    const again = await reviewDrift({ reports: [report(...seen)], source: new TextEncoder().encode(after) });
    expect(again.update.after).toBe(after);
  });

  it('says what it cannot show, and which operations there are not', async () => {
    const { diagnostics, update } = await reviewDrift({
      reports: [
        report(difference('page', 'enum', 'number')),
        { operation: 'gone', status: 200, differences: seen },
      ],
      source: collection,
    });
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['report-unknown', 'gone: the collection has no operation of this name.'],
      ['report-unshown', 'listBooks (200): page (enum, found number) can be shown by no example.'],
    ]);
    expect(update.after).toBe(update.before);
  });

  it.each([
    ['', 'report.json is empty'],
    [
      '{"operation":"a","status":200,"differences":[]}\nnonsense',
      'report.json, line 2: expected the JSON of a report',
    ],
    [
      '[{"operation":"a","status":"200","differences":[]}]',
      'report.json, report 1 › status: expected a number.',
    ],
    ['[5]', 'report.json, report 1: expected an object with "operation"'],
    [
      '{"operation":"a","status":200,"differences":[{"path":"","kind":"odd","expected":"","found":""}]}',
      'report 1 › differences.0.kind: expected "missing", ',
    ],
  ])('refuses the reports %j', async (text, message) => {
    const file = join(await emptyFolder(), 'report.json');
    await writeFile(file, text);
    await expect(reviewDrift({ reports: file, source: collection })).rejects.toThrow(message);
  });
});

describe('postwright drift', () => {
  async function project(): Promise<string> {
    const cwd = await projectFolder();
    await writeFile(join(cwd, 'books.json'), `${JSON.stringify(collection, undefined, '\t')}\n`);
    await writeFile(
      join(cwd, 'report.jsonl'),
      [report(...seen), report(...seen)].map((each) => JSON.stringify(each)).join('\n'),
    );
    return cwd;
  }

  it('lists what was seen, and leaves the collection alone', async () => {
    const cwd = await project();
    const before = await readFile(join(cwd, 'books.json'), 'utf8');
    const { code, stdout, stderr } = await runHere(['drift', 'report.jsonl', 'books.json'], { cwd });
    expect([code, stdout.split('\n')[0]]).toEqual([
      0,
      'listBooks 200  data[].title is null, where examples have string (2 times)',
    ]);
    expect(stderr).toContain('5 differences, 5 for new examples');
    const patch = await runHere(['drift', 'report.jsonl', 'books.json', '--patch'], { cwd });
    expect(patch.stdout).toContain('--- a/books.json\n+++ b/books.json\n');
    expect(patch.stdout).toContain('+\t\t\t\t\t\t\t"name": "OK (drift)"');
    expect(await readFile(join(cwd, 'books.json'), 'utf8')).toBe(before);
  });

  it('writes a copy and an entry of a changelog, and overwrites only what it is told to', async () => {
    const cwd = await project();
    const words = ['drift', 'report.jsonl', 'books.json'];
    await writeFile(join(cwd, 'other.json'), 'mine');
    const refused = await runHere([...words, '--write', 'other.json'], { cwd });
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('other.json is there already');

    const told = [
      ...words,
      '--write',
      'books.json',
      '--changelog',
      'CHANGELOG.md',
      '--changelog-date',
      '2026-01-31',
    ];
    expect((await runHere(told, { cwd })).code).toBe(0);
    expect(await readFile(join(cwd, 'books.json'), 'utf8')).toContain('OK (drift)');
    const changelog = await readFile(join(cwd, 'CHANGELOG.md'), 'utf8');
    expect(changelog).toContain(
      '## Revision 1, 2026-01-31\n\n### Answers that no example shows\n\n- `listBooks` (200): `data[].title` is null, where examples have `string` (2 times)\n',
    );
    expect((await runHere(told, { cwd })).code).toBe(0);
    expect(await readFile(join(cwd, 'CHANGELOG.md'), 'utf8')).toBe(changelog);
  });

  it('takes the client of a project by its name', async () => {
    const cwd = await project();
    const settings = { clients: { books: { source: 'books.json', output: 'src/books', tests: 'none' } } };
    await writeFile(join(cwd, 'postwright.json'), JSON.stringify(settings));
    const { code, stdout } = await runHere(['drift', 'report.jsonl', 'books', '--json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      differences: [{ operation: 'listBooks', kind: 'null', count: 2 }, {}, {}, {}, {}],
    });
    expect((await runHere(['drift', 'report.jsonl', 'films'], { cwd })).code).toBe(2);
    expect((await runHere(['drift', 'nowhere.json', 'books.json'], { cwd })).code).toBe(2);
  });
});
