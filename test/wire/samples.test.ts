import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { readFixture, type Fixture } from '../kit/wire/fixture.js';
import { sampleRequests } from '../kit/wire/print-samples.js';
import { shareOf } from '../kit/share-of.js';
import { startRecorder, type Recorder, type Sent } from '../kit/wire/recorder.js';
import { sendByPostman } from '../kit/wire/send-by-postman.js';
import { steady } from '../kit/wire/steady.js';

const fixtures = new URL('fixtures/', import.meta.url);
const run = promisify(execFile);
let recorder: Recorder;

beforeAll(async () => {
  recorder = await startRecorder();
});
afterAll(() => recorder.close());

/** Has what no sample does: signatures, challenges, and what is fresh at each call. */
const withoutSamples = /^(?:auth-(?:signatures|oauth1|digest)|dynamic)\.json$/;

/**
 * What a command cannot do or the recorder cannot see: header values in Latin-1, the white space of JSON that is none, `__proto__` as a header (which Node.js drops when
 * Postman sends it), and files whose recorded name is not that of the file.
 */
const unlikeAnyShell = new Set([
  'Latin letters',
  'unquoted variable that is a text',
  'names that are words of the language',
  'space before the name',
  'own name',
]);

describe('curl samples send what Postman sends', () => {
  it.each(
    shareOf(
      readdirSync(fixtures).filter((file) => !withoutSamples.test(file)),
      3,
    ),
  )('%s', async (file) => {
    const fixture = readFixture(new URL(file, fixtures));
    const folder = await emptyFolder();
    for (const name of fixture.files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), '');
    }
    const byPostman = await sendByPostman(fixture.collection, fixture.variables, folder, recorder);
    const samples = await sampleRequests(fixture.collection, { ...fixture.variables, ...fixture.recorded });
    // What cannot be sent leaves a mark in its place.
    const script = samples
      .map(({ curl }) => `{ ${curl || 'false'}\n} || curl http://mark.example\n`)
      .join('');
    await run('sh', ['-c', script], {
      cwd: folder,
      env: { ...process.env, http_proxy: `http://127.0.0.1:${recorder.port}` },
    });
    const sent = recorder.take().map((each) => (each.origin === 'http://mark.example' ? undefined : each));
    expect(sent).toHaveLength(samples.length);
    const compared = samples.flatMap(({ item, signed }, at) =>
      signed || unlikeAnyShell.has(item.at(-1) ?? '') ? [] : [{ item, at }],
    );
    const shown = compared.map(({ item, at }) => ({ item, sent: steady(sent[at], fixture.fresh) }));
    const expected = compared.map(({ item, at }, index) => {
      const { same, intended } = expectedOf(fixture, item, byPostman[at]);
      // Where the client differs on purpose, a sample may do as the client does.
      return { item, sent: isDeepStrictEqual(shown[index]?.sent, intended) ? intended : same };
    });
    expect(shown).toEqual(expected);
  });
});

function expectedOf(
  { intended, fresh }: Fixture,
  item: readonly string[],
  byPostman: Sent | undefined,
): { readonly same: Sent | undefined; readonly intended: Sent | undefined } {
  const same = steady(byPostman, fresh);
  const other = intended?.[item.at(-1) ?? ''];
  if (!other) return { same, intended: same };
  return {
    same,
    intended: other.sent === null ? undefined : steady(byPostman && { ...byPostman, ...other.sent }, fresh),
  };
}
