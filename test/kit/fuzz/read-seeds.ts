import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCollection } from '../read-collection.js';
import { fullCollection, usually } from './full-collection.js';
import { fullFolder } from './full-folder.js';
import { fullCollectionV1, fullEnvironment } from './full-sources.js';
import { toValue, type Value } from './value.js';

/** What documents are made from. */
export interface Seeds {
  readonly collections: readonly Value[];
  /** Those of format v3: files by their paths. */
  readonly folders: readonly Value[];
  readonly environments: readonly Value[];
  readonly configs: readonly Value[];
}

const folders = ['collections', 'test/golden/cases', 'test/wire/fixtures'];

/** Returns every collection of the project, some of all formats that hold everything, and what can be passed beside them. */
export function readSeeds(): Seeds {
  const files = folders.flatMap((folder) => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.map((name) => join(folder, name));
  });
  const full = [fullCollection(usually), fullCollectionV1(usually), loneItem];
  return {
    collections: [...full, ...files.map((file) => readCollection(file))].map(toValue),
    folders: [toValue(fullFolder(usually))],
    environments: [fullEnvironment(usually), { values: [], _postman_variable_scope: 'globals' }].map(toValue),
    configs: [{ undocumented: 'required', overrides }, { overrides: {} }].map(toValue),
  };
}

/** As Postman shows a request under "item", with a URL and credentials as format v2.0 writes them. */
const loneItem = {
  name: 'Order',
  request: {
    method: 'GET',
    url: 'https://api.example.com/orders/:id?page=1#top',
    auth: { type: 'basic', basic: { username: 'me', password: '{{password}}' } },
  },
  response: [{ name: 'Fine', code: '200', status: 'OK', body: '{"id": 1}' }],
};

const overrides = {
  'Create an order › 200 › data.a': { enum: ['b', 1, true] },
  'Create an order › 200 › data["by id"]': { map: true, name: 'ById' },
  'Create an order > body.a': { optional: false, type: "'on' | Record<string, number>" },
  'Order › 200 › data': { type: 'Order', from: '../orders.js' },
};
