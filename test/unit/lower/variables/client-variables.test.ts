import { describe, expect, it } from 'vitest';
import { readItems } from '../../../kit/lower-json.js';

const get = (url: string, rest: object = {}): object => ({ name: 'Order', request: { url, ...rest } });

async function variablesOf(items: readonly object[], rest: object = {}): Promise<readonly object[]> {
  return (await readItems(items, rest)).variables;
}

describe('the variables of a client', () => {
  it('are required where the base URL or credentials need them', async () => {
    const request = get('{{base}}/orders', {
      auth: { type: 'basic', basic: [{ key: 'username', value: '{{user}}' }] },
    });
    expect(await variablesOf([request])).toEqual([
      { name: 'base', required: true, secret: false },
      { name: 'user', required: true, secret: false },
    ]);
  });

  it('are optional with their declared value', async () => {
    expect(
      await variablesOf([get('{{base}}/orders')], {
        variable: [{ key: 'base', value: 'https://a.test/v1' }],
      }),
    ).toEqual([
      { name: 'base', required: false, default: 'https://a.test/v1', secret: false, inPath: 'segments' },
    ]);
  });

  it('are encoded already where their declared value holds an escape', async () => {
    const formOf = (value: string): Promise<readonly object[]> =>
      variablesOf([get('http://a.test/{{key}}')], { variable: [{ key: 'key', value }] });
    expect(await formOf('USER%5CS-1/a')).toEqual([
      { name: 'key', required: false, default: 'USER%5CS-1/a', secret: false, inPath: 'encoded' },
    ]);
    expect(await formOf('50%')).toEqual([{ name: 'key', required: false, default: '50%', secret: false }]);
  });

  it('are required when declared empty', async () => {
    const variable = [{ key: 'tenant', value: '' }];
    expect(await variablesOf([get('http://a.test?t={{tenant}}')], { variable })).toEqual([
      { name: 'tenant', required: true, secret: false },
    ]);
  });

  it('are optional when only a header or a query value reads them', async () => {
    const request = get('http://a.test?t={{tenant}}', { header: [{ key: 'X-Trace', value: '{{trace}}' }] });
    expect(await variablesOf([request])).toEqual([
      { name: 'tenant', required: false, secret: false },
      { name: 'trace', required: false, secret: false },
    ]);
  });

  it('never have a credential as their default', async () => {
    const variable = [
      { key: 'api_key', value: 'k-123' },
      { key: 'pin', value: '4711', type: 'secret' },
    ];
    expect(await variablesOf([get('http://a.test?k={{api_key}}&p={{pin}}')], { variable })).toEqual([
      { name: 'api_key', required: false, secret: true },
      { name: 'pin', required: false, secret: true },
    ]);
  });

  it('include all that a name put together may come to, none of them required', async () => {
    const variable = [
      { key: 'stage', value: 'dev' },
      { key: 'key-dev', value: '' },
      { key: 'key-live', value: 'k' },
      { key: 'other', value: 'o' },
    ];
    const request = get('http://{{host-{{stage}}}}/a', {
      header: [{ key: 'X', value: '{{key-{{stage}}}}' }],
    });
    const { variables } = await readItems([request], { variable }, ['host-live', 'elsewhere']);
    expect(variables.map(({ name, required }) => [name, required])).toEqual([
      ['stage', false],
      ['key-dev', false],
      ['key-live', false],
      ['host-dev', false],
      ['host-live', false],
    ]);
  });

  it('include those that a default reads', async () => {
    const variable = [{ key: 'base', value: 'https://{{host}}' }];
    expect(await variablesOf([get('{{base}}/orders')], { variable })).toEqual([
      { name: 'base', required: false, default: 'https://{{host}}', secret: false, inPath: 'segments' },
      { name: 'host', required: true, secret: false },
    ]);
  });

  it('leave out what only recorded values hold', async () => {
    const request = get('http://a.test/{{id}}', {
      method: 'POST',
      body: { mode: 'raw', raw: '{"a": "{{b}}"}' },
    });
    expect(await variablesOf([request])).toEqual([]);
  });

  it('have no default where folders disagree', async () => {
    const folder = (value: string): object => ({
      name: value,
      item: [get('http://a.test?t={{tenant}}')],
      variable: [{ key: 'tenant', value }],
    });
    expect(await variablesOf([folder('a'), folder('b')])).toEqual([
      { name: 'tenant', required: true, secret: false },
    ]);
    expect(await variablesOf([folder('a'), folder('a')])).toEqual([
      { name: 'tenant', required: false, default: 'a', secret: false },
    ]);
  });

  it('take the place of a path argument once a header reads them', async () => {
    const inPath = get('http://a.test/{{tenant}}/x-{{id}}');
    const { shapes } = await readItems([inPath, get('http://a.test', { header: 'T: {{tenant}}' })]);
    expect(shapes[0]?.url.path).toEqual([
      { kind: 'text', text: '/' },
      { kind: 'variable', name: 'tenant' },
      { kind: 'text', text: '/x-' },
      { kind: 'argument', name: 'id' },
    ]);
    expect(shapes[0]?.recording?.path).toEqual([{ name: 'id', value: '{{id}}' }]);
  });

  it('keep apart from a path argument of the same name', async () => {
    const { shapes, variables } = await readItems([get('http://a.test/:id/{{id}}')]);
    expect(shapes[0]?.url.path).toEqual([
      { kind: 'text', text: '/' },
      { kind: 'argument', name: 'id' },
      { kind: 'text', text: '/' },
      { kind: 'variable', name: 'id' },
    ]);
    expect(variables).toEqual([{ name: 'id', required: false, secret: false }]);
  });
});
