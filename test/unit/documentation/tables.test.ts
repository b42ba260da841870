import { describe, expect, it } from 'vitest';
import type { DocumentationContext } from '../../../src/documentation/documentation.js';
import { readDocumentation } from '../../../src/documentation/read-documentation.js';
import { contextOf } from './context.js';

/** Rows in short: place, name, what is required and the kind. */
function rows(text: string, context: Partial<DocumentationContext> = {}): readonly string[] {
  return readDocumentation(text, contextOf(context)).rows.map(({ in: place, name, facts }) =>
    [`${place ?? '?'}:${name}`, facts.required, facts.kind].filter((part) => part !== undefined).join(' '),
  );
}

function skipped(text: string, context: Partial<DocumentationContext> = {}): readonly string[] {
  return readDocumentation(text, contextOf(context)).skipped.map(({ reason }) => reason);
}

describe('the columns of a table', () => {
  const shapes: readonly (readonly [string, string])[] = [
    [
      'name and description',
      `Body parameters

| Name | Description |
| --- | --- |
| id | Required. The id (integer) |
| note | Optional. A string |`,
    ],
    [
      'params, required, data type, description, example',
      `| Params | Required | Data Type | Description | Example |
| --- | --- | --- | --- | --- |
| id | Yes | Integer | The id | 5 |
| note | No | String | A note | hello |`,
    ],
    [
      'field, type, required, location, description',
      `| Field | Type | Required | Location | Description |
| --- | --- | --- | --- | --- |
| id | integer | ✅ | body | The id |
| note | string | ❌ | body | A note |`,
    ],
    [
      'ticks, with empty cells for no',
      `| Field | Type | Required |
| --- | --- | --- |
| id | int | ✔️ |
| note | text | |`,
    ],
    [
      'what is required in the type',
      `| Property | Type | Description |
| --- | --- | --- |
| id | integer (required) | The id |
| note | string? | A note |`,
    ],
    [
      'names in code and bold, with the type behind',
      `## Body

| Attribute | Description |
| --- | --- |
| \`id\` (integer, required) | The id |
| **note**<br>string, optional | A note |`,
    ],
    [
      'a header row that is not marked as one',
      `Request body:

<table><tr><td>Field</td><td>Type</td><td>Required</td></tr><tr><td>id</td><td>integer</td><td>yes</td></tr>
<tr><td>note</td><td>string</td><td>no</td></tr></table>`,
    ],
    [
      'Spanish',
      `Parámetros de la petición

| Campo | Tipo | Obligatorio | Descripción |
| --- | --- | --- | --- |
| id | entero | Sí | El id |
| note | cadena | No | Una nota |`,
    ],
    [
      'Portuguese',
      `| Parâmetro | Tipo | Obrigatório | Descrição |
| --- | --- | --- | --- |
| id | inteiro | Sim | O id |
| note | texto | Não | Uma nota |`,
    ],
    [
      'German',
      `| Feld | Datentyp | Pflicht | Beschreibung |
| --- | --- | --- | --- |
| id | Ganzzahl | Ja | Die id |
| note | Text | Nein | Eine Notiz |`,
    ],
    [
      'Dutch',
      `| Veld | Type | Verplicht | Omschrijving |
| --- | --- | --- | --- |
| id | integer | Ja | Het id |
| note | tekst | Nee | Een notitie |`,
    ],
    [
      'French',
      `| Champ | Type | Obligatoire | Description |
| --- | --- | --- | --- |
| id | entier | Oui | L'id |
| note | chaîne | Non | Une note |`,
    ],
    [
      'Chinese',
      `请求参数

| 参数名 | 类型 | 是否必填 | 说明 |
| --- | --- | --- | --- |
| id | 整数 | 是 | 编号 |
| note | 字符串 | 否 | 备注 |`,
    ],
    [
      'Russian',
      `| Параметр | Тип | Обязательный | Описание |
| --- | --- | --- | --- |
| id | целое | да | Номер |
| note | строка | нет | Заметка |`,
    ],
    [
      'Korean',
      `| 파라미터 | 타입 | 필수 | 설명 |
| --- | --- | --- | --- |
| id | 정수 | 필수 | 번호 |
| note | 문자열 | 선택 | 메모 |`,
    ],
    [
      'Japanese',
      `| パラメータ | 型 | 必須 | 説明 |
| --- | --- | --- | --- |
| id | 整数 | 必須 | 番号 |
| note | 文字列 | 任意 | メモ |`,
    ],
  ];
  it.each(shapes)('are read by meaning: %s', (_, text) => {
    expect(rows(text, { body: ['id', 'note'] })).toEqual(['body:id yes integer', 'body:note no string']);
  });

  it('are found by what stands in them where the header is unknown', () => {
    const text = `The body links these:

| Relation | Entity |
| --- | --- |
| mock | Ids of mocks |
| monitor | Ids of monitors |`;
    expect(rows(text, { body: ['mock'] })).toEqual(['body:mock', 'body:monitor']);
  });

  it('may have no header row at all', () => {
    const text =
      'Request body:\n\n<table><tr><td>id</td><td>Required. The id</td></tr><tr><td>note</td><td>A note</td></tr></table>';
    expect(rows(text, { body: ['id'] })).toEqual(['body:id yes', 'body:note']);
  });

  it('say where an argument goes', () => {
    const text = `| object | name | description | required | type | example |
| --- | --- | --- | --- | --- | --- |
| path | user_id | The user | true | number | 5 |
| query | page | The page | false | integer | 1 |
| path | group_id | The group | true | string | A |`;
    expect(rows(text, { method: 'GET', hasBody: false, path: ['user_id'] })).toEqual([
      'path:user_id yes number',
      'query:page no integer',
    ]);
  });

  it('hold defaults, values and limits', () => {
    const text = `| Parameter | Type | Default | Allowed values | Max | Description |
| --- | --- | --- | --- | --- | --- |
| limit | integer | 20 | | 100 | The size of a page |
| sort | string | asc | asc, desc | | The order |
| state | string | - | open<br>closed | | The state |`;
    expect(
      readDocumentation(text, contextOf({ query: ['limit', 'sort'], method: 'GET', hasBody: false })).rows,
    ).toEqual([
      {
        name: 'limit',
        in: 'query',
        facts: {
          kind: 'integer',
          default: 20,
          maximum: 100,
          required: 'no',
          description: 'The size of a page',
        },
      },
      {
        name: 'sort',
        in: 'query',
        facts: {
          kind: 'string',
          default: 'asc',
          enum: ['asc', 'desc'],
          required: 'no',
          description: 'The order',
        },
      },
      {
        name: 'state',
        in: 'query',
        facts: { kind: 'string', enum: ['open', 'closed'], description: 'The state' },
      },
    ]);
  });
});

describe('the rows of a table', () => {
  it('may lack cells, have too many, or be notes', () => {
    const text = `Body parameters

<table><tr><th>Name</th><th>Type</th><th>Description</th></tr>
<tr><td>id</td></tr>
<tr><td>note</td><td>string</td><td>A note</td><td>more</td></tr>
<tr><td colspan="3">All of them can be combined.</td></tr></table>`;
    expect(rows(text, { body: ['note'] })).toEqual(['body:note string']);
  });

  it('stand under the row that they are set in from', () => {
    const text = `Body

| Field | Type | Description |
| --- | --- | --- |
| items | array | The items |
| - sku | string | The number |
| - price | object | The price |
| - - amount | integer | In cents |
| note | string | A note |`;
    expect(rows(text, { body: ['items', 'items[].sku'] })).toEqual([
      'body:items array',
      'body:items[].sku string',
      'body:items[].price object',
      'body:items[].price.amount integer',
      'body:note string',
    ]);
  });

  it('may be set in by hard spaces', () => {
    const text = `Body

| Field | Type |
| --- | --- |
| customer | object |
| &nbsp;&nbsp;name | string |`;
    expect(rows(text, { body: ['customer'] })).toEqual(['body:customer object', 'body:customer.name string']);
  });

  it('name paths, and several arguments in one cell', () => {
    const text = `Body

| Field | Type |
| --- | --- |
| \`items[].sku\` | string |
| customer.name | string |
| width, height | integer |
| \`from\` / \`to\` | string |`;
    expect(rows(text, { body: ['items', 'items[].sku', 'customer.name'] })).toEqual([
      'body:items[].sku string',
      'body:customer.name string',
      'body:width integer',
      'body:height integer',
      'body:from string',
      'body:to string',
    ]);
  });

  it('attach to the nested key that they mean, and bring the others with them', () => {
    const text = `The body holds a \`version\`:

| Field | Type |
| --- | --- |
| name | string |
| source | object |
| label | string |`;
    expect(rows(text, { body: ['version', 'version.name', 'version.source', 'version.source.id'] })).toEqual([
      'body:version.name string',
      'body:version.source object',
      'body:version.label string',
    ]);
  });

  it('attach to no nested key where several fit', () => {
    const text = `Body

| Field | Type |
| --- | --- |
| name | string |
| id | integer |`;
    expect(rows(text, { body: ['id', 'a.name', 'b.name'] })).toEqual(['body:name string', 'body:id integer']);
  });

  it('hold tables of their own', () => {
    const text = `Request body should contain a \`version\` object with these fields:

<table>
<tr><td>name</td><td>Required. The name</td></tr>

<tr><td>source</td><td>Where from.
  <table><tr><td>id</td><td>Required. The id</td></tr><tr><td>all</td><td>Boolean. Copy all</td></tr></table>
</td></tr>
</table>`;
    expect(rows(text, { body: ['version', 'version.name', 'version.source', 'version.source.id'] })).toEqual([
      'body:version yes object',
      'body:version.name yes',
      'body:version.source',
      'body:version.source.id yes',
      'body:version.source.all boolean',
    ]);
  });
});

describe('a table that holds no arguments', () => {
  const body = { body: ['id', 'name'], responses: ['id', 'name', 'state'] };
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'response fields',
      '### Response\n\n| Field | Type |\n| --- | --- |\n| id | string |\n| name | string |',
      'it describes a response',
    ],
    [
      'response fields by the line before',
      'Response parameters:\n\n| Parameter | Type |\n| --- | --- |\n| id | string |',
      'it describes a response',
    ],
    [
      'response fields in Spanish',
      'Respuesta:\n\n| Campo | Tipo |\n| --- | --- |\n| id | cadena |',
      'it describes a response',
    ],
    [
      'response fields in Chinese',
      '返回参数\n\n| 参数 | 类型 |\n| --- | --- |\n| id | 字符串 |',
      'it describes a response',
    ],
    [
      'status codes',
      '| Code | Description |\n| --- | --- |\n| 200 | OK |\n| 404 | Missing |',
      'it lists status or error codes',
    ],
    [
      'error codes',
      'Errors:\n\n| Name | Description |\n| --- | --- |\n| NOT_FOUND | Missing |',
      'it lists status or error codes',
    ],
    [
      'environment variables',
      '| Variable | Required | Notes | Default |\n| --- | --- | --- | --- |\n| base_url | yes | The host | x |',
      'it lists environment variables',
    ],
    [
      'environment variables by the line before',
      'Set up the following environment variables:\n\n| Name | Description |\n| --- | --- |\n| token | The token |',
      'it lists environment variables',
    ],
    [
      'what a webhook sends',
      'Webhook payload\n\n| Field | Type |\n| --- | --- |\n| event | string |',
      'it describes what a webhook sends',
    ],
    [
      'what the server sends',
      'The following fields are sent to your server:\n\n| Field | Type |\n| --- | --- |\n| event | string |',
      'it describes what a webhook sends',
    ],
    [
      'a changelog',
      '## Changelog\n\n| Version | Description |\n| --- | --- |\n| v1 | First |',
      'no column holds names',
    ],
    [
      'examples',
      'Some example values:\n\n| Name | Pattern |\n| --- | --- |\n| daily | 0 0 |',
      'it shows examples',
    ],
    ['anything else', '| Plan | Price |\n| --- | --- |\n| small | 5 |', 'no column holds names'],
    [
      'names of which nothing is known',
      '| Name | Description |\n| --- | --- |\n| small | A plan |',
      'nothing tells that its rows are arguments',
    ],
  ];
  it.each(cases)('is left alone: %s', (_, text, reason) => {
    expect([rows(text, body), skipped(text, body)]).toEqual([[], [reason]]);
  });

  it('gives the values of one argument that its header names', () => {
    const text =
      '| Merge Strategy | Behaviour |\n| --- | --- |\n| keep | Nothing goes |\n| drop | All goes |';
    const read = readDocumentation(text, contextOf({ body: ['strategy'] }));
    expect(read).toEqual({
      scope: 'request',
      prose: text,
      rows: [{ name: 'strategy', in: 'body', facts: { enum: ['keep', 'drop'] } }],
      skipped: [],
    });
  });
});

describe('a table that holds arguments', () => {
  it('is told from its neighbour by the heading that it stands under', () => {
    const table = '| Field | Type |\n| --- | --- |\n| id | string |';
    const text = `## Request body\n\n${table}\n\n## Response\n\n${table}`;
    const read = readDocumentation(text, contextOf({ body: ['id'], responses: ['id'] }));
    expect([read.rows.length, read.skipped.length]).toEqual([1, 1]);
  });

  it('goes where its title says', () => {
    const table = '| Name | Type |\n| --- | --- |\n| a | string |';
    expect(rows(`Query parameters\n\n${table}`)).toEqual(['query:a string']);
    expect(rows(`### Headers\n\n${table}`)).toEqual(['header:a string']);
    expect(rows(`### Body\n\n${table}`)).toEqual(['body:a string']);
    expect(rows(`Parameters:\n\n${table}`, { method: 'GET', hasBody: false })).toEqual(['query:a string']);
  });

  it('names no header that is sent anyway', () => {
    const text =
      '### Headers\n\n| Header | Description |\n| --- | --- |\n| Content-Type | json |\n| X-Trace | An id |';
    expect(rows(text)).toEqual(['header:X-Trace']);
  });

  it('keeps its rows to itself in a folder: the requests find what they hold', () => {
    const text = 'Attributes\n\n| Name | Type |\n| --- | --- |\n| id | integer |\n| secret | string |';
    expect(rows(text, { scope: 'folder', body: ['user.id'] })).toEqual(['?:id integer', '?:secret string']);
  });

  it('may follow a sentence on what the call returns', () => {
    const text =
      'Returns the users of a group.\n\n| Name | Description |\n| --- | --- |\n| page | The page |';
    expect(rows(text, { method: 'GET', hasBody: false, query: ['page'], responses: ['users'] })).toEqual([
      'query:page',
    ]);
    expect(rows(text, { method: 'GET', hasBody: false, query: ['size'] })).toEqual([]);
  });

  it('is none under "Fields" below a heading of the response', () => {
    const text = '## Response\n\n### Fields\n\n| Field | Type |\n| --- | --- |\n| id | string |';
    expect(rows(text, { body: ['id'] })).toEqual([]);
  });

  it('is in doubt under "Fields" alone: known names or an empty recording decide', () => {
    const text = 'Fields:\n\n| Field | Type |\n| --- | --- |\n| id | string |';
    expect(rows(text)).toEqual(['body:id string']);
    expect(rows(text, { body: ['id', 'name'] })).toEqual(['body:id string']);
    expect(rows(text, { body: ['name', 'size'] })).toEqual([]);
    expect(rows(text, { method: 'GET', hasBody: false })).toEqual([]);
  });

  it('may say behind a name where it goes', () => {
    const text =
      'Parameters\n\n| Name | Type |\n| --- | --- |\n| `page` (query) | integer |\n| note (body) | string |';
    expect(rows(text)).toEqual(['query:page integer', 'body:note string']);
  });

  it('takes no sentence in a column of values for a list of them', () => {
    const text =
      'Body\n\n| Field | Values |\n| --- | --- |\n| id | Any valid id |\n| kind | small medium large |';
    expect(readDocumentation(text, contextOf()).rows.map(({ facts }) => facts.enum)).toEqual([
      undefined,
      ['small', 'medium', 'large'],
    ]);
  });
});
