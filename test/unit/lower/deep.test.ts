import { expect, it } from 'vitest';
import { emitFormatted, fileOf, tryInputs } from '../../kit/fuzz/try-inputs.js';
import { strangeCode } from '../../kit/strange-code.js';

const depth = 10_000;
const places: Readonly<Record<string, string>> = {
  lists: '['.repeat(depth) + '1' + ']'.repeat(depth),
  objects: '{"a":'.repeat(depth) + '1' + '}'.repeat(depth),
};

function withBody(body: unknown, text: string): object {
  const request = { method: 'POST', url: 'https://api.example.com/a', body };
  return { info: { name: 'Deep' }, item: [{ name: 'Send', request, response: [{ code: 200, body: text }] }] };
}

it.each(Object.entries(places))(
  '%s in each other 10,000 deep become a client all the same',
  async (_, text) => {
    const bodies = [
      { mode: 'raw', raw: text, options: { raw: { language: 'json' } } },
      { mode: 'graphql', graphql: { query: '{'.repeat(depth), variables: text } },
      { mode: 'urlencoded', urlencoded: [{ key: text, value: text, description: text }] },
    ];
    for (const body of bodies) {
      const { plan } = await tryInputs({
        source: fileOf(withBody(body, text), 'deep.json'),
        environments: [],
      });
      expect(plan && strangeCode(await emitFormatted(plan))).toEqual([]);
    }
  },
);
