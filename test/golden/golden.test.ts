import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { printClientText } from '../kit/print-client-text.js';
import { readCollection } from '../kit/read-collection.js';
import { writeClient } from '../kit/write-client.js';

const cases = new URL('cases/', import.meta.url);
const files = readdirSync(cases);
const names = files.filter((file) => file.endsWith('.json')).map((file) => file.replace(/\.json$/, ''));

// `npm run update` writes the texts anew; what it changes is for a person to review.
describe('the text of a client', () => {
  it.each(names)('%s', async (name) => {
    const collection = readCollection(new URL(`${name}.json`, cases));
    // One case is about the mocks and two about validators, which all others do without.
    const mocks = name === 'mocks' ? 'msw' : 'none';
    const validators = name === 'validators' ? 'observe' : name === 'library' ? 'strict' : 'none';
    const validatorsLibrary = name === 'library' ? 'zod' : 'none';
    const options = { mocks, validators, validatorsLibrary } as const;
    const generated = await writeClient(await emptyFolder(), collection, undefined, options);
    await expect(printClientText(generated)).toMatchFileSnapshot(`cases/${name}.md`);
  });

  it('is kept for no case that is gone', () => {
    const texts = files.filter((file) => file.endsWith('.md')).map((file) => file.replace(/\.md$/, ''));
    expect(texts.filter((name) => !names.includes(name))).toEqual([]);
  });
});
