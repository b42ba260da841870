import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionDefinition } from 'postman-collection';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { startRecorder, type Recorder } from '../kit/wire/recorder.js';
import { sendByClient } from '../kit/wire/send-by-client.js';
import { sendByPostman } from '../kit/wire/send-by-postman.js';
import { writeClient } from '../kit/write-client.js';

/** A collection about one feature. */
interface Fixture {
  readonly collection: CollectionDefinition;
  /** Values for its variables. */
  readonly variables: Readonly<Record<string, string>>;
  /** The files that it names; they are empty, as in a recorded request. */
  readonly files: readonly string[];
}

const fixtures = new URL('fixtures/', import.meta.url);

function readFixture(file: string): Fixture {
  const value: unknown = JSON.parse(readFileSync(new URL(file, fixtures), 'utf8'));
  if (!isFixture(value)) throw new Error(`${file} needs collection, variables and files`);
  return value;
}

function isFixture(value: unknown): value is Fixture {
  return (
    typeof value === 'object' &&
    value !== null &&
    'collection' in value &&
    'variables' in value &&
    'files' in value
  );
}

let recorder: Recorder;

beforeAll(async () => {
  recorder = await startRecorder();
});
afterAll(() => recorder.close());

describe('a generated client sends what Postman sends', () => {
  it.each(readdirSync(fixtures))('%s', async (file) => {
    const { collection, variables, files } = readFixture(file);
    const folder = await emptyFolder();
    for (const name of files) await writeFile(join(folder, name), '');
    const { operations } = await writeClient(folder, collection);
    const byPostman = await sendByPostman(collection, variables, folder, recorder);
    const byClient = await sendByClient(join(folder, 'client'), variables, recorder);

    expect(byPostman).toHaveLength(operations);
    const expected = byClient.map(({ item }, at) => ({ item, sent: byPostman[at] }));
    expect(byClient).toEqual(expected);
    expect(byPostman).not.toContain(undefined);
  });
});
