import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callExport } from '../kit/wire/call-export.js';
import { startRecorder, type Recorder, type Sent } from '../kit/wire/recorder.js';
import { writeClient } from '../kit/write-client.js';

const header = (key: string, value: string): object => ({ key, value });

function get(name: string, path: string, more: object = {}): object {
  return { name, request: { method: 'GET', url: `{{base}}/${path}`, ...more } };
}

const collection = {
  info: { name: 'Shop', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  variable: [
    { key: 'base', value: '' },
    { key: 'region', value: 'eu-{{zone}}' },
    { key: 'zone', value: '1' },
  ],
  item: [
    get('versioned', 'versioned', { header: [header('X-Api-Version', '2021-01')] }),
    get('disabled', 'disabled?a=1', {
      header: [{ ...header('X-Off', '1'), disabled: true }, header('X-Sample', '<string>')],
    }),
    get('recorded', 'recorded?page=2&sort=name'),
    {
      name: 'create',
      request: {
        method: 'POST',
        url: '{{base}}/create',
        body: { mode: 'raw', raw: '{"name":"Ada"}', options: { raw: { language: 'json' } } },
      },
    },
    {
      name: 'form',
      request: {
        method: 'POST',
        url: '{{base}}/form',
        body: { mode: 'urlencoded', urlencoded: [header('a', '1')] },
      },
    },
    get('mail send', 'mail?action=send&page=1'),
    get('mail list', 'mail?action=list&page=1'),
    get('object', 'object'),
    get('object rights', 'object?acl'),
    get('dated', 'dated?api-version=2024-05&page=1'),
    get('dated too', 'dated-too?api-version=2024-05'),
    get('traced', 'traced', { header: [header('X-Trace', 'id {{trace}}')] }),
    get('searched', 'searched?q={{term}}&page=1'),
    get('regional', 'regional?region={{region}}', { header: [header('X-Region', '{{region}}')] }),
    get('fresh', 'fresh', { header: [header('X-Request-Id', '{{$guid}}')] }),
    get('by id', 'by-id/:id'),
    get('named', 'named?{{key}}=1', { header: [header('X-{{key}}', '1')] }),
    get('secured', 'secured', { auth: { type: 'bearer', bearer: [header('token', '{{token}}')] } }),
  ],
};

const variables = { base: 'http://api.example.com', token: 't' };

let recorder: Recorder;
let folder: string;
let index: unknown;

beforeAll(async () => {
  recorder = await startRecorder();
  folder = await mkdtemp(join(tmpdir(), 'postwright-'));
  await writeClient(folder, collection);
  index = await import(join(folder, 'client', 'index.ts'));
});
afterAll(async () => {
  await recorder.close();
  await rm(folder, { recursive: true, force: true });
});

interface Call {
  readonly variables?: Readonly<Record<string, string>>;
  readonly input?: object;
  readonly options?: object;
}

/** What a call of an operation sends. */
async function sent(operation: string, { variables: more, input, options }: Call = {}): Promise<Sent> {
  const client = callExport(index, 'createClient', [
    { variables: { ...variables, ...more }, fetch: recorder.fetch },
  ]);
  recorder.take();
  await callExport(index, operation, [client, input, options]);
  const [only] = recorder.take();
  if (!only) throw new Error('nothing was sent');
  return only;
}

async function target(operation: string, call?: Call): Promise<string> {
  return (await sent(operation, call)).target;
}

async function headers(operation: string, call?: Call): Promise<Sent['headers']> {
  return (await sent(operation, call)).headers;
}

describe('a header with a literal value', () => {
  it('is sent', async () => {
    expect(await headers('versioned')).toEqual([['x-api-version', '2021-01']]);
  });

  it('is overridden by the input', async () => {
    const input = { headers: { 'X-Api-Version': '2022-01' } };
    expect(await headers('versioned', { input })).toEqual([['x-api-version', '2022-01']]);
  });

  it('is overridden by the options of the call, in whatever case', async () => {
    const options = { headers: { 'x-API-version': '2023-01' } };
    expect(await headers('versioned', { options })).toEqual([['x-api-version', '2023-01']]);
  });

  it('is not sent when it is disabled or a placeholder, unless it is given', async () => {
    expect(await headers('disabled')).toEqual([]);
    const input = { headers: { 'X-Off': '2', 'X-Sample': 'x' } };
    expect(await headers('disabled', { input })).toEqual([
      ['x-off', '2'],
      ['x-sample', 'x'],
    ]);
  });
});

describe('recorded values of arguments', () => {
  it('are not sent in the query', async () => {
    expect(await target('recorded')).toBe('/recorded');
    expect(await target('recorded', { input: { query: { sort: 'age' } } })).toBe('/recorded?sort=age');
  });

  it('are not sent in a body', async () => {
    expect(await sent('create')).toMatchObject({ headers: [], body: '' });
    expect(await sent('form')).toMatchObject({ headers: [], body: '' });
    const input = { body: { name: 'Bob' } };
    expect((await sent('create', { input })).body).toBe('{"name":"Bob"}');
  });
});

describe('a query key that tells requests apart', () => {
  it('is sent with its recorded value, other keys are not', async () => {
    expect(await target('mailSend')).toBe('/mail?action=send');
    expect(await target('mailList')).toBe('/mail?action=list');
  });

  it('is overridden by the input', async () => {
    expect(await target('mailSend', { input: { query: { action: 'draft' } } })).toBe('/mail?action=draft');
  });

  it('is sent without a value where it has none', async () => {
    expect(await target('object')).toBe('/object');
    expect(await target('objectRights')).toBe('/object?acl');
  });

  it('may be an api-version that the whole collection shares', async () => {
    expect(await target('dated')).toBe('/dated?api-version=2024-05');
    expect(await target('datedToo')).toBe('/dated-too?api-version=2024-05');
  });
});

describe('a variable of the client that nothing declares', () => {
  it('is sent in a header when it is set', async () => {
    expect(await headers('traced')).toEqual([]);
    expect(await headers('traced', { variables: { trace: '7' } })).toEqual([['x-trace', 'id 7']]);
  });

  it('is sent in the query when it is set', async () => {
    expect(await target('searched')).toBe('/searched');
    expect(await target('searched', { variables: { term: 'a b' } })).toBe('/searched?q=a%20b');
  });

  it('is overridden by the input', async () => {
    const call = { variables: { trace: '7', term: 'a' } };
    const given = { headers: { 'X-Trace': 'own' }, query: { q: 'own' } };
    expect(await headers('traced', { ...call, input: given })).toEqual([['x-trace', 'own']]);
    expect(await target('searched', { ...call, input: given })).toBe('/searched?q=own');
  });
});

describe('a declared variable', () => {
  it('is sent with its default, however deep that reads other variables', async () => {
    expect(await sent('regional')).toMatchObject({
      target: '/regional?region=eu-1',
      headers: [['x-region', 'eu-1']],
    });
  });

  it('is overridden by the client, also within a default', async () => {
    expect(await target('regional', { variables: { region: 'us' } })).toBe('/regional?region=us');
    expect(await target('regional', { variables: { zone: '2' } })).toBe('/regional?region=eu-2');
  });

  it('is overridden by one call', async () => {
    const call = { variables: { region: 'us' }, options: { variables: { region: 'asia' } } };
    expect(await target('regional', call)).toBe('/regional?region=asia');
  });
});

describe('a required variable', () => {
  it('fails the call where it has no value, naming it', async () => {
    const client = callExport(index, 'createClient', [{ fetch: recorder.fetch }]);
    const call = callExport(index, 'recorded', [client]);
    await expect(call).rejects.toThrow(/^\w+ \(GET \/\S*\): the variable "base" has no value\.$/);
    await expect(call).rejects.toMatchObject({ name: 'MissingVariableError' });
  });

  it('can be given for one call', async () => {
    const client = callExport(index, 'createClient', [{ fetch: recorder.fetch }]);
    recorder.take();
    await callExport(index, 'secured', [client, undefined, { variables }]);
    expect(recorder.take()).toMatchObject([
      { origin: 'http://api.example.com', headers: [['authorization', 'Bearer t']] },
    ]);
  });
});

describe('a value that Postman makes', () => {
  it('is sent fresh at each call', async () => {
    const values = [await headers('fresh'), await headers('fresh')].map(([first]) => first?.[1]);
    for (const value of values) expect(value).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(values[0]).not.toBe(values[1]);
  });

  it('is overridden by the input', async () => {
    const input = { headers: { 'X-Request-Id': 'mine' } };
    expect(await headers('fresh', { input })).toEqual([['x-request-id', 'mine']]);
  });
});

describe('a name that holds a variable', () => {
  const input = { headers: { 'X-{{key}}': 'a' }, query: { '{{key}}': 'b' } };

  it('is sent with the value that the client or the call has', async () => {
    const call = { variables: { key: 'Shop' }, input };
    expect(await headers('named', call)).toEqual([['x-shop', 'a']]);
    expect(await target('named', call)).toBe('/named?Shop=b');
    const options = { variables: { key: 'Other' } };
    expect(await target('named', { ...call, options })).toBe('/named?Other=b');
  });

  it('can be given as what it comes to', async () => {
    const filled = { headers: { 'X-Shop': 'a' }, query: { Shop: 'b' } };
    expect(await headers('named', { input: filled })).toEqual([['x-shop', 'a']]);
    expect(await target('named', { input: filled })).toBe('/named?Shop=b');
  });

  it('is not sent where nothing is given', async () => {
    expect(await headers('named', { variables: { key: 'Shop' } })).toEqual([]);
    expect(await target('named', { variables: { key: 'Shop' } })).toBe('/named');
  });

  it('fails the call where the variable has no value', async () => {
    await expect(sent('named', { input })).rejects.toThrow(
      /^named \(\w+ http\S+\): invalid header "X-\{\{key\}\}"\.$/,
    );
  });
});

describe('a path argument', () => {
  it('is recorded as its name with a colon where the collection has no value, as Postman sends it', async () => {
    const example: unknown = await import(join(folder, 'client', 'operations', 'by-id.examples.ts'));
    expect(example).toMatchObject({ byIdExample: { path: { id: ':id' } } });
    expect(await target('byId', { input: { path: { id: ':id' } } })).toBe('/by-id/:id');
  });

  it('is encoded as one segment', async () => {
    expect(await target('byId', { input: { path: { id: 'a/b c' } } })).toBe('/by-id/a%2Fb%20c');
  });

  it('is refused where it is empty, with the operation and its name', async () => {
    await expect(sent('byId', { input: { path: { id: '' } } })).rejects.toThrow(
      /^byId \(GET \S*\/by-id\/:id\): the path argument "id" has no value\.$/,
    );
  });

  it('is refused where it would step through the path', async () => {
    await expect(sent('byId', { input: { path: { id: '..' } } })).rejects.toMatchObject({
      name: 'PathSegmentError',
    });
  });
});
