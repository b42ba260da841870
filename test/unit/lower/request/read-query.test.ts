import { describe, expect, it } from 'vitest';
import { readItems, readShape } from '../../../kit/lower-json.js';

const get = (url: string): object => ({ name: 'Order', request: url });

async function sentOf(...urls: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { shapes } = await readItems(urls.map(get));
  return shapes.map(({ query }) => query.filter(({ sent }) => sent !== undefined).map(({ name }) => name));
}

describe('the query of a request', () => {
  it('groups keys, keeps places and puts disabled values last', async () => {
    const query = [
      { key: 'a', value: '1' },
      { key: 'b', value: 'x', disabled: true },
      { key: 'c', value: null },
      { key: 'a', value: '2', description: 'The letter.' },
    ];
    const shape = await readShape({ url: { host: ['a', 'test'], query } });
    expect(shape.query).toEqual([
      { name: 'a', description: 'The letter.', values: ['1', '2'], disabled: false, positions: [0, 2] },
      { name: 'b', values: ['x'], disabled: true, positions: [] },
      { name: 'c', values: [null], disabled: false, positions: [1] },
    ]);
    expect(shape.recording?.query).toEqual([
      { name: 'a', value: ['1', '2'] },
      { name: 'c', value: null },
    ]);
  });

  it('is plain text: escapes and plus signs decoded, variables untouched', async () => {
    const shape = await readShape('http://a.test?filter%5Ba%5D=b%20c+d%26{{e%20f}}&g=100%');
    expect(shape.recording?.query).toEqual([
      { name: 'filter[a]', value: 'b c d&{{e%20f}}' },
      { name: 'g', value: '100%' },
    ]);
  });

  it('sends what a variable stands for', async () => {
    const shape = await readShape('http://a.test?t={{tenant}}-1&u=2');
    expect(shape.query.map(({ sent }) => sent)).toEqual([
      [
        { kind: 'variable', name: 'tenant' },
        { kind: 'text', text: '-1' },
      ],
      undefined,
    ]);
  });

  it('sends nothing by itself under a name that is a variable', async () => {
    const shape = await readShape('http://a.test?{{key}}={{value}}');
    expect(shape.query).toEqual([
      { name: '{{key}}', values: ['{{value}}'], disabled: false, positions: [0] },
    ]);
  });

  it('drops what authentication writes itself', async () => {
    const shape = await readShape({
      url: 'http://a.test?key=1&b=2',
      auth: {
        type: 'apikey',
        apikey: [
          { key: 'key', value: 'key' },
          { key: 'value', value: '{{k}}' },
          { key: 'in', value: 'query' },
        ],
      },
    });
    expect(shape.query.map(({ name }) => name)).toEqual(['b']);
  });
});

describe('query keys that are part of an operation', () => {
  it('are those whose words tell requests of one place apart', async () => {
    expect(await sentOf('http://a.test?action=send&n=1', 'http://a.test?action=list&n=2')).toEqual([
      ['action'],
      ['action'],
    ]);
  });

  it('are numbers only where nothing else differs', async () => {
    expect(await sentOf('http://a.test?v=1', 'http://a.test?v=2')).toEqual([['v'], ['v']]);
    expect(await sentOf('http://a.test?v=1&w=1', 'http://a.test?v=2&w=2')).toEqual([[], []]);
  });

  it('are flags that only some have', async () => {
    expect(await sentOf('http://a.test/b?acl', 'http://a.test/b?tags&x=1', 'http://a.test/b')).toEqual([
      ['acl'],
      ['tags'],
      [],
    ]);
  });

  it('are none whose names are variables', async () => {
    expect(await sentOf('http://a.test/b?{{x}}', 'http://a.test/b?y')).toEqual([[], ['y']]);
  });

  it('are none that stand for data, or at different places', async () => {
    expect(await sentOf('http://a.test?id={{a}}', 'http://a.test?id=b')).toEqual([['id'], []]);
    expect(await sentOf('http://a.test/a?x=b', 'http://a.test/b?x=c')).toEqual([[], []]);
    expect(await sentOf('http://a.test?x=b', 'http://a.test')).toEqual([[], []]);
  });

  it('are versions that the whole collection shares', async () => {
    expect(
      await sentOf('http://a.test/a?api-version=2021-01', 'http://a.test/b?api-version=2021-01'),
    ).toEqual([['api-version'], ['api-version']]);
    expect(await sentOf('http://a.test/a?api-version=1', 'http://a.test/b?api-version=2')).toEqual([[], []]);
  });
});
