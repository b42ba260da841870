import { describe, expect, it } from 'vitest';
import { createDiagnostics } from '../../../../src/diagnostics/collector.js';
import type { Document, DocumentItem, DocumentNode } from '../../../../src/model/document.js';
import { parseFolder } from '../../../../src/parse/v3/parse-folder.js';

interface Parsed {
  readonly document: Document;
  readonly problems: readonly string[];
}

/** Returns the document of a directory `api`, given as texts by their paths. */
async function parse(files: Readonly<Record<string, string>>): Promise<Parsed> {
  const diagnostics = createDiagnostics();
  const encoder = new TextEncoder();
  const listed = Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  const document = await parseFolder(listed, 'a/api', diagnostics);
  const problems = diagnostics
    .list()
    .map(({ code, message, location }) => `${code} ${location.file ?? ''}: ${message}`);
  return { document, problems };
}

function outline(nodes: readonly DocumentNode[]): readonly string[] {
  return nodes.flatMap((node) =>
    node.kind === 'item' ? [node.name] : [`${node.name}/`, ...outline(node.items).map((name) => `  ${name}`)],
  );
}

function only({ document }: Parsed): DocumentItem {
  const [item] = document.items;
  if (item?.kind !== 'item' || document.items.length > 1) throw new Error('expected one request');
  return item;
}

const request = (url = 'http://a.example.com', more = ''): string =>
  `$kind: http-request\nurl: "${url}"\nmethod: GET\n${more}`;

describe('a file that would take too much', () => {
  const files = { 'Get.request.yaml': request() };

  it('is left out where it has more values than memory', async () => {
    const { problems } = await parse({ ...files, 'Many.request.yaml': `a: [${'1,'.repeat(2_600_000)}]` });
    expect(problems).toEqual([
      'file-unreadable a/api/Many.request.yaml: The file cannot be read as YAML, and is left out: it has more values than can be held in memory. Correct it.',
    ]);
  });

  it('is left out where it has more anchors than anybody writes', async () => {
    const { problems } = await parse({ ...files, 'Many.request.yaml': '- &a 1\n'.repeat(1001) });
    expect(problems).toEqual([
      'file-unreadable a/api/Many.request.yaml: The file cannot be read as YAML, and is left out: it has more than 1000 anchors and tags. Correct it.',
    ]);
  });

  it('is read where it is one long text', async () => {
    const text = '  &a *b\n'.repeat(150_000);
    const { document } = await parse({ 'Get.request.yaml': request('http://a', `description: |\n${text}`) });
    expect(only({ document, problems: [] }).description).toHaveLength(900_000);
  });
});

describe('the folders and requests of a directory', () => {
  it('are called like their files, unless they say otherwise', async () => {
    const { document } = await parse({
      'One.request.yaml': request(),
      'Two.request.yml': request('http://b', 'name: "Deux / 2"'),
      'f/Three.request.yaml': request(),
      'g/.resources/definition.yaml': '$kind: collection\nname: "G?"',
      'g/h/Four.request.yaml': request(),
    });
    expect(document.name).toBe('api');
    expect(outline(document.items)).toEqual(['Deux / 2', 'G?/', '  h/', '    Four', 'One', 'f/', '  Three']);
  });

  it('stand in the order that they say, then by name', async () => {
    const { document } = await parse({
      'a.request.yaml': request(),
      'b.request.yaml': request('http://b', 'order: 2000'),
      'c.request.yaml': request('http://b', 'order: "-1"'),
      'd/x.request.yaml': request(),
      'd/.resources/definition.yaml': 'order: 10.5',
    });
    expect(outline(document.items)).toEqual(['c', 'd/', '  x', 'b', 'a']);
  });

  it('are those of the one collection that a project keeps', async () => {
    const { document } = await parse({
      'postman/collections/Shop API/Get.request.yaml': request(),
      'postman/environments/Test.environment.yaml': 'values: []',
      'ci.yaml': 'on: push',
    });
    expect(document.name).toBe('Shop API');
    expect(outline(document.items)).toEqual(['Get']);
    expect(document.items[0]).toMatchObject({ file: 'a/api/postman/collections/Shop API/Get.request.yaml' });
  });

  it('have what the folder says: variables, a description, authentication', async () => {
    const { document } = await parse({
      'definition.yaml':
        'description: All of it\nvariables: { host: a, port: 8080 }\nauth: { type: basic, credentials: [{ key: username, value: u }] }',
      'f/.resources/definition.yml':
        'auth: { type: inherit }\nvariables: [{ key: v, value: "", disabled: true }]',
      'f/One.request.yaml': request(),
    });
    expect(document).toMatchObject({
      description: 'All of it',
      auth: { type: 'basic', parameters: [{ key: 'username', value: 'u' }] },
      variables: [
        { key: 'host', value: 'a' },
        { key: 'port', value: '8080' },
      ],
      items: [{ kind: 'folder', name: 'f', variables: [{ key: 'v', disabled: true }] }],
    });
    expect(document.items[0]).not.toHaveProperty('auth');
  });
});

describe('a request', () => {
  it('keeps the digits of what it says', async () => {
    const item = only(
      await parse({
        'a.request.yaml': request(
          'http://a/:id',
          'queryParams: { a: 1.0, b: 1907593834776899584, c: yes, d: true, e: ~, f: "" }\npathVariables: [{ key: id, value: 0x1F }]',
        ),
      }),
    );
    expect(item.request.url.query.map(({ key, value }) => [key, value])).toEqual([
      ['a', '1.0'],
      ['b', '1907593834776899584'],
      ['c', 'yes'],
      ['d', 'true'],
      ['e', null],
      ['f', ''],
    ]);
    expect(item.request.url.variables).toMatchObject([{ key: 'id', value: '0x1F' }]);
  });

  it.each([
    ['{ type: json, content: "{}" }', { kind: 'raw', text: '{}', language: 'json' }],
    ['{ type: text, content: a }', { kind: 'raw', text: 'a', language: 'text' }],
    ['{ type: yaml, content: a }', { kind: 'raw', text: 'a' }],
    ['{ type: json, content: { a: 1 } }', { kind: 'raw', text: '{"a":1}', language: 'json' }],
    ['{ type: file, content: { src: a/b.png } }', { kind: 'file', file: 'a/b.png' }],
    ['{ type: file, src: b.png }', { kind: 'file', file: 'b.png' }],
    [
      '{ type: graphql, content: { query: q, variables: { a: 1 } } }',
      { kind: 'graphql', variables: '{"a":1}' },
    ],
    ['{ type: x-www-form-urlencoded, content: a=1 }', { kind: 'urlencoded', parameters: [{ key: 'a' }] }],
  ])('has the body %s', async (body, expected) => {
    const item = only(await parse({ 'a.request.yaml': request('http://a', `body: ${body}`) }));
    expect(item.request.body).toMatchObject(expected);
  });

  it.each(['{ type: none }', '~', '{ type: json }'])('has no body %s', async (body) => {
    const item = only(await parse({ 'a.request.yaml': request('http://a', `body: ${body}`) }));
    expect(item.request).not.toHaveProperty('body');
  });
});

describe('saved examples', () => {
  const example = (code: number, more = ''): string =>
    `$kind: http-example\nresponse: { statusCode: ${code}, statusText: OK, headers: { content-type: text/a }, body: { type: json, content: "{}" } }\n${more}`;

  it('stand in one of two places, or where the request says', async () => {
    const { document } = await parse({
      'f/.resources/Get.resources/examples/Fine.example.yaml': example(200, 'order: 2'),
      'f/Get.resources/examples/b.yaml': example(404, 'order: 1\nname: Gone'),
      'f/Get.request.yaml': request('http://a', 'examples: ./more/'),
      'f/more/x.example.yaml': example(500),
      'f/Other.resources/examples/x.example.yaml': example(418),
    });
    const [folder] = document.items;
    const [item] = folder?.kind === 'folder' ? folder.items : [];
    expect(item).toMatchObject({
      responses: [
        { name: 'Gone', status: 404 },
        { name: 'Fine', status: 200, body: '{}', headers: [{ key: 'content-type', value: 'text/a' }] },
        { name: 'x', status: 500 },
      ],
    });
  });

  it('have the request that they answer', async () => {
    const item = only(
      await parse({
        'a.request.yaml': request('http://a'),
        'a.resources/examples/x.example.yaml': example(
          201,
          'request: { method: post, url: "http://a?b=1", body: { type: text, content: t } }',
        ),
      }),
    );
    expect(item.responses).toMatchObject([
      { request: { method: 'post', url: { query: [{ key: 'b', value: '1' }] }, body: { text: 't' } } },
    ]);
  });
});

describe('what cannot be read', () => {
  it('is left out and reported', async () => {
    const { document, problems } = await parse({
      'good.request.yaml': request(),
      'broken.request.yaml': 'url: [',
      'list.request.yaml': '- a',
      'stream.request.yaml': '$kind: websocket-request\nname: Live\nurl: ws://a',
      'unary.yaml': '$kind: grpc-request',
      'notes.yaml': 'a: [',
      'workflow.yaml': 'on: push',
    });
    expect(outline(document.items)).toEqual(['good']);
    expect(problems).toEqual([
      expect.stringMatching(
        /^file-unreadable a\/api\/broken\.request\.yaml: The file cannot be read as YAML, and is left out: Flow sequence .* at line 1, column \d+\. Correct it\.$/,
      ),
      'file-unreadable a/api/list.request.yaml: The file is left out: expected names and values, found a list. Correct it.',
      'request-not-http a/api/stream.request.yaml: A request of the kind "websocket-request" is no HTTP request, and is left out.',
      'request-not-http a/api/unary.yaml: A request of the kind "grpc-request" is no HTTP request, and is left out.',
    ]);
  });

  it('is reported where several ways to authenticate are listed, of which one is used', async () => {
    const two = 'auth: [{ type: inherit }, { type: bearer, credentials: [] }, { type: basic }]';
    const { document, problems } = await parse({
      'a/definition.yaml': two,
      'a/b.request.yaml': `${request()}\n${two}`,
      'c.request.yaml': `${request()}\nauth: [{ type: basic }]`,
    });
    expect(problems).toEqual([
      'auth-several a/api: auth: expected one way to authenticate, found "bearer", "basic": the first one is used. Delete the others.',
      'auth-several a/api/a/b.request.yaml: auth: expected one way to authenticate, found "bearer", "basic": the first one is used. Delete the others.',
    ]);
    expect(document.items[0]).toMatchObject({ auth: { type: 'bearer' } });
  });

  it('is an input error where nothing is left', async () => {
    await expect(parse({ 'a.yaml': 'a: 1' })).rejects.toThrow(
      'a/api is a directory without a request of a collection: expected files such as "Get order.request.yaml".',
    );
  });

  it('is an input error that says why, where nothing could be read', async () => {
    const error = parse({ 'a.request.yaml': 'url: [', 'b.request.yaml': '$kind: grpc-request' });
    await expect(error).rejects.toMatchObject({
      diagnostics: [
        { code: 'source-not-collection' },
        { code: 'file-unreadable', location: { file: 'a/api/a.request.yaml' } },
        { code: 'request-not-http', location: { file: 'a/api/b.request.yaml' } },
      ],
    });
  });

  it('is a file with aliases whose number makes them slow', async () => {
    const aliased = (count: number): string =>
      `$kind: http-request\nurl: &url http://a.example.com\nurls: [${'*url,'.repeat(count)}]\n`;
    const { document, problems } = await parse({
      'few.request.yaml': aliased(90),
      'many.request.yaml': aliased(101),
    });
    expect(outline(document.items)).toEqual(['few']);
    expect(problems).toEqual([
      expect.stringContaining('left out: it has 101 aliases, and no more than 100 are followed. Correct it.'),
    ]);
  });

  it('is an input error where there is more than one collection', async () => {
    const files = { 'collections/A/a.request.yaml': request(), 'collections/B/a.request.yaml': request() };
    await expect(parse(files)).rejects.toThrow('a/api holds 2 collections: "A", "B".');
  });
});
