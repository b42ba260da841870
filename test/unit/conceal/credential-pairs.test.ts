import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.js';
import { conceal } from '../../kit/conceal.js';
import { credentials, noCredentials, type Pair } from '../../kit/credential-pairs.js';
import { parse } from '../../kit/parse-json.js';

const url = 'https://api.example.com/things';

/** Returns the request that holds a pair in its place. */
function requestOf({ name, value, place }: Pair): object {
  const post = (mode: string, body: object | string): object => ({
    method: 'POST',
    url,
    body: { mode, [mode]: body },
  });
  switch (place) {
    case 'header':
      return { method: 'GET', url, header: [{ key: name, value }] };
    case 'query':
      return { method: 'GET', url: { raw: url, host: [url], query: [{ key: name, value }] } };
    case 'path':
      return {
        method: 'GET',
        url: { raw: url, host: [url], path: [`:${name}`], variable: [{ key: name, value }] },
      };
    case 'form':
      return post('urlencoded', [{ key: name, value }]);
    case 'json':
      return post('raw', JSON.stringify({ id: 7, thing: { [name]: value } }));
    case 'xml':
      return post('raw', `<a xmlns:wsse="urn:w"><id>7</id><${name}>${value}</${name}></a>`);
    case 'variable':
      return { method: 'GET', url: `${url}?a={{${name}}}` };
  }
}

/** Returns what is left of a collection of these pairs: whether each value still stands in its request, and what was said. */
async function seeConcealed(
  pairs: readonly Pair[],
): Promise<{ stays: readonly string[]; gone: readonly string[] }> {
  const stays: string[] = [];
  const gone: string[] = [];
  for (const pair of pairs) {
    const variable = pair.place === 'variable' ? [{ key: pair.name, value: pair.value }] : [];
    const item = [{ name: 'Thing', request: requestOf(pair) }];
    const { document } = await parse({ info: { name: 'Things' }, item, variable });
    const { document: concealed } = await conceal(document);
    const isKept = isDeepStrictEqual(readable(concealed), readable(document));
    (isKept ? stays : gone).push(`${pair.place} ${pair.name}: ${pair.value}`);
  }
  return { stays, gone };
}

/** What the request and the variables say; whether a variable is called secret says nothing of its value. */
function readable({ items, variables }: Document): unknown {
  return { items, values: variables.map(({ value }) => value) };
}

describe('of names with values', () => {
  it('half are credentials, and half are none', () => {
    expect(credentials.length).toBeGreaterThan(75);
    expect(noCredentials.length).toBeGreaterThan(75);
  });

  it('no credential stays', async () => {
    expect((await seeConcealed(credentials)).stays).toEqual([]);
  });

  it('nothing else goes', async () => {
    expect((await seeConcealed(noCredentials)).gone).toEqual([]);
  });
});
