import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { readFixture, type Fixture } from '../kit/wire/fixture.js';
import { sampleRequests } from '../kit/wire/print-samples.js';
import { readPlainJson } from '../../src/json/read-plain-json.js';
import { hasPython, runCurl, runFetch, runPython, type RunSamples } from '../kit/wire/run-samples.js';
import { shareOf } from '../kit/share-of.js';
import { startRecorder, type Recorder, type Sent } from '../kit/wire/recorder.js';
import { sendByPostman } from '../kit/wire/send-by-postman.js';
import { steady } from '../kit/wire/steady.js';

const fixtures = new URL('fixtures/', import.meta.url);
let recorder: Recorder;

beforeAll(async () => {
  recorder = await startRecorder();
});
afterAll(() => recorder.close());

/** Has what no sample does: signatures, challenges, and what is fresh at each call. */
const withoutSamples = /^(?:auth-(?:signatures|oauth1|digest)|dynamic)\.json$/;

/**
 * What a sample cannot do or the recorder cannot see: header values in Latin-1, the white space of JSON that is none, `__proto__` as a header (which Node.js drops when
 * Postman sends it), and files whose recorded name is not that of the file.
 */
const unlikeAny = new Set([
  'Latin letters',
  'unquoted variable that is a text',
  'names that are words of the language',
  'space before the name',
  'own name',
  'a file that is a text',
]);

interface Sender {
  readonly run: RunSamples;
  /** Tells what this way of sending cannot do. */
  readonly unlike: (sent: Sent | undefined) => boolean;
}

/** FormData gives no type to a text and no name to an empty file, and ends each line by CR LF. */
function unlikeFetch(sent: Sent | undefined): boolean {
  return /; name="[^"]*"(?:; filename=""\r\n|\r\nContent-Type)|(?<!\r)\n/.test(formOf(sent));
}

function formOf(sent: Sent | undefined): string {
  return sent?.body.startsWith('--BOUNDARY') ? sent.body : '';
}

/** The package requests encodes what should be encoded in a URL, and all of a URL in which a `%` stands alone. */
function unlikePython(sent: Sent | undefined): boolean {
  return /[[\]{}|^`\\]|%(?![\dA-F]{2})/.test(sent?.target ?? '');
}

const senders: Readonly<Record<string, Sender>> = {
  curl: { run: runCurl, unlike: () => false },
  fetch: { run: runFetch, unlike: unlikeFetch },
  ...(hasPython() && { requests: { run: runPython, unlike: unlikePython } }),
};

describe('samples send what Postman sends', () => {
  it.each(
    shareOf(
      readdirSync(fixtures).filter((file) => !withoutSamples.test(file)),
      6,
      1,
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
    for (const [name, { run, unlike }] of Object.entries(senders)) {
      const sent = await run(samples, { folder, recorder });
      expect(sent, name).toHaveLength(samples.length);
      const compared = samples.flatMap(({ item, signed }, at) =>
        signed || unlikeAny.has(item.at(-1) ?? '') || unlike(byPostman[at]) ? [] : [{ item, at }],
      );
      const shown = compared.map(({ item, at }) => ({
        item,
        sent: plainJson(steady(sent[at], fixture.fresh)),
      }));
      const expected = compared.map(({ item, at }, index) => {
        const { same, intended } = expectedOf(fixture, item, byPostman[at]);
        // Where the client differs on purpose, a sample may do as the client does.
        const found = plainJson(intended);
        return { item, sent: isDeepStrictEqual(shown[index]?.sent, found) ? found : plainJson(same) };
      });
      expect(shown, name).toEqual(expected);
    }
  });
});

/** JSON that a program writes of values has other spaces than what was saved. */
function plainJson(sent: Sent | undefined): Sent | undefined {
  const json = sent && readPlainJson(sent.body);
  return json ? { ...sent, body: JSON.stringify(json.value) } : sent;
}

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
