import { expect, it } from 'vitest';
import { InputError } from '../../../src/diagnostics/errors.js';
import { limitTexts } from '../../../src/parse/limit-texts.js';
import { parse } from '../../kit/parse-json.js';

/** A thousandth of the usual bounds: what counts is how the texts compare with them. */
const bounds = { long: 1_000, most: 32_000 };
const [half, all] = [16_000, 32_000].map((length) => 'a'.repeat(length));

/** Returns how a collection is refused that holds a folder with one request; undefined where it is not. */
async function refusal(
  request: object,
  item: object = {},
  rest: object = {},
): Promise<InputError | undefined> {
  const url = 'https://api.example.com';
  const items = [{ name: 'Orders', item: [{ name: 'Get', request: { url, ...request }, ...item }] }];
  const { document } = await parse({ info: { name: 'Shop' }, item: items, ...rest });
  try {
    limitTexts(document, 'shop.json', bounds);
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

it('takes long texts up to their bound', async () => {
  expect(await refusal({ method: half, header: [{ key: 'X-A', value: half }] })).toBeUndefined();
});

it('refuses more of them, wherever they stand, and names the request', async () => {
  const error = await refusal(
    { method: half, header: [{ key: 'X-A', value: half }] },
    { id: 'b'.repeat(1_000) },
  );
  expect(error?.diagnostics).toEqual([
    {
      code: 'source-too-large',
      severity: 'error',
      message:
        'Names, addresses and values of more than 1000 characters each may have 32000 together, and here they have more. Shorten the longest.',
      location: { file: 'shop.json', trail: ['Orders', 'Get'] },
    },
  ]);
  expect(await refusal({ body: { mode: 'raw', raw: `${all ?? ''}a` } })).toBeDefined();
  expect(await refusal({}, {}, { variable: [{ key: 'a', value: `${all ?? ''}a` }] })).toBeDefined();
});

it('counts no texts of a usual length, no descriptions and no answers', async () => {
  const header = Array.from({ length: 40 }, () => ({ key: 'X-A', value: 'a'.repeat(999) }));
  expect(await refusal({ header })).toBeUndefined();
  const response = [{ name: 'OK', code: 200, body: `${all ?? ''}a` }];
  const variable = Array.from({ length: 40 }, (_, at) => ({
    key: `a${at}`,
    value: '',
    description: 'a'.repeat(1_001),
  }));
  expect(await refusal({ description: all }, { response }, { variable })).toBeUndefined();
});

it('has bounds that no usual collection meets', async () => {
  const item = [{ name: 'Get', request: { url: 'https://api.example.com', method: 'a'.repeat(31_999_999) } }];
  const { document } = await parse({ info: { name: 'Shop' }, item });
  expect(() => {
    limitTexts(document, 'shop.json');
  }).not.toThrow();
});
