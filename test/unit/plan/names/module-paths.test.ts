import { expect, it } from 'vitest';
import { isClientPath } from '../../../../src/io/output/client-path.js';
import { planClient } from '../../../../src/plan/plan-client.js';
import { lowerItems } from '../../../kit/lower-json.js';

const names = [
  ...[
    '../../../etc/passwd',
    '/etc/passwd',
    '..',
    '.',
    '',
    ' ',
    '~',
    '~/.ssh/config',
    '..\\..\\windows',
    '%2e%2e%2f',
  ],
  ...[
    'C:\\x',
    'c:',
    '\\\\server\\share',
    '//server/share',
    'a.ts:stream',
    'name. ',
    'name...',
    'name .',
    'a\0b',
  ],
  ...[
    'CON',
    'con',
    'PRN',
    'AUX',
    'NUL',
    'nul.txt',
    'COM1',
    'com¹',
    'LPT9',
    'CONIN$',
    'index',
    'manifest.json',
  ],
  ...[
    'a'.repeat(300),
    'word '.repeat(100),
    '获取'.repeat(200),
    '🚀'.repeat(100),
    '\u202e',
    '.git',
    'node_modules',
  ],
  ...[
    'getA',
    'GetA',
    'geta',
    'get a',
    'GETA',
    'get-a',
    'get_a',
    'Straße',
    'STRASSE',
    'İ',
    'i',
    'K',
    'k',
    'ſ',
    's',
  ],
  ...['a.test', 'a.examples', 'a', 'a test', 'a examples'],
];

it('every operation has a module of its own inside the client on every platform, whatever names and folders say', async () => {
  const request = { method: 'GET', url: 'https://api.example.com/orders' };
  const items = names.flatMap((name) => [
    { name, request },
    {
      name,
      item: [
        { name, request },
        { name: 'show', request: { ...request, method: 'PUT' } },
      ],
    },
  ]);
  const { operations } = planClient(await lowerItems(items));
  const files = operations.flatMap(({ module }) => [
    `${module}.ts`,
    `${module}.examples.ts`,
    `${module}.test.ts`,
  ]);
  expect(operations).toHaveLength(names.length * 3);
  expect(
    files.filter((path) => !isClientPath(path) || !/^operations(?:\/[\w-]+)+(?:\.\w+)?\.ts$/.test(path)),
  ).toEqual([]);
  expect(new Set(files.map((path) => path.toLowerCase())).size).toBe(files.length);
  expect(Math.max(...files.map((path) => path.length))).toBeLessThan(250);
});
