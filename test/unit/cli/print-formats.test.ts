import { writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputFormatOf } from '../../../src/cli/output-format.js';
import { printAnnotation } from '../../../src/cli/report/print-annotation.js';
import { printGithub } from '../../../src/cli/report/print-github.js';
import { printJsonReport } from '../../../src/cli/report/say.js';
import type { Diagnostic, Location } from '../../../src/diagnostics/diagnostic.js';
import { emptyFolder } from '../../kit/folder.js';

const location = { file: 'a,b.json', pointer: '/item/0/request/url', trail: ['Billing', 'Refund'] };
const skipped: Diagnostic = { code: 'item-skipped', severity: 'note', message: 'odd', location };
const unreadable: Diagnostic = {
  code: 'item-unreadable',
  severity: 'warning',
  message: 'url: expected a string, found 100%\n::add-mask::x',
  location,
};

describe('printGithub', () => {
  it('writes an annotation for each distinct problem, the worst first', async () => {
    expect(await printGithub([skipped, skipped, unreadable])).toEqual([
      '::warning file=a%2Cb.json,title=postwright item-unreadable::a,b.json › Billing › Refund: url: expected a string, found 100%25 ::add-mask::x (at /item/0/request/url)',
      '::notice file=a%2Cb.json,title=postwright item-skipped::a,b.json › Billing › Refund: odd (at /item/0/request/url) (and 1 more like this)',
    ]);
  });

  it('names the line of the first place in a file that is there', async () => {
    const file = join(await emptyFolder(), 'orders.json');
    await writeFile(file, '{\n  "item": [\n    {\n      "request": { "url": 7 }\n    }\n  ]\n}\n');
    const at = (location: Location): Diagnostic => ({ ...unreadable, message: 'odd', location });
    const lines = await printGithub([
      at({ file, pointer: '/item/0/request/url' }),
      at({ file, pointer: '/item/0', trail: ['A'] }),
      at({ file: `${file}.yaml`, line: 9 }),
      at({ file: `${file}.gone`, pointer: '/item' }),
    ]);
    expect(lines.map((line) => /,line=(\d+)/.exec(line)?.[1])).toEqual(['4', '3', '9', undefined]);
  });
});

describe('printAnnotation', () => {
  const annotation = {
    kind: 'error',
    file: './shop/a:b.json',
    line: 3,
    title: 'a, b: c',
    message: '1%\n2',
  } as const;

  it('escapes what would end a property or the command', () => {
    expect(printAnnotation(annotation, '')).toBe(
      '::error file=shop/a%3Ab.json,line=3,title=a%2C b%3A c::1%25%0A2',
    );
  });

  it('names files from the top of the repository, and what lies elsewhere as it is', () => {
    const fileOf = (file: string, workspace: string): string | undefined =>
      /file=([^,]*)/.exec(printAnnotation({ ...annotation, file }, workspace))?.[1];
    expect(fileOf('orders.json', resolve('..'))).toBe(`${basename(resolve('.'))}/orders.json`);
    expect(fileOf('../orders.json', resolve('.'))).toBe('../orders.json');
    expect(fileOf('https://example.com/orders.json', resolve('..'))).toBe(
      'https%3A//example.com/orders.json',
    );
  });
});

describe('printJson', () => {
  it('holds no character that drives a terminal', () => {
    const text = printJsonReport([
      { ...skipped, message: '\u009b31m\u202e', location: { trail: ['\u007f'] } },
    ]);
    expect(text).not.toMatch(/[\u007f-\u009f\u202e]/);
    expect(JSON.parse(text)).toMatchObject({ diagnostics: [{ message: '\u009b31m\u202e' }] });
  });

  it('writes each distinct problem once, with what to do and all of its places', () => {
    const other = { ...skipped, location: { ...location, pointer: '/item/1' } };
    expect(JSON.parse(printJsonReport([skipped, other, unreadable], { summary: '1 operation' }))).toEqual({
      summary: '1 operation',
      diagnostics: [
        {
          code: 'item-unreadable',
          severity: 'warning',
          title: 'A request could not be read',
          message: unreadable.message,
          fix: 'Open the collection in Postman and save the request again.',
          count: 1,
          places: [location],
        },
        {
          code: 'item-skipped',
          severity: 'note',
          title: 'An item is neither a folder nor a request',
          message: 'odd',
          fix: 'Delete the item, or give it a request.',
          count: 2,
          places: [location, other.location],
        },
      ],
    });
  });
});

describe('outputFormatOf', () => {
  it.each([
    [['check', 'a.json'], 'text'],
    [['check', '--format', 'json', 'a.json'], 'json'],
    [['check', '--format=github'], 'github'],
    [['check', '--format', 'json', '--format', 'text'], 'text'],
    [['check', '--format', 'xml'], 'text'],
    [['check', '--format'], 'text'],
    [['check', '--', '--format', 'json'], 'text'],
  ])('reads %j as %s', (words, format) => {
    expect(outputFormatOf(words)).toBe(format);
  });
});
