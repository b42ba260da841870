import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { readFixture, type Fixture } from '../kit/wire/fixture.js';
import { startRecorder, type Recorder, type Sent } from '../kit/wire/recorder.js';
import { sendByClient } from '../kit/wire/send-by-client.js';
import { sendByPostman } from '../kit/wire/send-by-postman.js';
import { steady } from '../kit/wire/steady.js';
import { writeClient } from '../kit/write-client.js';

const fixtures = new URL('fixtures/', import.meta.url);

let recorder: Recorder;
/** Made here, since no key may stand in a file. */
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

beforeAll(async () => {
  // Both sides sign at the same time.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-05-06T07:08:09Z') });
  recorder = await startRecorder();
});
afterAll(async () => {
  vi.useRealTimers();
  await recorder.close();
});

describe('a generated client sends what Postman sends', () => {
  it.each(readdirSync(fixtures))('%s', async (file) => {
    const fixture = readFixture(new URL(file, fixtures));
    const variables = { ...fixture.variables, private_key: privateKey };
    const folder = await emptyFolder();
    for (const name of fixture.files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), '');
    }
    recorder.challenge(fixture.challenge);
    const { operations } = await writeClient(folder, fixture.collection);
    const byPostman = await sendByPostman(fixture.collection, variables, folder, recorder);
    const recorded = { ...variables, ...fixture.recorded };
    const refused = Object.entries(fixture.intended ?? {}).flatMap(([name, { sent }]) =>
      sent ? [] : [name],
    );
    const home = join(folder, 'client');
    const byClient = await sendByClient(home, { variables, recorded }, recorder, refused);

    expect(byPostman).toHaveLength(operations);
    const expected = byClient.map(({ item }, at) => ({
      item,
      sent: expectedOf(fixture, item, byPostman[at]),
    }));
    expect(byClient.map(({ item, sent }) => ({ item, sent: steady(sent, fixture.fresh) }))).toEqual(expected);
  });

  it('but for what docs/wire.md explains', () => {
    const rules = readdirSync(fixtures).flatMap((file) =>
      Object.values(readFixture(new URL(file, fixtures)).intended ?? {}).map(({ rule }) => rule),
    );
    const page = readFileSync(new URL('../../docs/wire.md', import.meta.url), 'utf8');
    expect(rules.filter((rule) => !page.includes(`\n### ${rule}\n`))).toEqual([]);
  });
});

/** What Postman sends, with what is meant to be otherwise; that it still is otherwise is checked too. */
function expectedOf(
  { intended, fresh }: Fixture,
  item: readonly string[],
  byPostman: Sent | undefined,
): Sent | undefined {
  const same = steady(byPostman, fresh);
  const other = intended?.[item.at(-1) ?? ''];
  if (!other) {
    if (!same) throw new Error(`${item.join(' / ')}: Postman sends nothing`);
    return same;
  }
  if (other.sent === null) return undefined;
  const expected = steady({ ...nothing, ...byPostman, ...other.sent }, fresh);
  expect(expected).not.toEqual(same);
  return expected;
}

const nothing: Sent = { method: '', origin: '', target: '', headers: [], body: '' };
