import { expect, it } from 'vitest';
import { textsOf, withTexts } from '../../../src/conceal/map-sources.js';
import type { DocumentParameter } from '../../../src/model/document.js';
import type { ParsedInputs } from '../../../src/model/inputs.js';

const parameter = (at: number): DocumentParameter => ({
  key: `key ${at}`,
  value: `value ${at}`,
  disabled: false,
  description: `description ${at}`,
  contentType: `type ${at}`,
});
const variables = [{ key: 'a', value: '1', secret: false, disabled: false, description: 'one' }];
const auth = { type: 'basic', parameters: [{ key: 'username', value: 'ada' }] };
const profile = { disableBodyPruning: true, disabledSystemHeaders: ['accept'] };
const url = {
  raw: 'https://a:b@c:80/d?e#f',
  protocol: 'https',
  user: 'a',
  password: 'b',
  host: 'c',
  port: '80',
  path: ['d'],
  query: [parameter(1)],
  hash: 'f',
  variables: [parameter(2)],
};
const disabled = false;
const bodies = [
  { kind: 'raw', text: 'text', language: 'json', disabled },
  { kind: 'urlencoded', parameters: [parameter(3)], disabled },
  {
    kind: 'formdata',
    parts: [{ ...parameter(4), kind: 'text', files: ['one.txt'], fileName: 'two.txt' }],
    disabled,
  },
  { kind: 'file', file: 'three.txt', content: 'content', disabled },
  { kind: 'graphql', query: 'query a', operationName: 'a', variables: '{}', disabled },
] as const;

/** Sources in which nothing that may be left out is. */
const full: ParsedInputs = {
  environments: [{ name: 'Test', source: 'test.json', scope: 'globals', variables }],
  document: {
    name: 'Orders',
    description: 'All of them',
    variables,
    auth,
    profile,
    items: [
      {
        kind: 'folder',
        name: 'Billing',
        id: 'f1',
        pointer: '/item/0',
        description: 'Bills',
        variables,
        auth,
        profile,
        items: bodies.map((body, at) => ({
          kind: 'item',
          file: 'a.yaml',
          name: `Item ${at}`,
          id: `i${at}`,
          pointer: '/item/0/item/0',
          description: 'A bill',
          variables,
          profile,
          request: { method: 'POST', url, headers: [parameter(5)], body, auth },
          responses: [
            {
              name: 'Done',
              pointer: '/item/0/item/0/response/0',
              status: 200,
              headers: [parameter(6)],
              body: 'done',
              language: 'text',
              request: { method: 'GET', url, headers: [] },
            },
          ],
        })),
      },
    ],
  },
};

/** Where something stands in the source, and which of a few things something is: no text. */
const structure: ReadonlySet<string> = new Set(['pointer', 'kind', 'source', 'scope']);

/** Returns every text of a value, by what it is. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (structure.has(key) ? [] : stringsIn(each)));
}

/** Returns the same with a mark before every text. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return `+${value}`;
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, structure.has(key) ? each : marked(each)]),
  );
}

it('reads out every text of the sources, each once', () => {
  const texts = textsOf(full, 'orders.json').map(({ text }) => text);
  expect(texts.toSorted()).toEqual(stringsIn(full).toSorted());
});

it('puts them back where they stood', () => {
  const texts = textsOf(full, 'orders.json').map(({ text }) => text);
  expect(withTexts(full, 'orders.json', texts, () => false)).toEqual(full);
  const other = texts.map((text) => `+${text}`);
  expect(withTexts(full, 'orders.json', other, () => false)).toEqual(marked(full));
});

it('drops the value of a variable, which is secret from then on, and a header of an answer', () => {
  const texts = textsOf(full, 'orders.json').map(({ text, place: { kind } }) =>
    kind === 'variable' || kind === 'answer header' ? undefined : text,
  );
  const { document, environments } = withTexts(full, 'orders.json', texts, () => false);
  const [{ variables: left } = { variables: [] }] = environments;
  expect(left).toEqual([{ key: 'a', secret: true, disabled: false, description: 'one' }]);
  expect(JSON.stringify(document)).not.toContain('value 6');
  expect(JSON.stringify(document)).toContain('value 5');
});

it('tells of each text what it is and where it stands', () => {
  const places = textsOf(full, 'orders.json').map(({ place }) => place);
  expect(places.find(({ kind }) => kind === 'answer header')).toEqual({
    kind: 'answer header',
    name: 'key 6',
    scheme: '',
    secret: false,
    words: 'the header key 6 of the saved response "Done"',
    holder: ' of the saved response "Done"',
    location: { file: 'a.yaml', pointer: '/item/0/item/0', trail: ['Billing', 'Item 0'] },
  });
});
