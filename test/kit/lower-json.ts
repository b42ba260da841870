import { createDiagnostics } from '../../src/diagnostics/collector.js';
import type { Api } from '../../src/model/api.js';
import { lower } from '../../src/lower/lower.js';
import { readShapes, type DocumentShapes } from '../../src/lower/read-shapes.js';
import type { RequestShape } from '../../src/lower/request/shape.js';
import { conceal } from './conceal.js';
import { parse } from './parse-json.js';

/** The shapes of a collection's requests, with what there was to say about them. */
export interface ReadCollection extends DocumentShapes {
  readonly shapes: readonly RequestShape[];
  /** `code: message` of each diagnostic. */
  readonly messages: readonly string[];
}

/** Returns the shapes of the requests of a collection, given as the JSON of its items and the rest. */
export async function readItems(
  items: readonly unknown[],
  rest: object = {},
  names: readonly string[] = [],
): Promise<ReadCollection> {
  const parsed = await parse({ info: { name: 'Orders' }, item: items, ...rest });
  const { document, messages } = await conceal(parsed.document);
  const diagnostics = createDiagnostics();
  const found = readShapes(document, { source: 'orders.json', environmentNames: names }, diagnostics);
  return {
    ...found,
    shapes: found.requests.map(({ shape }) => shape),
    messages: [...messages, ...diagnostics.list().map(({ code, message }) => `${code}: ${message}`)],
  };
}

/** Returns the shape of the only request of a collection. */
export async function readShape(request: unknown, rest: object = {}): Promise<RequestShape> {
  const { shapes } = await readItems([{ name: 'Order', request }], rest);
  const [shape] = shapes;
  if (!shape) throw new Error('expected one request');
  return shape;
}

/** Returns the API of a collection of these items. */
export async function lowerItems(items: readonly unknown[], rest: object = {}): Promise<Api> {
  const parsed = await parse({ info: { name: 'Orders' }, item: items, ...rest });
  const { document } = await conceal(parsed.document);
  return lower(document, { source: 'orders.json' }, createDiagnostics());
}
