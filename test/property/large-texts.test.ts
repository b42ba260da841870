import { expect, it } from 'vitest';
import { printDiagnostics } from '../../src/cli/report/print-diagnostics.js';
import { emitFormatted, fileOf, tryInputs } from '../kit/fuzz/try-inputs.js';
import { takesAll } from '../kit/share-of.js';

const megabytes = takesAll ? 4 : 0.25;
const text = 'text '.repeat(megabytes * 200_000);

/** So much processor time is plenty for what grows with the text, and nothing for what grows faster. */
const millisecondsPerMegabyte = 3000;

type Place = (text: string) => object;

function request(parts: object): object {
  return { name: 'Send', request: { method: 'POST', url: 'https://a.example/a', ...parts } };
}

function query(parts: object): object {
  return request({ url: { host: ['a.example'], query: [{ key: 'a', value: '1', ...parts }] } });
}

function json(value: unknown): object {
  const raw = JSON.stringify(value);
  return request({ body: { mode: 'raw', raw, options: { raw: { language: 'json' } } } });
}

const places: Readonly<Record<string, Place>> = {
  'the name of a request': (name) => ({ ...request({}), name }),
  'the name of a folder': (name) => ({ name, item: [request({})] }),
  'a description': (description) => request({ description }),
  'a method': (method) => request({ method }),
  'a URL': (url) => request({ url: `https://a.example/${url}` }),
  'a host': (host) => request({ url: { host: [host], path: ['a'] } }),
  'the name of a path variable': (key) => request({ url: { host: ['a.example'], path: [`:${key}`] } }),
  'the name of a client variable': (name) => request({ url: `{{${name}}}/a` }),
  'the key of a query parameter': (key) => query({ key }),
  'the value of a query parameter': (value) => query({ value }),
  'the description of a query parameter': (description) => query({ description }),
  'the name of a header': (key) => request({ header: [{ key, value: 'a' }] }),
  'the value of a header': (value) => request({ header: [{ key: 'X-A', value }] }),
  'a key in a body': (key) => json({ [key]: 1 }),
  'a value in a body': (value) => json({ a: value }),
  'a body of text': (raw) => request({ body: { mode: 'raw', raw } }),
  'a field of a form': (key) => request({ body: { mode: 'formdata', formdata: [{ key, value: key }] } }),
  'a query of GraphQL': (text) => request({ body: { mode: 'graphql', graphql: { query: text } } }),
  'the name of an example': (name) => ({ ...request({}), response: [{ name, code: 200, body: 'a' }] }),
  'an answer': (body) => ({ ...request({}), response: [{ name: 'OK', code: 200, body }] }),
  'a key in an answer': (key) => ({
    ...request({}),
    response: [{ name: 'OK', code: 200, body: JSON.stringify({ [key]: key }) }],
  }),
  'a credential': (value) => request({ auth: { type: 'basic', basic: [{ key: 'username', value }] } }),
};

function collectionOf(item: object, rest: object = {}): object {
  return { info: { name: 'Orders' }, item: [item], ...rest };
}

async function expectBounded(collection: object): Promise<void> {
  const start = process.cpuUsage();
  const { plan, diagnostics } = await tryInputs({
    source: fileOf(collection, 'orders.json'),
    environments: [],
  });
  if (plan === undefined) throw new Error('the collection was refused');
  await emitFormatted(plan);
  for (const line of printDiagnostics(diagnostics, (_, words) => words, true))
    expect(line.length).toBeLessThan(5_000);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2_000 + megabytes * millisecondsPerMegabyte);
}

const longer = { timeout: 300_000 };

it.each(Object.entries(places))('a client is made of a long text in the place of %s', longer, (_, place) =>
  expectBounded(collectionOf(place(text))),
);

it('a client is made of a collection with long texts of its own', longer, () =>
  expectBounded({
    ...collectionOf(request({ url: 'https://a.example/{{a}}' }), { variable: [{ key: 'a', value: text }] }),
    info: { name: text, description: text },
  }),
);
