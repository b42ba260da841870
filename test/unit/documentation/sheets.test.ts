import { describe, expect, it } from 'vitest';
import type { DocumentationContext } from '../../../src/documentation/documentation.js';
import { readDocumentation } from '../../../src/documentation/read-documentation.js';
import { contextOf } from './context.js';

/** Rows in short: place, name, what is required, the kind, the values, the limits. */
function rows(text: string, context: Partial<DocumentationContext>): readonly string[] {
  return readDocumentation(text, contextOf(context)).rows.map(({ in: place, name, facts }) => {
    const { required, kind, enum: values, minimum, maximum, maxLength, default: standard } = facts;
    const words = [
      `${place ?? '?'}:${name}`,
      required,
      kind,
      values?.join('|'),
      standard === undefined ? undefined : `=${String(standard)}`,
      minimum === undefined ? undefined : `>=${minimum}`,
      maximum === undefined ? undefined : `<=${maximum}`,
      maxLength === undefined ? undefined : `${maxLength} long`,
    ];
    return words.filter((word) => word !== undefined).join(' ');
  });
}

function unused(text: string, context: Partial<DocumentationContext>): readonly string[] {
  return readDocumentation(text, contextOf(context)).skipped.map(
    ({ title, reason }) => `${title}: ${reason}`,
  );
}

function table(...lines: readonly string[]): string {
  const [head = '', ...rest] = lines;
  return [
    head,
    head
      .split('|')
      .map(() => '---')
      .join('|'),
    ...rest,
  ]
    .map((line) => `| ${line} |`)
    .join('\n');
}

describe('the column with the names', () => {
  const context = { body: ['birth_day', 'given'] };
  it.each([
    [
      'behind titles for people',
      table('Field | Key | Needed', 'Day of birth | birth_day | yes', 'Given name | given | no'),
    ],
    [
      'under a header that is unknown',
      table('Needed | Bedeutung | Kürzel', 'yes | Tag | birth_day', 'no | Name | given'),
    ],
    [
      'without a header',
      '<table><tr><td>Day</td><td>birth_day</td><td>yes</td></tr><tr><td>Name</td><td>given</td><td>no</td></tr></table>',
    ],
    ['written with blanks', table('Name | Req.', 'Birth day | Y', 'Given | N')],
  ])('is found %s', (_, text) => {
    expect(rows(text, context).map((row) => row.split(' ')[0])).toEqual(['body:birth_day', 'body:given']);
  });

  it('takes no title for an argument', () => {
    const text = table(
      'Field label | API name | Type',
      'First stop | origin | Text (3)',
      'Weekly fare | fare | Number',
    );
    expect(rows(`Body parameters:\n\n${text}`, { body: [] })).toEqual([
      'body:origin string 3 long',
      'body:fare number',
    ]);
  });
});

describe('the other columns', () => {
  it('are needs where only letters stand in them that the header lists', () => {
    const text = table('Field | Kind | M/O/C | Rule', 'a | text | M | one', 'b | text | C | two');
    expect(rows(text, { body: ['a', 'b'] })).toEqual(['body:a yes string', 'body:b conditional string']);
  });

  it('are types where types stand under no header', () => {
    const text = table(
      'Parameter | | Description',
      'size | integer | how large',
      'tint | string, required | of the wall',
    );
    expect(rows(text, { body: ['size', 'tint'] })).toEqual(['body:size integer', 'body:tint yes string']);
  });

  it.each([
    ['string:36', 'string 36 long'],
    ['varchar 50', 'string 50 long'],
    ['char(3)', 'string 3 long'],
    ['Text (max 20)', 'string 20 long'],
    ['int[1-9]', 'integer >=1 <=9'],
    ['decimal(10,2)', 'number'],
    ['integer', 'integer'],
  ])('have types with sizes: %s', (type, expected) => {
    expect(rows(table('Name | Type', `a | ${type}`, 'b | boolean'), { body: ['a', 'b'] })[0]).toBe(
      `body:a ${expected}`,
    );
  });
});

describe('HTML', () => {
  const whole = (wrap: (inner: string) => string): string =>
    wrap(
      '<h2>Body</h2><table><tr><th>Name</th><th>Type</th></tr><tr><td>tank</td><td>string</td></tr><tr><td>level</td><td>int</td></tr></table>',
    );
  it.each([
    ['a list without entries', whole((inner) => `<dl>${inner}</dl>`)],
    ['boxes', whole((inner) => `<div><section><center>${inner}</center></section></div>`)],
    ['details', whole((inner) => `<details><summary>More</summary>${inner}</details>`)],
  ])('is what it contains: %s', (_, text) => {
    expect(rows(text, { body: ['tank', 'level'] })).toEqual(['body:tank string', 'body:level integer']);
  });

  it('has terms with boxes around them, and lists in what is said of them', () => {
    const text =
      '<dl><div><dt>tank</dt><dd>Required. Which one.</dd></div><dt>flow</dt><dd>Allowed values: <ul><li><code>in</code></li><li><code>out</code></li></ul></dd></dl>';
    expect(rows(text, { body: ['tank', 'flow'] })).toEqual(['body:tank yes', 'body:flow string in|out']);
  });

  it('goes on behind an empty line in a list', () => {
    const text = '<ul>\n<li><b>tank</b> (string): which</li>\n\n<li><b>level</b> (int): how high</li>\n</ul>';
    expect(rows(text, { body: ['tank', 'level'] })).toEqual(['body:tank string', 'body:level integer']);
  });
});

describe('a table of values', () => {
  const values = table('Value | Meaning', '`dew` | drops', '`fog` | cloud');
  it.each([
    ['the sentence before names', `As its \`kind\` take one of these:\n\n${values}`],
    ['the sentence before names without marks', `For the kind you may choose:\n\n${values}`],
    ['the heading names', `### \`kind\`\n\n${values}`],
    ['its own head names', table('kind | then', '`dew` | drops', '`fog` | cloud')],
    ['its own head names in a clause', table('With this `kind` | you get', 'dew | drops', 'fog | cloud')],
  ])('belongs to the argument that %s', (_, text) => {
    expect(rows(text, { body: ['kind', 'place'] })).toEqual(['body:kind dew|fog']);
  });

  it('may stand as a list', () => {
    const text = 'The `kind` is one of:\n\n- `dew` – drops\n- `fog` – cloud (default)';
    expect(rows(text, { body: ['kind'] })).toEqual(['body:kind dew|fog =fog']);
  });

  it('belongs to the row that it stands in', () => {
    const text =
      '<table><tr><th>Key</th><th>Use</th></tr><tr><td>kind</td><td>One of: <table><tr><td>dew</td><td>drops</td></tr><tr><td>fog</td><td>cloud</td></tr></table></td></tr><tr><td>place</td><td>where</td></tr></table>';
    expect(rows(text, { body: ['kind', 'place'] })).toEqual(['body:kind dew|fog', 'body:place']);
  });

  it.each([
    ['answers', `The response tells the \`kind\`:\n\n${values}`],
    ['two arguments', `The \`kind\` and the \`place\` go together:\n\n${values}`],
    ['nothing that the request holds', `The weather may be:\n\n${values}`],
  ])('is none of words about %s', (_, text) => {
    expect(rows(text, { body: ['kind', 'place'] })).toEqual([]);
  });
});

describe('words over a table', () => {
  const own = table('Name | Type', 'ring | string', 'teeth | int', 'oil | string');
  it('are outweighed by the names of the request', () => {
    expect(rows(`## Response parameters\n\n${own}`, { body: ['ring', 'teeth', 'oil'] })).toHaveLength(3);
  });

  it('count where the answers hold the names too', () => {
    const names = ['ring', 'teeth', 'oil'];
    expect(rows(`## Response parameters\n\n${own}`, { body: names, responses: names })).toEqual([]);
  });

  it('say nothing where they speak of several things', () => {
    const text = `Here are the parameters, a sample and the response:\n\n${own}`;
    expect(rows(text, { body: ['ring', 'teeth', 'oil'] })).toHaveLength(3);
  });

  it('that say "URL" name what the path holds, and the rest is told of', () => {
    const text = `## URL parameters\n\n${table('Name | Required', 'host | yes', 'tower | yes')}`;
    const context = { method: 'GET', hasBody: false, path: ['tower'], url: 'https://x.example.com/t/:tower' };
    expect(rows(text, context)).toEqual(['path:tower yes']);
    expect(unused(text, context)).toEqual(['host: the request has no place for them']);
  });

  it('leave out what is never an argument, wherever it stands', () => {
    const text = `Body parameters:\n\n${table('Name | Required', 'Authorization | yes', 'sum | yes')}`;
    expect(rows(text, { body: ['sum'] })).toEqual(['body:sum yes']);
    expect(unused(text, { body: ['sum'] })).toEqual([]);
  });
});

describe('an object that the words before name', () => {
  const body = ['name', 'lamp', 'lamp.name', 'lamp.watts', 'cast[].name'];
  const part = table('Key | Required', 'name | yes');
  it.each([
    ['### Lamp', 'body:lamp.name yes'],
    ['**lamp object**', 'body:lamp.name yes'],
    ['Fields of `lamp`:', 'body:lamp.name yes'],
    ['Each entry of `cast`:', 'body:cast[].name yes'],
    ['### Body', 'body:name yes'],
    ['### Parameters for lamps of any kind', 'body:name yes'],
  ])('holds the rows below: %s', (words, expected) => {
    expect(rows(`${words}\n\n${part}`, { body })).toEqual([expected]);
  });

  it('may be documented alone', () => {
    const text = `${table('Key | Type', 'stops | array', 'fare | object')}\n\n### Stops\n\n${table('Key | Type', 'city | string')}`;
    expect(rows(text, { body: [], hasBody: true })).toContain('body:stops[].city string');
  });
});

describe('a sample of a body', () => {
  it('documents by its comments', () => {
    const text =
      '```json\n{\n  "tank": "T1", // required, max 8 characters\n  "mix": { "rate": 3 /* optional, default 3 */ }\n}\n```';
    expect(rows(text, { body: ['tank', 'mix', 'mix.rate'] })).toEqual([
      'body:tank yes 8 long',
      'body:mix object',
      'body:mix.rate no integer =3',
    ]);
  });

  it('documents nothing without any', () => {
    expect(rows('```json\n{ "tank": "T1" }\n```', { body: ['tank'] })).toEqual([]);
  });
});

describe('a sentence about one argument', () => {
  const body = ['wait', 'channel', 'memo', 'urgent'];
  it.each([
    ['`wait` is required and is given in minutes (minimum 5, maximum 90).', ['body:wait yes >=5 <=90']],
    ['The `channel` may be `mail`, `sms` or `post`.', ['body:channel mail|sms|post']],
    [
      'You may add a `memo` of no more than 280 characters; and `urgent`, which is optional.',
      ['body:memo 280 long', 'body:urgent no'],
    ],
    ['The response holds the `wait` (maximum 5).', []],
    ['Between `wait` and `memo` there are at most 5 words.', []],
  ])('tells of it: %s', (text, expected) => {
    expect(rows(text, { body })).toEqual(expected);
  });
});

describe('a cell of values', () => {
  it.each([
    ['Default value - 0', 'no number =0'],
    ['Default: east<br>Allowed values: `east`, `north`', 'no string east|north =east'],
    ['north, south', 'north|south'],
    ['put &lt;Pass&gt; here', ''],
    ['see the list of towers', ''],
  ])('is read as prose where it is prose: %s', (cell, expected) => {
    const type = expected.includes('number') ? 'number' : '';
    const text = table('Name | Type | Values', `a | ${type} | ${cell}`, 'b | string | x, y');
    expect(rows(text, { body: ['a', 'b'] })[0]).toBe(`body:a ${expected}`.trim());
  });
});
