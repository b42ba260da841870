import { describe, expect, it } from 'vitest';
import { viewDefaultsTest } from '../../../../../src/emit/artefacts/tests/request-tests.js';
import { planClient } from '../../../../../src/plan/plan-client.js';
import { expectedRequest } from '../../../../../src/emit/expect/expected-request.js';
import { sampleKey } from '../../../../../src/emit/artefacts/tests/sample-key.js';
import { sampleValues } from '../../../../../src/emit/artefacts/tests/sample-values.js';
import type { AuthScheme } from '../../../../../src/model/auth.js';
import type { Body, Operation, RecordedBody } from '../../../../../src/model/operation.js';
import type { Template } from '../../../../../src/model/template.js';
import { jsonOf } from '../../../../kit/json-of.js';
import { operation, text } from '../../../../kit/operation.js';
import { textOf } from '../../../../kit/text-of.js';
import type { Code } from '../../../../../src/emit/code/code.js';

const variable = (name: string): Template => [{ kind: 'variable', name }];

function base(...parts: Template): Partial<Operation> {
  return { url: { display: '', base: parts, path: text('/orders') } };
}

function samples(changes: Partial<Operation>): Readonly<Record<string, string>> {
  return Object.fromEntries(sampleValues(operation(changes), new Map()));
}

function oneLine(code: Code): string {
  return textOf(code)?.replace(/\s+/g, ' ') ?? '';
}

function expected(changes: Partial<Operation>): Readonly<Record<string, string>> | undefined {
  const request = operation(changes);
  const found = expectedRequest(request, request.recording, sampleValues(request, new Map()), new Map());
  return found && Object.fromEntries(found.map(({ name: { name }, value }) => [name, oneLine(value)]));
}

describe('sampleValues', () => {
  it('gives a variable the value that its place in the base URL asks for', () => {
    expect(samples(base(...variable('base_url')))).toEqual({ base_url: 'https://base-url.example' });
    expect(samples(base(...variable('scheme'), ...text('://'), ...variable('host')))).toEqual({
      scheme: 'https',
      host: 'host.example',
    });
    expect(samples(base(...text('http://localhost:'), ...variable('port')))).toEqual({ port: '8080' });
    expect(samples(base(...text('https://'), ...variable('region'), ...text('.example.com')))).toEqual({
      region: 'region',
    });
  });

  it('calls other values like their variables, those of recorded placeholders too', () => {
    const query = [{ name: 'a', value: '{{order id}} {{$guid}}' }];
    const headers = [{ name: 'X-Tenant', value: variable('tenant') }];
    expect(samples({ headers, recording: { path: [], query, headers: [] } })).toEqual({
      tenant: 'tenant',
      'order id': 'orderId',
    });
  });
});

const placed = { type: { kind: 'string' as const }, required: false, facts: {} };

function auth(kind: AuthScheme, parameters: Readonly<Record<string, string>>): Operation['auth'] {
  return {
    kind,
    parameters: Object.entries(parameters).map(([key, value]) => ({ key, value: text(value) })),
  };
}

describe('expectedRequest', () => {
  it('expects what was recorded, filled and encoded', () => {
    const request: Partial<Operation> = {
      method: 'post',
      url: {
        display: '',
        base: text('https://API.example.com'),
        path: [...text('/users/'), { kind: 'argument', name: 'id' }],
      },
      path: [{ ...placed, name: 'id' }],
      query: [
        { ...placed, name: 'a', positions: [0, 2] },
        { ...placed, name: 'flag', positions: [1] },
      ],
      auth: {
        kind: 'basic',
        parameters: [
          { key: 'username', value: variable('user') },
          { key: 'password', value: variable('password') },
        ],
      },
      headers: [{ name: 'X-Version', value: text('2') }],
      body: { kind: 'text', required: true, contentType: 'application/xml' },
      recording: {
        path: [{ name: 'id', value: 'a/b {{user}}' }],
        query: [
          { name: 'a', value: ['1 2', '{{user}}'] },
          { name: 'flag', value: null },
        ],
        headers: [{ name: 'x-version', value: '3' }],
        body: { kind: 'text', text: '<a>{{user}}</a>' },
      },
    };
    expect(expected(request)).toEqual({
      method: "'POST'",
      url: "'https://api.example.com/users/a%2Fb%20user?a=1%202&flag&a=user'",
      headers:
        "{ 'x-version': '3', 'content-type': 'application/xml', authorization: `Basic ${btoa('user:password')}`, }",
      body: "'<a>user</a>'",
    });
  });

  it('expects halves of surrogate pairs as UTF-8 has them, but in JSON', () => {
    const none = { path: [], query: [], headers: [] };
    const half = '\ud800';
    const body = (shape: Body, recorded: RecordedBody): string | undefined =>
      expected({ method: 'POST', body: shape, recording: { ...none, body: recorded } })?.['body'];
    expect(body({ kind: 'text', required: true }, { kind: 'text', text: half })).toBe("'\ufffd'");
    const entries = [{ name: half, values: [half] }];
    expect(body({ kind: 'multipart', required: true, fields: [] }, { kind: 'multipart', entries })).toBe(
      "[ { name: '\ufffd', body: '\ufffd' }, ]",
    );
    const json: Body = {
      kind: 'json',
      type: { kind: 'unknown' },
      required: true,
      contentType: 'application/json',
    };
    expect(body(json, { kind: 'json', value: { kind: 'string', value: half } })).toBe(String.raw`'\ud800'`);
  });

  it('expects a text where a value is made fresh at each call', () => {
    const headers = [{ name: 'X-Id', value: [{ kind: 'dynamic' as const, name: 'guid' }] }];
    expect(expected({ headers })?.['headers']).toBe("{ 'x-id': expect.any(String) as unknown, }");
  });

  it('expects JSON to the letter where it is called something else, but for what cannot be foreseen', () => {
    const body = (value: string, contentType: string): string | undefined => {
      const shape: Body = { kind: 'json', type: { kind: 'unknown' }, required: true, contentType };
      const recorded = { kind: 'json' as const, value: jsonOf(value) };
      const recording = { path: [], query: [], headers: [], body: recorded };
      const headers = [{ name: 'Content-Type', value: text(contentType) }];
      return expected({ method: 'POST', headers, body: shape, recording })?.['body'];
    };
    expect(body('{"a": "{{b}}"}', 'text/plain')).toBe("JSON.stringify({ a: 'b', })");
    expect(body('{"a": 1}', 'application/x-www-form-urlencoded')).toBe(
      '[...new URLSearchParams(JSON.stringify({ a: 1, }))]',
    );
    expect(body('{"a": "{{$guid}}"}', 'text/plain')).toBe('expect.any(String) as unknown');
    expect(body('{"a": 12345678901234567890}', 'text/plain')).toBe('expect.any(String) as unknown');
  });

  it('expects any object where a key of it is fresh, and writes out the others', () => {
    const body: Body = {
      kind: 'json',
      type: { kind: 'unknown' },
      required: true,
      contentType: 'application/json',
    };
    const value = jsonOf('{ "{{user}}": { "{{user}} {{$guid}}": 1 } }');
    const recording = { path: [], query: [], headers: [], body: { kind: 'json' as const, value } };
    expect(expected({ method: 'POST', body, recording })?.['body']).toBe(
      '{ user: expect.any(Object) as unknown, }',
    );
  });

  it('expects the recorded fields beside those of a signature that goes into the form', () => {
    const fields = ['a', 'oauth_token'].map((name, at) => ({ ...placed, name, positions: [at] }));
    const recording = {
      ...{ path: [], query: [], headers: [] },
      body: { kind: 'form' as const, entries: fields.map(({ name }) => ({ name, value: '1' })) },
    };
    const signed = auth('oauth1', { consumerKey: 'k', consumerSecret: 's', addParamsToHeader: 'false' });
    const body: Body = { kind: 'form', required: true, fields };
    expect(expected({ method: 'POST', auth: signed, body, recording })?.['body']).toBe(
      "expect.arrayContaining([['a', '1']])",
    );
  });

  it('expects the type of a part whose name holds a dynamic variable', () => {
    const name = '{{$guid}}';
    const body: Body = {
      kind: 'multipart',
      required: true,
      fields: [{ ...placed, name, positions: [0], contentType: 'text/csv' }],
    };
    const entries = [{ name, values: ['1'] }];
    const recording = { path: [], query: [], headers: [], body: { kind: 'multipart' as const, entries } };
    expect(expected({ method: 'POST', body, recording })?.['body']).toBe(
      "[ { name: expect.stringMatching(/^(?!.*\\{\\{\\$)/s) as unknown, type: 'text/csv', body: '1' }, ]",
    );
  });

  it('expects the credentials in the query where they go there', () => {
    const parameters = [
      { key: 'key', value: text('api_key') },
      { key: 'value', value: variable('secret') },
      { key: 'in', value: text('query') },
    ];
    expect(expected({ auth: { kind: 'apikey', parameters } })?.['url']).toBe(
      "'https://api.example.com/orders?api_key=secret'",
    );
  });

  it('expects the query as OAuth 1 signs it', () => {
    const parameters = [
      { key: 'consumerKey', value: text('key') },
      { key: 'consumerSecret', value: text('secret') },
      { key: 'addParamsToHeader', value: text('true') },
    ];
    const entries = [{ name: 'fields', value: "a,b!(c)'*/ d" }];
    const found = expected({
      auth: { kind: 'oauth1', parameters },
      query: [{ ...placed, name: 'fields', positions: [0] }],
      recording: { path: [], query: entries, headers: [] },
    });
    expect(found?.['url']).toBe("'https://api.example.com/orders?fields=a%2Cb%21%28c%29%27%2A%2F%20d'");
  });

  it('expects the order of another request where the caller decides on it', () => {
    const query = [
      { ...placed, name: 'a', positions: [0] },
      { ...placed, name: 'b', positions: [] },
    ];
    const url = (fields: Operation['query']): string | undefined =>
      expected({
        query: fields,
        recording: {
          path: [],
          query: [
            { name: 'b', value: '1' },
            { name: 'a', value: '2' },
          ],
          headers: [],
        },
      })?.['url'];
    expect(url(query)).toBe("'https://api.example.com/orders?b=1&a=2'");
    expect(url([...query, { ...placed, name: 'c', positions: [], sent: text('3') }])).toBe(
      "'https://api.example.com/orders?a=2&b=1&c=3'",
    );
  });

  it.each<Partial<Operation>>([
    { method: 'TRACE' },
    { method: '' },
    { headers: [{ name: 'a b', value: text('1') }] },
    { headers: [{ name: 'a', value: text('1\n2') }] },
    { auth: auth('apikey', { key: 'a b', value: '1' }) },
    { auth: auth('oauth2', { accessToken: '1', headerPrefix: '\u202e' }) },
    { auth: auth('hawk', { authId: '1', authKey: '2', algorithm: 'sha256', extraData: '3\n' }) },
    { auth: auth('awsv4', { accessKey: '1', secretKey: '2', region: 'ü€' }) },
    base(...text('https://a b')),
    base(...text('https://user:password@a.example')),
    {
      body: { kind: 'text', required: true },
      recording: { path: [], query: [], headers: [], body: { kind: 'text', text: 'x' } },
    },
  ])('expects nothing where the client or fetch sends nothing: %j', (changes) => {
    expect(expected(changes)).toBeUndefined();
  });
});

describe('sampleKey', () => {
  it('makes the key that the algorithm signs with', () => {
    const jwt = (algorithm: string): Operation['auth'] => ({
      kind: 'jwt',
      parameters: [
        { key: 'algorithm', value: text(algorithm) },
        { key: 'privateKey', value: variable('key') },
      ],
    });
    const pem = ".privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()";
    expect(sampleKey(jwt('ES384'))?.variable).toBe('key');
    expect(textOf(sampleKey(jwt('ES384'))?.call)).toBe(`('ec', { namedCurve: 'P-384' })${pem}`);
    expect(textOf(sampleKey(jwt('PS256'))?.call)).toBe(`('rsa', { modulusLength: 2048 })${pem}`);
    expect(sampleKey(jwt('HS256'))).toBeUndefined();
    expect(sampleKey({ kind: 'none' })).toBeUndefined();
  });
});

describe('viewDefaultsTest', () => {
  const header = { ...placed, name: 'X-Version', sent: text('2') };
  const recording = { path: [], query: [], headers: [{ name: 'X-Version', value: '3' }] };

  /** Returns the test of what an operation sends by itself. */
  function defaults(changes: Partial<Operation>): ReturnType<typeof viewDefaultsTest> {
    const request = operation(changes);
    const [plan] = planClient({ name: '', variables: [], operations: [request], unused: [] }).operations;
    if (plan === undefined) throw new Error('no plan');
    return viewDefaultsTest(plan, { samples: new Map(), variables: new Map() });
  }

  it('leaves out what the function has values for', () => {
    const found = defaults({ headerArguments: [header], recording });
    expect(textOf(found?.parts)).toBe('headers');
    expect(found?.expected.map(({ value }) => oneLine(value))).toEqual([
      "'https://api.example.com/orders'",
      "{ 'x-version': '2', }",
    ]);
  });

  it('is none where the recorded request shows it, or nothing can be left out', () => {
    expect(defaults({ headerArguments: [header], recording: { ...recording, headers: [] } })).toBeUndefined();
    expect(defaults({ headerArguments: [{ ...placed, name: 'X-Version' }], recording })).toBeUndefined();
    expect(
      defaults({ headerArguments: [header, { ...placed, name: 'X-Id', required: true }], recording }),
    ).toBeUndefined();
  });

  it('hides no function that is called like what is left out', () => {
    expect(textOf(defaults({ trail: ['Headers'], headerArguments: [header], recording })?.parts)).toBe(
      'headers: recorded',
    );
  });
});
