// Run where @octokit/openapi and openapi-to-postmanv2 are installed: writes GitHub's API as a collection, and the same with
// one request changed.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {{ key: string, value?: string | null }} Parameter
 *
 * @typedef {{ raw?: string, host?: string[], path?: string[], query?: Parameter[] }} Url
 *
 * @typedef {{ url?: Url, description?: string }} Request
 *
 * @typedef {{ item?: Item[], request: Request, response?: { originalRequest?: Request }[] }} Item
 *
 * @typedef {{ reason?: string, output?: { data: { item: Item[] } }[] }} Converted
 */

const load = createRequire(pathToFileURL(join(process.cwd(), 'package.json')));
const { schemas } = /** @type {{ schemas: Record<string, object> }} */ (load('@octokit/openapi'));
const { convertV2 } =
  /** @type {{ convertV2: (from: object, options: object, done: (error: Error | null, result: Converted) => void) => void }} */ (
    load('openapi-to-postmanv2')
  );
const options = {
  folderStrategy: 'Tags',
  parametersResolution: 'Example',
  optimizeConversion: true,
  stackLimit: 20,
};
/** @type {Converted} */
const { output, reason } = await new Promise((done, fail) => {
  convertV2({ type: 'json', data: schemas['api.github.com'] }, options, (error, result) => {
    if (error) fail(error);
    else done(result);
  });
});
const collection = output?.[0]?.data;
if (!collection) throw new Error(reason);
const requests = itemsIn(collection.item);
// The converter leaves out the URL as a text, which every export of Postman has.
for (const { request, response = [] } of requests) {
  for (const each of [request, ...response.map(({ originalRequest }) => originalRequest)]) {
    if (each?.url && !each.url.raw) each.url.raw = printUrl(each.url);
  }
}
writeFileSync('github.json', JSON.stringify(collection));
for (const { request } of requests.slice(Math.floor(requests.length / 2)).slice(0, 1))
  request.description = 'Changed.';
writeFileSync('changed.json', JSON.stringify(collection));

/**
 * @param {Item[]} items
 *
 * @returns {Item[]}
 */
function itemsIn(items) {
  return items.flatMap((each) => (each.item ? itemsIn(each.item) : [each]));
}

/** @param {Url} url */
function printUrl({ host = [], path = [], query = [] }) {
  const shown = query.map(({ key, value }) => `${key}=${value ?? ''}`).join('&');
  return `${[host].flat().join('.')}/${path.join('/')}${shown === '' ? '' : `?${shown}`}`;
}
