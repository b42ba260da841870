import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Collection } from 'postman-collection';
import { expect, it, vi } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { readCollection } from '../kit/read-collection.js';
import { startCommand } from '../kit/start-command.js';
import { askByPostman } from '../kit/wire/ask-by-postman.js';

const files = readdirSync('collections').filter((file) => file.endsWith('.json'));

it.each(files)(
  "Postman's runtime gets an answer to every request of %s that has a saved response",
  async (file) => {
    const source = resolve('collections', file);
    const { stdout, stderr, stop } = startCommand(['mock', source], await emptyFolder());
    await vi.waitFor(
      () => {
        expect(stdout(), stderr()).toMatch(/\n$/);
      },
      { timeout: 20_000 },
    );
    const definition = readCollection(source);
    const asked = await askByPostman(definition, stdout().trim());
    const answerable: string[] = [];
    const answered: string[] = [];
    let at = 0;
    new Collection(definition).forEachItem((item) => {
      const answer = asked[at++];
      if (item.responses.count() === 0) return;
      answerable.push(item.name);
      const isSaved = item.responses.all().some((saved) => saved.code === answer?.status);
      if (isSaved) answered.push(item.name);
    });
    expect(answerable.length).toBeGreaterThan(0);
    expect(answered).toEqual(answerable);
    await stop();
  },
  120_000,
);
