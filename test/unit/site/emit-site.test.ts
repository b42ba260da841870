import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { collectionOf, makeSite, siteClient } from '../../kit/make-site.js';

const order = {
  name: 'Get an order',
  request: {
    method: 'GET',
    url: {
      raw: '{{base_url}}/orders/:id?limit=10',
      host: ['{{base_url}}'],
      path: ['orders', ':id'],
      query: [
        { key: 'limit', value: '10', description: 'How many items are listed, up to 50. Defaults to 20.' },
      ],
      variable: [{ key: 'id', value: '7', description: '(Required) The number of the order.' }],
    },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: 'sk-live-0123456789abcdefghij' }] },
    description: 'Returns *one* order.',
  },
  response: [
    {
      name: 'Found',
      code: 200,
      header: [{ key: 'Content-Type', value: 'application/json' }],
      body: '{"id":7,"items":[{"sku":"a"}]}',
    },
    { name: 'No such order', code: 404, header: [], body: '' },
  ],
};

async function pageOf(...items: readonly object[]): Promise<string> {
  const site = await makeSite(await siteClient(collectionOf(items)));
  const [, page = ''] =
    [...site].find(([path]) => path.startsWith('requests/') && path.endsWith('.html')) ?? [];
  return page;
}

/** The text between the tags of a piece of a page. */
function textOf(html: string): string {
  const plain = html
    .replace(/<\/dt>|<\/dd>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return plain
    .replaceAll('&#39;', "'")
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('the page of a request', () => {
  it('calls the function first, then curl, and names variables in both', async () => {
    const page = await pageOf(order);
    const codes = [...page.matchAll(/<div class="code sample"[^>]*>.*?<pre[^>]*>(.*?)<\/pre>/gs)].map(
      ([, code = '']) => textOf(code),
    );
    expect(codes[0]).toBe(
      [
        "import { createClient, getAnOrder } from './shop/index.js';",
        '',
        'const client = createClient({',
        '  variables: {',
        "    base_url: '{{base_url}}',",
        "    bearer_token: '{{bearer_token}}',",
        '  },',
        '});',
        '',
        'const result = await getAnOrder(client, {',
        "  path: { id: '7' },",
        '  query: { limit: 10 },',
        '});',
        '',
        'if (result.ok) console.log(result.data);',
      ].join('\n'),
    );
    expect(codes[1]).toBe(
      "curl '{{base_url}}/orders/7?limit=10' \\\n  --header 'Authorization: Bearer {{bearer_token}}'",
    );
    expect(codes).toHaveLength(11);
  });

  it('says of an argument what is known and the words that say it', async () => {
    const page = await pageOf(order);
    const [limit = ''] = /<li id="query-limit".*?<\/li>\s*(?:<li id|<\/ul>\s*<\/section>)/s.exec(page) ?? [];
    expect(textOf(limit).replace(/\s+/g, ' ')).toContain('limit integer optional default 20 max 50');
    expect(limit).toContain('<div title="Read from: Defaults to 20">');
    expect(page).toMatch(/<li id="path-id".*?<span class="need required">required<\/span>/s);
  });

  it('shows the answers by status, each with its type and what was saved', async () => {
    const page = await pageOf(order);
    const [found = '', missing = ''] = page.split('<details class="answer"').slice(1);
    expect(textOf(found)).toContain(
      '{\n  id: number /* integer */;\n  items: {\n    sku: string;\n  }[];\n}',
    );
    expect(textOf(found)).toContain('{\n  "id": 7,\n  "items": [\n    {\n      "sku": "a"\n    }\n  ]\n}');
    expect(textOf(missing)).toContain('404 Not Found');
  });

  it('shows the item as Postman does, without its credentials', async () => {
    const page = await pageOf(order);
    expect(textOf(page)).toContain('"raw": "{{base_url}}/orders/:id?limit=10"');
    expect(page).not.toContain('sk-live');
  });

  it('leads to the index, to its folder, and to its neighbours', async () => {
    const items = [{ name: 'Orders', item: [order, { ...order, name: 'Get it again' }] }];
    const site = await makeSite(await siteClient(collectionOf(items)));
    const page = site.get('requests/orders/get-an-order.html') ?? '';
    expect(page).toContain('<a href="../../index.html" dir="auto">Shop</a>');
    expect(page).toContain('<a href="../../index.html#folder-Orders" dir="auto">Orders</a>');
    expect(page).toContain('rel="next" href="../../requests/orders/get-it-again.html"');
    expect(page).not.toContain('rel="prev"');
    expect(site.get('index.html')).toContain('id="folder-Orders"');
  });

  it('stands without answers, arguments and words', async () => {
    const page = await pageOf({ name: '', request: { method: 'GET', url: 'https://x.example' } });
    expect(page).toContain('No answer is saved in the collection.');
    expect(page).toContain('</html>');
  });

  it('keeps what is too long for it in a file beside it', async () => {
    const body = JSON.stringify({
      items: Array.from({ length: 60_000 }, (_, at) => `item ${at} with a few words more to read`),
    });
    expect(body.length).toBeGreaterThan(2_500_000);
    const response = [{ name: 'Long', code: 200, header: [], body }];
    const site = await makeSite(await siteClient(collectionOf([{ ...order, response }])));
    const page = site.get('requests/get-an-order.html') ?? '';
    expect(page.length).toBeLessThan(100_000);
    expect(page).toContain('href="../requests/get-an-order.example-200-1.json"');
    expect(site.get('requests/get-an-order.example-200-1.json')).toBe(body);
  });
});

type Element = DefaultTreeAdapterTypes.Element;

/** What would load or style something, or hold another page. */
const dangerous = new Set(['img', 'style', 'iframe', 'object', 'embed', 'base', 'form', 'video', 'audio']);

function elementsOf(node: DefaultTreeAdapterTypes.Node): readonly Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}

describe('texts of strangers', () => {
  const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>'--></style>{{constructor}}`;
  const hostile = {
    name: evil,
    request: {
      method: 'POST',
      header: [{ key: 'X-A', value: evil, description: evil }],
      url: {
        raw: `https://x.example/${evil}?a=${evil}`,
        protocol: 'https',
        host: ['x', 'example'],
        path: [evil],
        query: [{ key: 'a', value: evil, description: evil }],
      },
      body: { mode: 'raw', raw: JSON.stringify({ [evil]: evil }), options: { raw: { language: 'json' } } },
      description: `${evil}\n\n[click](javascript:alert(1)) ![x](https://tracker.example/x.png)\n\n<style>*{}</style>`,
    },
    response: [{ name: evil, code: 200, header: [{ key: 'Content-Type', value: evil }], body: evil }],
  };

  it('are text in every page', async () => {
    const items = [{ name: evil, description: evil, item: [hostile] }];
    const site = await makeSite(
      await siteClient({ ...collectionOf(items, { variable: [{ key: evil, value: evil }] }) }),
    );
    for (const [path, text] of site) {
      if (!path.endsWith('.html')) continue;
      const elements = elementsOf(parse(text));
      expect(elements.length).toBeGreaterThan(20);
      expect(elements.map(({ tagName }) => tagName).filter((name) => dangerous.has(name))).toEqual([]);
      const attributes = elements.flatMap(({ attrs }) => attrs);
      expect(
        attributes.filter(({ name, value }) => /^on|^style$/.test(name) || /^\s*javascript:/i.test(value)),
      ).toEqual([]);
      const scripts = elements
        .filter(({ tagName }) => tagName === 'script')
        .flatMap(({ attrs }) => attrs[0]?.value ?? 'none');
      expect(
        scripts.filter(
          (source) =>
            !/^(?:\.\.\/)*(?:assets\/(?:page|theme)|navigation)\.js$|^application\/json$/.test(source),
        ),
      ).toEqual([]);
      expect(text.replace(/<pre.*?<\/pre>|<script.*?<\/script>/gs, '')).not.toContain('tracker.example');
    }
  });

  it('end no script that holds them', async () => {
    const site = await makeSite(await siteClient(collectionOf([hostile])));
    const page = site.get([...site.keys()].find((path) => /^requests\/.*\.html$/.test(path)) ?? '') ?? '';
    const [, data = ''] = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(data)).toMatchObject({ method: 'POST' });
  });
});

describe('a site', () => {
  it('has the navigation, what is searched, and a list for programs', async () => {
    const site = await makeSite(await siteClient(collectionOf([{ name: 'Orders', item: [order] }])));
    expect(site.get('navigation.js')).toBe(
      'self.postwrightNavigation=["",[],[["Orders",[["Get an order","GET","orders/get-an-order"]],[]]]];\n',
    );
    expect(site.get('search-data.js')).toContain(
      '["Get an order","Orders","GET","{{base_url}}/orders/:id","requests/orders/get-an-order.html","id limit","Returns one order."]',
    );
    expect(site.get('llms.txt')).toContain(
      '- [Orders / Get an order](requests/orders/get-an-order.md): `GET /orders/:id` (id, limit)',
    );
    expect(site.get('requests/orders/get-an-order.md')).toContain(
      '- `limit` (integer, optional, default 20, max 50): How many items',
    );
  });

  it('has several clients under one roof', async () => {
    const site = await makeSite(
      await siteClient(collectionOf([order]), 'shop'),
      await siteClient(collectionOf([order]), 'old-shop'),
    );
    expect(site.get('index.html')).toContain('href="old-shop/index.html"');
    const page = site.get('old-shop/requests/get-an-order.html') ?? '';
    expect(page).toContain('<link rel="stylesheet" href="../../assets/style.css">');
    expect(page).toContain('<script src="../navigation.js" defer></script>');
    expect(page).toContain('<a href="../../index.html" dir="auto">All APIs</a>');
  });

  it('has the direction of every text found out by the browser', async () => {
    const page = await pageOf({
      ...order,
      name: 'احصل على الطلب',
      request: { ...order.request, description: 'يعيد طلبا واحدا.' },
    });
    expect(page).toContain('<h1 dir="auto">احصل على الطلب</h1>');
    expect(page).toContain('<div class="prose lead" dir="auto"><p>يعيد طلبا واحدا.</p></div>');
  });
});
