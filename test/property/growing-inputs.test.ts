import { describe, expect, it } from 'vitest';
import { plainLine } from '../../src/cli/report/paint.js';
import { partsOf } from '../../runtime/mocks/server/multipart-parts.js';
import { parseLossless } from '../../runtime/result/parse-lossless.js';
import { origin } from '../../runtime/request/url.js';
import { suitsNative } from '../../src/format/suits-native.js';
import { cpuTime } from '../kit/cpu-time.js';
import { emitOwn, fileOf, tryInputs } from '../kit/fuzz/try-inputs.js';
import { shareOf } from '../kit/share-of.js';

/** What texts are made of that take careless patterns a long time. */
const units: readonly string[] = [
  ...[
    'a',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '1,',
    'a b ',
    'a. ',
    'A',
    'aB',
    'é',
    '🚀',
    '{{',
    '{{a}}',
    '}}',
    ':a',
    '/',
    '\\',
  ],
  ...[
    '*',
    '**a',
    '_',
    '`',
    '`a',
    '<b>',
    '<td>',
    '<ul><li>',
    '<!--',
    '[',
    '[a](',
    '](',
    '| a ',
    '|-',
    '+ ',
    '1. ',
    '> ',
  ],
  ...[
    '- a: b\n',
    '# ',
    '"',
    "'",
    '"\\',
    '{"a":',
    '[',
    '//',
    '/*',
    '⟦',
    '=',
    '&a=',
    '?',
    '%',
    '%41',
    '@',
    ';',
    ': ',
  ],
  ...[
    'one of ',
    'required ',
    'default ',
    'between 1 ',
    '\nexport ',
    "\nimport x from './a.js';",
    '[].',
    'a: a\n',
  ],
];

type Place = (text: string) => object;

function request(parts: object): object {
  return {
    name: 'Send',
    request: { method: 'POST', url: 'https://api.example.com/a', ...parts },
    response: [],
  };
}

const places: Readonly<Record<string, Place>> = {
  'the name of a request': (text) => ({ ...request({}), name: text }),
  'the name of a folder': (text) => ({ name: text, item: [request({})] }),
  'a description': (text) => request({ description: text }),
  'a cell of a table': (text) =>
    request({
      description: `Body\n\n| Name | Description |\n| - | - |\n| a | ${text} |`,
      body: { mode: 'urlencoded', urlencoded: [{ key: 'a', value: '1' }] },
    }),
  'the description of an argument': (text) =>
    request({
      url: {
        raw: 'https://a.example/a',
        host: ['a.example'],
        query: [{ key: 'a', value: '1', description: text }],
      },
    }),
  'a URL': (text) => request({ url: text }),
  'a URL behind its host': (text) => request({ url: `https://api.example.com/${text}` }),
  'a part of a path': (text) => request({ url: { host: ['a.example'], path: [text, `:${text}`] } }),
  'a query parameter': (text) =>
    request({ url: { host: ['a.example'], query: [{ key: text, value: text }] } }),
  'headers as one text': (text) => request({ header: text }),
  'a header': (text) => request({ header: [{ key: 'X-A', value: text }] }),
  'a body of JSON': (text) =>
    request({ body: { mode: 'raw', raw: text, options: { raw: { language: 'json' } } } }),
  'a string in a body': (text) =>
    request({
      body: { mode: 'raw', raw: JSON.stringify({ [text]: text }), options: { raw: { language: 'json' } } },
    }),
  'a body of text': (text) => request({ body: { mode: 'raw', raw: text } }),
  'a query of GraphQL': (text) =>
    request({ body: { mode: 'graphql', graphql: { query: text, variables: text } } }),
  'a field of a form': (text) =>
    request({ body: { mode: 'formdata', formdata: [{ key: text, value: text }] } }),
  'an answer': (text) => ({ ...request({}), response: [{ name: text, code: 200, body: text }] }),
  'a string in an answer': (text) => ({
    ...request({}),
    response: [{ code: 200, body: JSON.stringify([text]) }],
  }),
};

/** Work of less than this says nothing about how it grows. */
const noticeable = 250;

/** How much longer it takes with four times as much: about four, and sixteen where the time grows with the square. */
async function growth(work: (text: string) => unknown, unit: string, length = 8_000): Promise<number> {
  const text = unit.repeat(Math.ceil(length / unit.length));
  if ((await cpuTime(() => work(text))) < noticeable) return 0;
  const ratios: number[] = [];
  for (let round = 0; round < 3; round++) {
    const long = await cpuTime(() => work(text));
    const short = await cpuTime(() => work(text.slice(0, length / 4)));
    ratios.push(long < noticeable ? 0 : long / short);
  }
  return Math.min(...ratios);
}

/** Reads JSON of which the end is missing: that is found out, and nothing of the text is read over and over. */
function cutJson(text: string): void {
  expect(() => parseLossless(`{"a": 1234567890123456789, "b": "${text.replaceAll('"', '\\"')}`)).toThrow();
}

describe('the time for a text grows no faster than the text', () => {
  it.each(Object.entries(places))('in the place of %s', { timeout: 300_000 }, async (name, place) => {
    const work = async (text: string): Promise<void> => {
      const source = fileOf({ info: { name: 'Orders' }, item: [place(text)] }, 'orders.json');
      const { plan } = await tryInputs({ source, environments: [] });
      if (plan) await emitOwn(plan);
    };
    await work('a');
    const turn = Object.keys(places).indexOf(name);
    const slow: string[] = [];
    // Every text in every place would take a minute.
    for (const unit of shareOf(units, 14, turn)) {
      const ratio = await growth(work, unit);
      if (ratio > 9) slow.push(`${JSON.stringify(unit)}: ${ratio.toFixed(1)}`);
    }
    expect(slow).toEqual([]);
  });

  it.each<[string, (text: string) => unknown]>([
    ['a line on the terminal', plainLine],
    ['the code that is to be formatted', suitsNative],
    ['the address of an API', (text) => origin({ baseUrl: `${text}.` }, '')],
    ['a body of JSON that ends too early', cutJson],
    [
      'the part of a form',
      (text) => partsOf(Buffer.from(`--x\r\nContent-Type: ${text}\r\n\r\n\r\n--x--`), 'x'),
    ],
  ])('in %s', async (_, work) => {
    for (const unit of shareOf(units, 6)) expect(await growth(work, unit, 40_000)).toBeLessThan(9);
  });
});
