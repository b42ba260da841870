import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/client/check-options.js';
import { compile } from '../../../src/client/compile.js';
import { writeClient } from '../../../src/client/write-client.js';
import { InputError } from '../../../src/diagnostics/errors.js';
import { shop } from '../../e2e/shop.js';
import { emptyFolder, listFiles } from '../../kit/folder.js';

const enough = { source: 'shop.json', output: 'client' };
const place = 'a path, a URL, bytes or an object';

/** Returns what a caller is told of options; undefined where nothing is wrong. */
function told(options: unknown, taker: 'writeClient' | 'compile' = 'writeClient'): string | undefined {
  try {
    checkOptions(taker, options);
    return undefined;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.diagnostics.map(({ code }) => code)).toEqual(['option-wrong']);
    return error.message.replace(`${taker}: `, '');
  }
}

describe('checkOptions', () => {
  it.each([
    [null, 'expected an object with options, found null.'],
    [undefined, 'expected an object with options, found nothing.'],
    [{ output: 'client' }, `option "source": expected ${place}, found nothing.`],
    [{ ...enough, source: 5 }, `option "source": expected ${place}, found 5.`],
    [{ source: 'shop.json' }, 'option "output": expected the path of a folder, found nothing.'],
    [{ ...enough, output: ' ' }, 'option "output": expected the path of a folder, found an empty text.'],
    [{ ...enough, output: 5 }, 'option "output": expected the path of a folder, found 5.'],
    [{ ...enough, tests: 'jest' }, 'option "tests": expected "vitest" or "none", found "jest".'],
    [{ ...enough, tets: 'none' }, 'there is no option "tets". Did you mean "tests"?'],
    [
      { ...enough, edits: 'overwite' },
      'option "edits": expected "refuse" or "merge" or "overwrite", found "overwite".',
    ],
    [{ ...enough, replace: 'yes' }, 'option "replace": expected true or false, found "yes".'],
    [
      { ...enough, environment: ['a.json', 5] },
      `option "environment": expected ${place}, found 5 as entry 2.`,
    ],
    [{ ...enough, config: 5 }, `option "config": expected ${place}, found 5.`],
    [
      { ...enough, changelogDate: 'May' },
      'option "changelogDate": expected a date such as "2026-01-31", found "May".',
    ],
  ])('says what is wrong with %j', (options, message) => {
    expect(told(options)).toBe(message);
  });

  it.each([
    [{ manifest: {} }, 'option "manifest": expected the text of a manifest.json, found an object.'],
    [{ mocks: 'x' }, 'option "mocks": expected "msw" or "none", found "x".'],
    [
      { formatting: 'wide' },
      'option "formatting": expected an object with Prettier\'s options, found "wide".',
    ],
  ])('says what is wrong with %j in memory', (options, message) => {
    expect(told(options, 'compile')).toBe(message);
  });

  it('takes all that is documented, and what is left out as undefined', () => {
    const environment = [
      { values: [] },
      'live.json',
      new URL('https://example.com/a.json'),
      new Uint8Array(),
    ];
    const all = {
      ...enough,
      name: 'x',
      environment,
      config: {},
      allowHttp: true,
      templates: 't',
      dropAliases: false,
    };
    const more = {
      changelog: true,
      changelogDate: '2026-01-31',
      edits: 'merge',
      replace: true,
      testsDir: 'tests',
    };
    expect(told({ ...all, ...more, mocks: undefined })).toBeUndefined();
    expect(told({ ...enough, environment: 'live.json' })).toBeUndefined();
    expect(told({ manifest: '', formatting: {}, templates: {}, environment: {} }, 'compile')).toBeUndefined();
  });
});

describe('options of the library', () => {
  it('are refused before anything is written', async () => {
    const folder = await emptyFolder();
    const wrong = { source: shop, output: join(folder, 'client'), testDir: 'tests' };
    await expect(writeClient(wrong)).rejects.toThrow(
      'there is no option "testDir". Did you mean "testsDir" or "tests"?',
    );
    expect(await listFiles(folder)).toEqual([]);
  });

  it('say what Prettier refuses', async () => {
    const error: unknown = await compile(shop, { formatting: { tabWidth: -3.5 } }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).toMatch(/compile: option "formatting": Prettier refuses it: .*tabWidth/);
  });

  it('take one environment as well as a list, and a collection as an ArrayBuffer', async () => {
    const environment = { name: 'Live', values: [{ key: 'baseUrl', value: 'https://live.example.com' }] };
    const { buffer } = new TextEncoder().encode(JSON.stringify(shop));
    const one = await compile(buffer, { environment, tests: 'none' });
    expect(one.files).toEqual((await compile(shop, { environment: [environment], tests: 'none' })).files);
    expect(one.files.some(({ text }) => text.includes('https://live.example.com'))).toBe(true);
  });

  it('leave a collection out only with a clear word', async () => {
    const forgotten: { readonly collection?: object } = {};
    await expect(Reflect.apply(compile, undefined, [forgotten.collection])).rejects.toThrow(
      'collection is left out: expected an object, a text or bytes, found nothing.',
    );
  });

  it.each([
    [new Map([['item', []]]), 'found a Map'],
    [Promise.resolve(shop), 'found a Promise'],
    [() => shop, 'found a function'],
  ])('do not take %s for an empty collection', async (source, found) => {
    await expect(compile(source)).rejects.toThrow(found);
  });
});
