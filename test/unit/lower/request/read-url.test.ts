import { describe, expect, it } from 'vitest';
import { printTemplate } from '../../../../src/notation/print-template.js';
import { readItems, readShape } from '../../../kit/lower-json.js';

async function urlOf(url: unknown, item: object = {}): Promise<string> {
  const shape = await readShape({ url }, item);
  return `${printTemplate(shape.url.base)}|${printTemplate(shape.url.path)}`;
}

describe('the URL of a request', () => {
  it.each([
    ['https://a.test:8080/b', 'https://a.test:8080|/b'],
    ['localhost:7000/b', 'http://localhost:7000|/b'],
    ['{{base}}/b', '{{base}}|/b'],
    ['{{host}}{{basePath}}/b', '{{host}}{{basePath}}|/b'],
    ['{{url}}', '{{url}}|'],
    ['http://{{host}}:{{port}}/b', 'http://{{host}}:{{port}}|/b'],
    ['https://a.test//b//', 'https://a.test|//b//'],
    ['{{protocol}}//{{host}}/b', '{{protocol}}//{{host}}|/b'],
    ['{{protocol}}//{{host}}', '{{protocol}}//{{host}}|'],
    ['{{base}}//{{host}}/b', '{{base}}|//:host/b'],
    ['https:{{slashes}}{{host}}/b', 'https:{{slashes}}{{host}}|/b'],
    ['localhost:{{port}}/b', 'http://localhost:{{port}}|/b'],
    ['{{url_{{stage}}}}/b', '{{url_{{stage}}}}|/b'],
    ['https://a.test/b#part?c=1', 'https://a.test|/b'],
    ['https://a.test/ä b/{c}/%20/100%', 'https://a.test|/%C3%A4%20b/%7Bc%7D/%20/100%'],
    ['https://a.test/b\\c\n', 'https://a.test|/b/c%0A'],
    ["https://a.test/f(x='1')", "https://a.test|/f(x='1')"],
  ])('%j is sent as %j', async (recorded, expected) => {
    expect(await urlOf(recorded)).toBe(expected);
  });

  it('is cut where a structured segment holds a question mark', async () => {
    const shape = await readShape({
      url: { host: ['a', 'test'], path: ['b?c=1'], query: [{ key: 'd', value: '2' }] },
    });
    expect(printTemplate(shape.url.path)).toBe('/b');
    expect(shape.query.map(({ name, values }) => [name, ...values])).toEqual([
      ['c', '1'],
      ['d', '2'],
    ]);
  });

  it('is sent as it is written with disableUrlEncoding', async () => {
    const { shapes } = await readRaw();
    expect(shapes.url).toEqual({
      display: 'https://a.test/ä b',
      base: [{ kind: 'text', text: 'https://a.test' }],
      path: [{ kind: 'text', text: '/ä b' }],
      raw: true,
    });
    expect(shapes.query[0]?.values).toEqual(['%20+']);
  });

  it('turns user information into basic authentication', async () => {
    const shape = await readShape({ url: 'https://ada:{{pass}}@a.test/b' });
    expect(shape.url.display).toBe('https://a.test/b');
    expect(shape.auth).toEqual({
      kind: 'basic',
      parameters: [
        { key: 'username', value: [{ kind: 'text', text: 'ada' }] },
        { key: 'password', value: [{ kind: 'variable', name: 'pass' }] },
      ],
    });
  });
});

async function readRaw(): Promise<{ readonly shapes: Awaited<ReturnType<typeof readShape>> }> {
  const shapes = await readShape('https://a.test/ä b?q=%20+', {
    protocolProfileBehavior: { disableUrlEncoding: true },
  });
  return { shapes };
}

describe('path arguments', () => {
  it('are named and valued by the list of path variables, disabled ones too', async () => {
    const shape = await readShape({
      url: {
        host: ['a', 'test'],
        path: ['orders', ':id', ':line'],
        variable: [
          { key: 'id', value: 'a%20b', description: 'The order.', disabled: true },
          { id: 'line', value: '{{line}}' },
          { key: 'unused', value: '1' },
        ],
      },
    });
    expect(shape.path).toEqual([
      { name: 'id', description: 'The order.', values: ['a b'], disabled: false, positions: [0] },
      { name: 'line', values: ['{{line}}'], disabled: false, positions: [1] },
    ]);
    expect(shape.recording?.path).toEqual([
      { name: 'id', value: 'a b' },
      { name: 'line', value: '{{line}}' },
    ]);
  });

  it('are recorded as :name where they have no value', async () => {
    const shape = await readShape({ url: 'https://a.test/:id/:webhooks+/:id' });
    expect(shape.recording?.path).toEqual([
      { name: 'id', value: ':id' },
      { name: 'webhooks+', value: ':webhooks+' },
    ]);
  });

  it('end at a dot, which stays in the path', async () => {
    const { url, path } = await readShape({
      url: { host: ['a', 'test'], path: [':id.json'], variable: [{ key: 'id', value: '7' }] },
    });
    expect(url.path).toEqual([
      { kind: 'text', text: '/' },
      { kind: 'argument', name: 'id' },
      { kind: 'text', text: '.json' },
    ]);
    expect(path[0]?.values).toEqual(['7']);
  });

  it('are made fresh where Postman makes them fresh', async () => {
    const shape = await readShape({
      url: { host: ['a', 'test'], path: [':id'], variable: [{ key: 'id', value: '{{$guid}}' }] },
    });
    expect(shape.path[0]?.sent).toEqual([{ kind: 'dynamic', name: 'guid' }]);
    expect(shape.recording).toBeUndefined();
  });
});

describe('a URL that fetch writes otherwise', () => {
  const raw = { protocolProfileBehavior: { disableUrlEncoding: true } };
  const steps = 'fetch takes the steps "." and ".." out of the path. Write the path without them.';
  const characters =
    'The request is not to be encoded, but fetch encodes characters of its URL that no URL allows. Write them encoded.';

  it.each([
    ['http://a.test/b/../c', {}, steps],
    ['http://a.test/b/%2E', {}, steps],
    ['http://a.test/b..c/.d', {}, undefined],
    ['http://a.test/{b}?c="d"', {}, undefined],
    ['http://a.test/{b}', raw, characters],
    ['http://a.test/b?c="d"', raw, characters],
    ['http://a.test/{{b}}?c={{d}}', raw, undefined],
  ])('%j with %j is reported with the reason: %s', async (url, profile, said) => {
    const { messages } = await readItems([{ name: 'Order', request: { url }, ...profile }]);
    const [message] = messages.filter((each) => each.startsWith('url-rewritten'));
    expect(message).toBe(said && `url-rewritten: ${said}`);
  });
});
