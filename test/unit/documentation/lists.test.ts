import { describe, expect, it } from 'vitest';
import type { DocumentationContext } from '../../../src/documentation/documentation.js';
import { readDocumentation } from '../../../src/documentation/read-documentation.js';
import { contextOf } from './context.js';

function rows(text: string, context: Partial<DocumentationContext> = {}): readonly string[] {
  return readDocumentation(text, contextOf(context)).rows.map(({ in: place, name, facts }) =>
    [`${place ?? '?'}:${name}`, facts.required, facts.kind].filter((part) => part !== undefined).join(' '),
  );
}

describe('a list of arguments', () => {
  const shapes: readonly (readonly [string, string])[] = [
    [
      'bold names with the type in brackets',
      '- **id** (integer, required): The id\n- **note** (string, optional): A note',
    ],
    ['code with a dash', '- `id` (integer, required) - The id\n- `note` (string, optional) - A note'],
    ['bare names', '* id (integer, required): The id\n* note (string, optional): A note'],
    [
      'the type at the start of the prose',
      '- `id`: Integer. Required. The id\n- `note`: String. Optional. A note',
    ],
    ['lines of one paragraph', '**id** (integer, required): The id\n**note** (string, optional): A note'],
    [
      'HTML',
      '<ul><li><b>id</b> (integer, required): The id</li><li><b>note</b> (string, optional): A note</li></ul>',
    ],
    [
      'terms and what they mean',
      '<dl><dt>id</dt><dd>Integer. Required. The id</dd><dt>note</dt><dd>String. Optional. A note</dd></dl>',
    ],
  ];
  it.each(shapes)('is read: %s', (_, list) => {
    expect(rows(`### Request body\n\n${list}`, { body: ['id', 'note'] })).toEqual([
      'body:id yes integer',
      'body:note no string',
    ]);
  });

  it('holds the children of its entries', () => {
    const text = `#### Request Body

- **method** (string): The method
- **params** (array): The parameters
    - **Ticket** (string): A ticket
    - **classname** (string): The class`;
    const body = ['method', 'params', 'params[].Ticket', 'params[].__classname__'];
    expect(rows(text, { body })).toEqual([
      'body:method string',
      'body:params array',
      'body:params[].Ticket string',
      'body:params[].__classname__ string',
    ]);
  });

  it('finds the children deeper down, and one that is set in by mistake', () => {
    const text = `### Request body

- params (object): The parameters
    - Ticket (string): A ticket
    - Issue (string): An issue
    - **kind** (string): The kind
    - jsonrpc (string): The version`;
    expect(
      rows(text, {
        body: [
          'params',
          'params.req',
          'params.req.Ticket',
          'params.req.__kind__',
          'params.req.a.__kind__',
          'jsonrpc',
        ],
      }),
    ).toEqual([
      'body:params object',
      'body:params.req.Ticket string',
      'body:params.req.Issue string',
      'body:params.req.__kind__ string',
      'body:jsonrpc string',
    ]);
  });

  it('tells the aspects of an argument from its children', () => {
    const text = `### Request body

- limit
    - Type: integer
    - Required: no
    - Default: 20
    - Description: The size of a page
- page: integer
    - Description: The page`;
    expect(readDocumentation(text, contextOf({ body: ['limit', 'page'] })).rows).toEqual([
      {
        name: 'limit',
        in: 'body',
        facts: { kind: 'integer', required: 'no', default: 20, description: 'The size of a page' },
      },
      { name: 'page', in: 'body', facts: { kind: 'integer', description: 'The page' } },
    ]);
  });

  it('may hang under an entry that only introduces it', () => {
    const text = `### Request Body

- The body is JSON and has these fields:
    - method (string): The method
    - id (integer): The id`;
    expect(rows(text, { body: ['method', 'id'] })).toEqual(['body:method string', 'body:id integer']);
  });

  it('takes what is required from the line before', () => {
    expect(rows('The request body requires two keys:\n\n- `a` - One\n- `b` - Two', { body: ['a'] })).toEqual([
      'body:a yes',
      'body:b yes',
    ]);
    expect(rows('Optional parameters:\n\n- `a` - One\n- `b` - Required. Two', { body: ['a'] })).toEqual([
      'body:a no',
      'body:b yes',
    ]);
    expect(rows('Required and optional parameters:\n\n- `a` - One', { body: ['a'] })).toEqual(['body:a']);
  });

  it('lists the values of an argument below it', () => {
    const text = 'Parameters:\n\n- `sort`: One of these values:\n    - `asc`\n    - `desc`';
    expect(readDocumentation(text, contextOf({ body: ['sort'] })).rows).toEqual([
      {
        name: 'sort',
        in: 'body',
        facts: {
          kind: 'string',
          enum: ['asc', 'desc'],
          description: 'One of these values:\n- `asc`\n- `desc`',
        },
      },
    ]);
  });

  const others: readonly (readonly [string, string])[] = [
    ['media types', 'These are the formats of the body:\n\n* `multipart/form-data`\n* `application/json`'],
    ['response fields', '### Response\n\n- **id** (string): The id'],
    ['what an answer includes', 'The response includes:\n\n- **id**: The id\n- **state**: The state'],
    ['steps', 'Parameters are described here:\n\n1. Open the page\n2. Copy the id'],
    [
      'links',
      'See the parameters:\n\n- [Guide](https://example.com/guide)\n- [Terms](https://example.com/terms)',
    ],
    ['words', 'Options are limited by these fields:\n\n- speed\n- price'],
  ];
  it.each(others)('is no list of other things: %s', (_, text) => {
    expect(rows(text, { body: ['kind'], responses: ['id'] })).toEqual([]);
  });
});

describe('a JSON Schema in a description', () => {
  const schema = JSON.stringify({
    type: 'object',
    required: ['user'],
    properties: {
      user: {
        type: 'object',
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 20, description: 'The <b>name</b>' },
          tags: {
            type: 'array',
            items: {
              type: 'object',
              properties: { key: { type: ['string', 'null'], enum: ['a', 'b'], default: 'a' } },
            },
          },
        },
      },
    },
  });

  it('documents the body', () => {
    const text = `The body conforms to the following schema:\n\n\`\`\`json\n${schema}\n\`\`\``;
    expect(readDocumentation(text, contextOf({ body: ['user', 'user.name'] }))).toEqual({
      scope: 'request',
      rows: [
        { name: 'user', in: 'body', facts: { required: 'yes', kind: 'object' } },
        {
          name: 'user.name',
          in: 'body',
          facts: { required: 'no', kind: 'string', description: 'The **name**', minLength: 1, maxLength: 20 },
        },
        { name: 'user.tags', in: 'body', facts: { required: 'no', kind: 'array', elements: 'object' } },
        {
          name: 'user.tags[].key',
          in: 'body',
          facts: { required: 'no', kind: 'string', nullable: true, enum: ['a', 'b'], default: 'a' },
        },
      ],
      skipped: [],
    });
  });

  it('is left alone where it describes a response', () => {
    const text = `### Response\n\n\`\`\`json\n${schema}\n\`\`\``;
    expect(rows(text, { body: ['user'] })).toEqual([]);
  });
});

describe('sentences that name arguments', () => {
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ['Requires an API key as `X-Api-Key` header.', ['header:X-Api-Key yes']],
    [
      'Requires a key as `X-Api-Key` header or as `apikey` query parameter.',
      ['header:X-Api-Key conditional'],
    ],
    ['Request body should contain an `api` object.', ['body:api yes object']],
    ['You need to give the start as `from`.', ['body:from yes']],
    ['Optionally, you can give a `note`.', ['body:note no']],
    ['You can give a `note`.', []],
    ['The `note` is not required.', ['body:note no']],
    ['The response contains a `note`, which is required.', []],
  ];
  it.each(texts)('are read: %s', (text, expected) => {
    expect(rows(text, { headers: ['X-Api-Key'], body: ['api', 'from', 'note'] })).toEqual(expected);
  });

  it('are read for the values that they list', () => {
    const values = (text: string) =>
      readDocumentation(text, contextOf({ body: ['relations', 'relations[].type', 'sort'] })).rows;
    expect(values('The allowed relation types are `mock` and `monitor`.')).toEqual([
      { name: 'relations[].type', in: 'body', facts: { enum: ['mock', 'monitor'] } },
    ]);
    expect(values('The possible values of `sort` are `asc`, `desc`.')).toEqual([
      { name: 'sort', in: 'body', facts: { enum: ['asc', 'desc'] } },
    ]);
    expect(values('The supported plans are `small` and `large`.')).toEqual([]);
  });
});

describe('a name that is struck out', () => {
  const facts = (text: string): readonly unknown[] =>
    readDocumentation(text, contextOf({ body: ['id', 'note'] })).rows.map((row) => [
      row.name,
      row.facts.required,
      row.facts.deprecated,
    ]);
  const both = [
    ['note', undefined, true],
    ['id', 'yes', undefined],
  ];

  it.each([
    ['in a list', '- ~~`note`~~ (string): A note\n- `id` (integer, required): The id'],
    ['in bold', '- ~~**note**~~ - a note\n- **id** - the id, required'],
    ['without other marks', '- ~~note~~: A note\n- id: Required. The id'],
    [
      'in a table',
      '| Field | Description |\n| --- | --- |\n| ~~note~~ | A note |\n| id | Required. The id |',
    ],
  ])('%s is a deprecated argument', (_, text) => {
    expect(facts(text)).toEqual(both);
  });

  it('is none where a sentence is', () => {
    expect(facts('- ~~Ids may be left out of the body.~~\n- Send a note')).toEqual([]);
  });
});
