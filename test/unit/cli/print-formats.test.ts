import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/cli/output-format.js';
import { printGithub } from '../../../src/cli/print-github.js';
import { printJson } from '../../../src/cli/print-json.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';

const location = { file: 'a,b.json', pointer: '/item/0/request/url', trail: ['Billing', 'Refund'] };
const skipped: Diagnostic = { code: 'item-skipped', severity: 'note', message: 'odd', location };
const unreadable: Diagnostic = {
  code: 'item-unreadable',
  severity: 'warning',
  message: 'url: expected a string, found 100%\n::add-mask::x',
  location,
};

describe('printGithub', () => {
  it('writes an annotation for each distinct problem, the worst first', () => {
    expect(printGithub([skipped, skipped, unreadable])).toEqual([
      '::warning file=a%2Cb.json,title=postwright item-unreadable::a,b.json › Billing › Refund: url: expected a string, found 100%25 ::add-mask::x (at /item/0/request/url)',
      '::notice file=a%2Cb.json,title=postwright item-skipped::a,b.json › Billing › Refund: odd (at /item/0/request/url) (and 1 more like this)',
    ]);
  });
});

describe('printJson', () => {
  it('writes each distinct problem once, with what to do and all of its places', () => {
    const other = { ...skipped, location: { ...location, pointer: '/item/1' } };
    expect(JSON.parse(printJson([skipped, other, unreadable], '1 operation'))).toEqual({
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

describe('formatOf', () => {
  it.each([
    [['check', 'a.json'], 'text'],
    [['check', '--format', 'json', 'a.json'], 'json'],
    [['check', '--format=github'], 'github'],
    [['check', '--format', 'json', '--format', 'text'], 'text'],
    [['check', '--format', 'xml'], 'text'],
    [['check', '--format'], 'text'],
    [['check', '--', '--format', 'json'], 'text'],
  ])('reads %j as %s', (words, format) => {
    expect(formatOf(words)).toBe(format);
  });
});
