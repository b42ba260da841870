import { describe, expect, it } from 'vitest';
import { printAuth } from '../../../src/emit/artefacts/operation/auth-expression.js';
import { printBody } from '../../../src/emit/artefacts/operation/body-expression.js';
import { printFields } from '../../../src/emit/artefacts/operation/fields-expression.js';
import { printHeaders } from '../../../src/emit/artefacts/operation/headers-expression.js';
import { printJsonStatuses, printReaders } from '../../../src/emit/artefacts/operation/response-readers.js';
import { urlExpression } from '../../../src/emit/artefacts/operation/url-expression.js';
import type { ClientVariable } from '../../../src/model/api.js';
import type { Parameter, QueryParameter, ResponseType, Url } from '../../../src/model/operation.js';
import type { Template } from '../../../src/model/template.js';
import type { TypeNode } from '../../../src/model/type-node.js';
import { functionScope } from '../../kit/function-scope.js';
import { text } from '../../kit/operation.js';
import { importsOf, textOf } from '../../kit/text-of.js';

const variable = (name: string): Template => [{ kind: 'variable', name }];
const url = (base: Template, path: Template = []): { url: Url } => ({ url: { display: '', base, path } });
const parameter = (name: string, required = false): Parameter => ({
  name,
  type: { kind: 'string' },
  required,
  facts: {},
});
const placed = (name: string, ...positions: readonly number[]): QueryParameter => ({
  ...parameter(name),
  positions,
});
const required = (name: string): ClientVariable => ({ name, required: true, secret: false });
const optional = (name: string): ClientVariable => ({ name, required: false, secret: false });

describe('printUrl', () => {
  it('lets the client replace the origin of a URL', () => {
    expect(textOf(urlExpression(functionScope({})))).toBe(
      "`${origin(client, 'https://api.example.com')}/orders`",
    );
  });

  it('gives a URL without a scheme one', () => {
    expect(textOf(urlExpression(functionScope(url(text('localhost:8080'), text('/a')))))).toBe(
      "`${origin(client, 'http://localhost:8080')}/a`",
    );
  });

  it('inserts the base URL as it is and encodes the path', () => {
    const path: Template = [
      ...text('/users/'),
      { kind: 'argument', name: 'user-id' },
      ...text('/'),
      ...variable('tenant'),
    ];
    const scope = functionScope({ ...url(variable('base_url'), path), path: [parameter('user-id', true)] }, [
      required('base_url'),
      required('tenant'),
    ]);
    expect(textOf(urlExpression(scope))).toBe(
      "`${base(client, variables.base_url)}/users/${segment(given(input.path['user-id'], place, 'user-id'), place)}/${segment(variables.tenant, place)}`",
    );
  });

  it('prints a base URL that is all there is without a template', () => {
    expect(textOf(urlExpression(functionScope(url(variable('base_url')), [required('base_url')])))).toBe(
      'base(client, variables.base_url)',
    );
  });

  it('encodes a variable that holds several segments one by one', () => {
    const version = { ...optional('version'), default: 'api/v1', inPath: 'segments' as const };
    const scope = functionScope(url(text('https://a.example'), [...text('/'), ...variable('version')]), [
      version,
    ]);
    expect(textOf(urlExpression(scope))).toBe(
      "`${origin(client, 'https://a.example')}/${segments(variables.version, place)}`",
    );
  });

  it('keeps the escapes of a variable that is encoded already', () => {
    const key = { ...optional('key'), default: 'a%2Fb', inPath: 'encoded' as const };
    const scope = functionScope(url(text('https://a.example'), [...text('/'), ...variable('key')]), [key]);
    expect(textOf(urlExpression(scope))).toBe(
      "`${origin(client, 'https://a.example')}/${encodedSegments(variables.key, place)}`",
    );
  });

  it('leaves what has no value as Postman leaves it', () => {
    const path: Template = [...text('/'), { kind: 'argument', name: 'id' }, ...text('/'), ...variable('x')];
    const scope = functionScope({ ...url(text('https://a.example'), path), path: [parameter('id')] }, [
      optional('x'),
    ]);
    expect(textOf(urlExpression(scope))).toBe(
      "`${origin(client, 'https://a.example')}/${segment(given(input?.path?.id ?? ':id', place, 'id'), place)}/${segment(variables.x ?? '{{x}}', place)}`",
    );
  });

  it('encodes nothing where Postman does not', () => {
    const raw: Url = {
      display: '',
      base: text('https://a.example'),
      path: [...text('/'), ...variable('x')],
      raw: true,
    };
    expect(textOf(urlExpression(functionScope({ url: raw }, [required('x')])))).toBe(
      "`${origin(client, 'https://a.example')}/${variables.x}`",
    );
  });
});

describe('printFields', () => {
  const query = (...parameters: readonly QueryParameter[]): string | undefined =>
    textOf(printFields(parameters, 'query', functionScope({ query: parameters })));

  it('prints what the caller gives where its order is that of the wire', () => {
    expect(query(placed('a', 0), placed('b', 1, 2), placed('c'))).toBe('input?.query');
  });

  it('lists interleaved keys in the recorded order', () => {
    expect(query(placed('a', 0, 2), placed('b', 1))).toBe(
      "[\n['a', [input?.query?.a].flat()[0]],\n['b', input?.query?.b],\n['a', [input?.query?.a].flat().slice(1)],\n]",
    );
  });

  it('lists keys whose order an object would not keep', () => {
    expect(query(placed('b', 0), placed('1', 1))).toBe(
      "[\n['b', input?.query?.b],\n['1', input?.query?.['1']],\n]",
    );
  });

  it('takes for given only what an object has itself', () => {
    expect(query(placed('1', 0), placed('constructor', 1))).toBe(
      "[\n['1', input?.query?.['1']],\n['constructor', own(input?.query, 'constructor')],\n]",
    );
  });

  it('fills the variables in the names of keys', () => {
    const sent = { ...placed('action', 0), sent: text('send') };
    expect(query(placed('{{key}}', 1), sent)).toBe(
      "named({ ...{ action: undefined }, ...input?.query, action: input?.query?.action ?? 'send', }, variables)",
    );
  });

  it('makes names fresh, beside those that are variables', () => {
    expect(query(placed('{{key}}', 0), placed('{{$guid}}', 1))).toBe(
      'named(input?.query, { ...variables, $guid: guid() })',
    );
  });

  it('leaves the names of a body to the caller, but for what is fresh or sent by default', () => {
    const fields = (...parameters: readonly QueryParameter[]): string | undefined => {
      const body = { kind: 'form' as const, fields: parameters, required: false };
      return textOf(printFields(parameters, 'body', functionScope({ body })));
    };
    expect(fields(placed('{{key}}', 0))).toBe('input?.body');
    expect(fields(placed('{{key}}', 0), placed('{{$guid}}', 1))).toBe(
      'named(input?.body, { $guid: guid() })',
    );
    expect(fields({ ...placed('{{key}}', 0), sent: text('a') })).toBe(
      "named({ ...input?.body, '{{key}}': input?.body?.['{{key}}'] ?? 'a', }, variables)",
    );
  });

  it('lists what is sent when the caller says nothing', () => {
    expect(query({ ...placed('action', 0), sent: text('send') })).toBe(
      "[\n['action', input?.query?.action ?? 'send'],\n]",
    );
  });

  it('prints nothing for no parameters', () => {
    expect(query()).toBeUndefined();
  });
});

describe('printHeaders', () => {
  it('prints the recorded headers before those of the caller', () => {
    const scope = functionScope(
      {
        headers: [
          { name: 'Accept', value: text('text/xml') },
          { name: 'X-A', value: text('1') },
          { name: 'x-a', value: text('2') },
        ],
        headerArguments: [{ ...parameter('X-Tenant'), sent: variable('tenant') }],
      },
      [optional('tenant')],
    );
    expect(textOf(printHeaders(scope))).toBe(
      "{ Accept: 'text/xml', 'X-A': ['1', '2'], 'X-Tenant': variables.tenant, ...input?.headers }",
    );
  });

  it('sends a text with a variable only where the variable has a value', () => {
    const headers = [{ name: 'X-A', value: [...text('a '), ...variable('b')] }];
    expect(textOf(printHeaders(functionScope({ headers }, [optional('b')])))).toBe(
      "{ 'X-A': variables.b === undefined ? undefined : `a ${variables.b}`,  }",
    );
  });

  it('names a JSON type that is not the usual one', () => {
    const body = {
      kind: 'json' as const,
      type: { kind: 'unknown' as const },
      required: true,
      contentType: 'application/vnd.api+json',
    };
    expect(textOf(printHeaders(functionScope({ body })))).toBe(
      "{ 'Content-Type': 'application/vnd.api+json',  }",
    );
  });
});

describe('printAuth', () => {
  it('prints the parameters that the scheme takes', () => {
    const scope = functionScope(
      {
        auth: {
          kind: 'bearer',
          parameters: [
            { key: 'token', value: variable('token') },
            { key: 'tokenName', value: text('mine') },
          ],
        },
      },
      [required('token')],
    );
    expect(textOf(printAuth(scope))).toBe('bearer({ token: variables.token })');
    expect(importsOf(printAuth(scope))).toEqual(['{ bearer } from ./runtime/auth/bearer.js']);
  });

  it('guards recorded headers that are credentials', () => {
    const printed = (name: string, value: Template, secret = false): string | undefined =>
      textOf(printAuth(functionScope({ headers: [{ name, value }] }, [{ ...optional('key'), secret }])));
    expect(printed('authorization', text('Bearer x'))).toBe('inHeaders()');
    expect(printed('X-Key', variable('key'), true)).toBe('inHeaders()');
    expect(printed('X-Key', variable('key'))).toBeUndefined();
  });

  it('prints nothing where there is none', () => {
    expect(printAuth(functionScope({ auth: { kind: 'none' } }))).toBeUndefined();
  });
});

describe('printBody', () => {
  it('names the content type of a text', () => {
    const body = { kind: 'text' as const, required: true, contentType: 'application/xml' };
    expect(textOf(printBody(functionScope({ body })))).toBe("text(input.body, 'application/xml')");
  });

  it('keeps the digits of large integers', () => {
    const type = {
      kind: 'object' as const,
      fields: [{ key: 'id', type: { kind: 'bigint' as const }, optional: true }],
    };
    const body = { kind: 'json' as const, type, required: false, contentType: 'application/json' };
    const scope = functionScope({ body });
    expect(textOf(printBody(scope))).toBe('losslessJson(input?.body)');
    expect(importsOf(printBody(scope))).toEqual(['{ losslessJson } from ./runtime/body.js']);
  });

  it('keeps the digits of large integers in the variables of GraphQL', () => {
    const variables = {
      kind: 'object' as const,
      fields: [{ key: 'id', type: { kind: 'bigint' as const }, optional: false }],
    };
    const body = {
      kind: 'graphql' as const,
      query: text('query A($id: Int) { a }'),
      operationName: text('A'),
      variables,
      required: true,
    };
    expect(textOf(printBody(functionScope({ body })))).toBe(
      "losslessJson({ query: `query A($id: Int) { a }`, operationName: 'A', variables: input.body.variables })",
    );
  });

  it('names the content types of parts', () => {
    const fields = [{ ...placed('meta', 0), contentType: 'application/json' }, placed('a', 1)];
    const body = { kind: 'multipart' as const, fields, required: true };
    expect(textOf(printBody(functionScope({ body })))).toBe(
      "multipart(input.body, {meta: 'application/json',})",
    );
  });
});

describe('how answers are read', () => {
  type Reader = ResponseType['reader'];
  const json: TypeNode = { kind: 'object', fields: [] };
  const answered = (
    reader: Reader,
    shown: readonly Reader[],
    type: TypeNode = json,
    status = 200,
  ): readonly unknown[] => {
    const scope = functionScope({ responses: [{ status, type, reader, shown }] });
    return [textOf(printJsonStatuses(scope)), textOf(printReaders(scope))];
  };

  it('is JSON and nothing else where the examples are', () => {
    expect(answered('json', ['json'])).toEqual(['[200]', undefined]);
    expect(answered('json', ['json'], json, 502)).toEqual(['[502]', undefined]);
  });

  it('may be nothing where an example is empty', () => {
    expect(answered('json', ['json', 'none'])).toEqual(['[200]', '{ 200: orNothing(asJson) }']);
    expect(answered('json', ['json', 'none'], { kind: 'bigint' })).toEqual([
      '[200]',
      '{ 200: orNothing(asLosslessJson) }',
    ]);
  });

  it('is whatever comes where the examples disagree, or tell nothing', () => {
    expect(answered('json', ['json', 'text'])).toEqual([undefined, '{ 200: orText(asJson) }']);
    expect(answered('json', ['json', 'none', 'text'])).toEqual([
      undefined,
      '{ 200: orText(orNothing(asJson)) }',
    ]);
    expect(answered('json', ['json', 'text'], { kind: 'bigint' })).toEqual([
      undefined,
      '{ 200: orText(asLosslessJson) }',
    ]);
    expect(answered('json', ['json'], { kind: 'unknown' })).toEqual([undefined, undefined]);
    expect(answered('json', ['json'], json, 204)).toEqual([undefined, undefined]);
  });

  it('is nothing where no example has a body, unless the user knows better', () => {
    const nothing: TypeNode = { kind: 'undefined' };
    expect(answered('none', ['none'], nothing, 201)).toEqual([undefined, '{ 201: asNothing }']);
    expect(answered('none', ['none'], nothing, 204)).toEqual([undefined, undefined]);
    expect(answered('none', ['none'])).toEqual([undefined, undefined]);
  });

  it('is a text or the bytes of a file, whatever the answer looks like', () => {
    expect(answered('text', ['text'], { kind: 'string' })).toEqual([undefined, '{ 200: asText }']);
    expect(answered('blob', ['blob'], { kind: 'file' })).toEqual([undefined, '{ 200: asBlob }']);
  });

  it('keeps the digits of a status whose type has large integers', () => {
    const scope = functionScope({
      responses: [
        {
          status: 200,
          type: { kind: 'array', element: { kind: 'bigint' } },
          reader: 'json',
          shown: ['json'],
        },
        { status: 404, type: { kind: 'string' }, reader: 'json', shown: ['json'] },
        { status: 500, type: { kind: 'bigint' }, reader: 'lines', shown: ['lines'] },
      ],
    });
    expect(textOf(printReaders(scope))).toBe('{ 200: asLosslessJson, 500: asLosslessJsonLines }');
    expect(importsOf(printReaders(scope))).toEqual([
      '{ asLosslessJson, asLosslessJsonLines } from ./runtime/result.js',
    ]);
  });
});
