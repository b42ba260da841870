import { describe, expect, it } from 'vitest';
import type { DocumentationContext } from '../../../src/documentation/documentation.js';
import { readDocumentation } from '../../../src/documentation/read-documentation.js';
import { contextOf } from './context.js';

type Shape = readonly [
  name: string,
  text: string,
  context: Partial<DocumentationContext>,
  rows: readonly string[],
];

/** Rows in short: place, name, what is required, the kind, and what else is stated. */
function rows(text: string, context: Partial<DocumentationContext>): readonly string[] {
  return readDocumentation(text, contextOf(context)).rows.map(({ in: place, name, facts }) =>
    [
      `${place ?? '?'}:${name}`,
      facts.required,
      facts.kind,
      facts.default === undefined ? undefined : `=${String(facts.default)}`,
      facts.enum?.join('|'),
      facts.minimum === undefined ? undefined : `>=${String(facts.minimum)}`,
      facts.maximum === undefined ? undefined : `<=${String(facts.maximum)}`,
      facts.maxLength === undefined ? undefined : `len<=${String(facts.maxLength)}`,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

const table = (header: string, ...lines: readonly string[]): string =>
  [
    `| ${header} |`,
    `|${' --- |'.repeat(header.split('|').length)}`,
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');

const tables: readonly Shape[] = [
  [
    'M, O and C',
    table(
      'Element | Usage | Format | Description',
      'ref | M | AN(10) | The reference',
      'alt | C | AN(5) | Other',
    ),
    { body: ['ref', 'alt'] },
    ['body:ref yes string len<=10', 'body:alt conditional string len<=5'],
  ],
  [
    'circles and crosses in Korean',
    table(
      '파라미터 | 타입 | 필수 | 설명',
      'title | string | O | 제목 (최대 30자)',
      'memo | string | X | 메모',
    ),
    { body: ['title', 'memo'] },
    ['body:title yes string len<=30', 'body:memo no string'],
  ],
  [
    'limits in Russian, with a default column',
    table(
      'Параметр | Тип | Обязательный | По умолчанию | Описание',
      'text | string | Да | - | Текст (от 1 до 500 символов)',
      'size | number | Нет | `48` | Размер (от 8 до 200)',
    ),
    { body: ['text', 'size'] },
    ['body:text yes string len<=500', 'body:size no number =48 >=8 <=200'],
  ],
  [
    'a default beside what is required',
    table('Name | Type | Required', 'depth | int | No (default 10)', 'kind | string, default: `all` | No'),
    { body: ['depth', 'kind'] },
    ['body:depth no integer =10', 'body:kind no string =all'],
  ],
  [
    'values in the type',
    table(
      'Field | Type | Required',
      'from | enum `auto` \\| `manual` | yes',
      "to | 'a' \\| 'b' | no",
      'by | ONE, TWO | no',
    ),
    { body: ['from', 'to', 'by'] },
    ['body:from yes string auto|manual', 'body:to no a|b', 'body:by no ONE|TWO'],
  ],
  [
    'a column of constraints',
    table(
      'Key | Type | Constraints | Description',
      'name | string | required, max 50 chars | The name',
      'age | integer | min: 18, max: 99 | The age',
    ),
    { body: ['name', 'age'] },
    ['body:name yes string len<=50', 'body:age integer >=18 <=99'],
  ],
  [
    'a sentence about all of them',
    `The body has these fields:\n\n${table('Campo | Tipo', 'nome | string', 'data | date')}\n\nTodos os campos são obrigatórios.`,
    { body: ['nome', 'data'] },
    ['body:nome yes string', 'body:data yes string'],
  ],
  [
    'rows that head others',
    table(
      'Field | Type | Required',
      '**Required fields** | | ',
      'a | string | yes',
      '**Optional fields** | | ',
      'b | string | no',
    ),
    { body: ['a', 'b'] },
    ['body:a yes string', 'body:b no string'],
  ],
  [
    'paths from the top',
    table(
      'Name | Type | Required?',
      'order.items[].sku | string | Yes',
      'order.items[].qty | int | No',
      'order.note | string | No',
    ),
    { body: ['order', 'order.items', 'order.items[].sku'] },
    ['body:order.items[].sku yes string', 'body:order.items[].qty no integer', 'body:order.note no string'],
  ],
  [
    'prose under "Value"',
    table('Parameter | Value', 'page | The page, from 1', 'size | How many (default: 20, max: 100)'),
    { method: 'GET', hasBody: false, query: ['page'] },
    ['query:page', 'query:size no integer =20 <=100'],
  ],
  [
    'elements and optional names marked in the name',
    table(
      'Name | Type | Description',
      'pins | array | Pins',
      'pins[#].id | number | The id',
      'pins[#]?.mode | string | *(optional)* One of: *Low*, *High*',
    ),
    { body: ['pins', 'pins[].id', 'pins[].mode'] },
    ['body:pins array', 'body:pins[].id number', 'body:pins[].mode no string Low|High'],
  ],
  [
    'a number before each row',
    table('№ | Параметр | Тип | Обязательный', '1 | channelId | Число | Да', '2 | note | Строка | Нет'),
    { body: ['channelId'] },
    ['body:channelId yes number', 'body:note no string'],
  ],
];

const html: readonly Shape[] = [
  [
    'a title over the whole width',
    '<table><tr><th colspan="3">Request parameters</th></tr><tr><td colspan="3">POST /x</td></tr><tr><th>Parameter</th><th>Required</th><th>Type</th></tr><tr><td>id</td><td>True</td><td>String</td></tr><tr><td>tag</td><td>False</td><td>Int</td></tr></table>',
    { body: ['id'] },
    ['body:id yes string', 'body:tag no integer'],
  ],
  [
    'no header, and labels for what is required',
    '<table><thead><th colspan="3">Request parameters</th></thead><tbody><tr><td><code>type</code></td><td><span>required</span></td><td>Fixed value: <code>code</code></td></tr><tr><td><code>state</code></td><td>optional</td><td>Any</td></tr></tbody></table>',
    { method: 'GET', hasBody: false, query: ['type'] },
    ['query:type yes string code', 'query:state no'],
  ],
  [
    'a header that is written twice',
    '<table><thead><tr><th>Name</th><th>Mandatory</th></tr></thead><tbody><tr><td><b>Name</b></td><td><b>Mandatory</b></td></tr><tr><td>a</td><td>Either <code>a</code> or <code>b</code> must be given</td></tr><tr><td>b</td><td>No</td></tr></tbody></table>',
    { body: ['a', 'b'] },
    ['body:a conditional', 'body:b no'],
  ],
  [
    'terms with their type beside them',
    '<h3>Body</h3><dl><dt><code>amount</code> <em>integer</em> <strong>required</strong></dt><dd>In cents. Minimum 50.</dd><dt><code>unit</code></dt><dd>Optional, defaults to <code>EUR</code>.</dd></dl>',
    { body: ['amount'] },
    ['body:amount yes integer >=50', 'body:unit no string =EUR'],
  ],
];

const lists: readonly Shape[] = [
  [
    'a default in the brackets',
    'Fields:\n\n- `region` (optional, default "auto") - Where\n- `limit` (Integer, default: 100): How many',
    { body: ['region', 'limit'] },
    ['body:region no string =auto', 'body:limit no integer =100'],
  ],
  [
    'a paragraph for each',
    '### Query parameters\n\n**code** (string, required)\n  The code\n\n**page** (integer, optional)\n  The page',
    { method: 'GET', hasBody: false, query: ['code'] },
    ['query:code yes string', 'query:page no integer'],
  ],
  [
    'lines of plain words with their types',
    'Query params:\n  shop: string (required)\n  limit: number (optional, default 100)',
    { method: 'GET', hasBody: false, query: ['shop'] },
    ['query:shop yes string', 'query:limit no number =100'],
  ],
  [
    'types without brackets',
    'Body:\n\n- `name` string required - The name\n- `size` *integer* - The size',
    { body: ['name', 'size'] },
    ['body:name yes string', 'body:size integer'],
  ],
];

describe('tables', () => {
  it.each(tables)('are read with %s', (_, text, context, expected) => {
    expect(rows(text, context)).toEqual(expected);
  });
});

describe('tables in HTML', () => {
  it.each(html)('are read with %s', (_, text, context, expected) => {
    expect(rows(text, context)).toEqual(expected);
  });
});

describe('lists', () => {
  it.each(lists)('are read with %s', (_, text, context, expected) => {
    expect(rows(text, context)).toEqual(expected);
  });
});

describe('a table of values', () => {
  it('belongs to the argument that the heading before it names', () => {
    const text = `## Values of \`sort\`\n\n${table('Value | Meaning', 'asc | Up', 'desc | Down')}`;
    expect(rows(text, { body: ['sort'] })).toEqual(['body:sort asc|desc']);
  });
});

describe('a table of states', () => {
  it('belongs to the argument of that name', () => {
    const text = table('Status | Description', 'new | Just made', 'done | Finished');
    expect(rows(text, { body: ['status'] })).toEqual(['body:status new|done']);
  });
});

describe('a table whose first column is called like an argument', () => {
  it.each([
    [
      'under words about answers',
      `### Response\n\n${table('Name | Type | Description', 'id | string | The id')}`,
    ],
    ['of status codes', table('Code | Description', '400 | Bad', '409 | Taken')],
    ['of examples', `Example values:\n\n${table('Sort | Page', 'asc | 1', 'desc | 2')}`],
    ['of records', table('Sort | Page', 'asc | one', 'desc | two')],
    ['that says more than a meaning', table('Sort | Type', 'id | string', 'made | date')],
  ])('lists no values: %s', (_, text) => {
    expect(rows(text, { body: ['name', 'code', 'sort', 'page'] })).toEqual([]);
  });
});

describe('what only looks like arguments', () => {
  it.each([
    ['fields of an answer', `### 응답\n\n${table('필드 | 타입', 'id | string')}`],
    ['facts of the endpoint', table('項目 | 内容', 'メソッド | `POST`', '認証 | 必要')],
    [
      'an answer in German',
      `## Antwort: Felder in \`data\`\n\n${table('Feld | Typ | Pflicht', 'jahr | integer | ja')}`,
    ],
    ['plans and their limits', table('Plan | Limit', 'Free | 10/min', 'Pro | 100/min')],
    ['who may do it', table('Role | Allowed', 'admin | yes', 'guest | no')],
    ['steps', 'How to:\n\n1. Login: get a token\n2. Call: send it'],
  ])('is left alone: %s', (_, text) => {
    expect(rows(text, { body: ['name'], responses: ['id', 'jahr'] })).toEqual([]);
  });
});
