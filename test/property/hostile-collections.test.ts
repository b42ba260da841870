import { describe, expect, it } from 'vitest';
import { addToChangelog } from '../../src/diff/add-to-changelog.js';
import { diffSurfaces } from '../../src/diff/diff-surfaces.js';
import { judgeChanges } from '../../src/diff/judge-changes.js';
import { readSurface } from '../../src/diff/read-surface.js';
import type { Inputs } from '../../src/model/inputs.js';
import { changelogPath } from '../../src/io/output/client-path.js';
import type { Plan } from '../../src/model/plan.js';
import { fullCollection, usually, type Say } from '../kit/fuzz/full-collection.js';
import { folderOf, fullFolder } from '../kit/fuzz/full-folder.js';
import { fullCollectionV1, fullEnvironment } from '../kit/fuzz/full-sources.js';
import { hostileAt } from '../kit/fuzz/hostile-at.js';
import { emitFormatted, emitOwn, fileOf, tryInputs } from '../kit/fuzz/try-inputs.js';
import { vectors } from '../kit/hostile-text.js';
import { shareOf } from '../kit/share-of.js';
import { strangeCode } from '../kit/strange-code.js';

function inputsOf(make: (say: Say) => object, say: Say): Inputs {
  return {
    source: make === fullFolder ? folderOf(fullFolder(say)) : fileOf(make(say), 'orders.json'),
    environments: [
      fileOf(fullEnvironment(say), 'staging.json'),
      fileOf({ ...fullEnvironment(say), _postman_variable_scope: 'globals' }, 'globals.json'),
      fileOf({ ...fullEnvironment(say), name: say('Live') }, 'live.json'),
    ],
  };
}

/** What is wrong with the client of the inputs; formatting takes longest, and is done where it is asked for. */
async function strangeIn(inputs: Inputs, formatted: boolean): Promise<readonly string[]> {
  const { plan, diagnostics } = await tryInputs(inputs);
  if (plan === undefined) return diagnostics.map(({ message }) => message);
  return strangeCode(await (formatted ? emitFormatted(plan) : emitOwn(plan)));
}

describe.each([
  ['v2.1', 0, fullCollection],
  ['v1', 3, fullCollectionV1],
  ['v3', 5, fullFolder],
])('a client of a collection of format %s', (_, first, make) => {
  it('holds nothing strange where the texts are as usual', async () => {
    expect(await strangeIn(inputsOf(make, usually), true)).toEqual([]);
  });

  it('holds no text of a stranger as code, whatever stands where', { timeout: 300_000 }, async () => {
    for (const turn of shareOf([...vectors.keys()], 8, first)) {
      const inputs = inputsOf(make, hostileAt(turn));
      expect(await strangeIn(inputs, turn % 10 === 0)).toEqual([]);
    }
  });
});

describe('a changelog', () => {
  /** With their ids the requests are known again, whatever they are called. */
  const planAt = async (turn: number): Promise<Plan> => {
    const say = hostileAt(turn);
    const make = (usual: string): string => (/^(?:6f1c|[fr]-1)$/.test(usual) ? usual : say(usual));
    const { plan } = await tryInputs(inputsOf(fullCollection, make));
    if (plan === undefined) throw new Error(`turn ${String(turn)} was refused`);
    return plan;
  };

  it('holds no text of a stranger but in code spans', { timeout: 300_000 }, async () => {
    let old = readSurface(await planAt(0));
    for (const turn of [7, 17, 29, 41, 53, 67]) {
      const now = readSurface(await planAt(turn));
      const changes = judgeChanges(diffSurfaces(old, now));
      expect(new Set(changes.map(({ kind }) => kind)).size).toBeGreaterThan(10);
      const text = addToChangelog(undefined, changes, '2026-01-31');
      expect(strangeCode([{ path: changelogPath, text }])).toEqual([]);
      old = now;
    }
  });
});

const answered = {
  info: { name: 'Orders' },
  item: [
    {
      name: 'Get',
      request: { method: 'GET', url: 'https://api.example.com/orders?limit=1' },
      response: [{ name: 'OK', code: 200, body: '{"status": "open"}' }],
    },
  ],
};

describe('a client with overrides', () => {
  const paths = ['Get › 200 › data.status', 'Get › 200 › data', 'Get › query.limit'];
  const entries = vectors.flatMap((text) => [
    { enum: [text, 'a'] },
    { type: text },
    { type: 'Own', from: text },
    { name: text },
    { [text]: true },
  ]);

  it('holds nothing strange, or is refused, whatever they say', { timeout: 300_000 }, async () => {
    for (const [at, entry] of shareOf([...entries.entries()], 6)) {
      const config = fileOf({ overrides: { [paths[at % paths.length] ?? '']: entry } }, 'config.json');
      const { plan } = await tryInputs({ source: fileOf(answered, 'orders.json'), environments: [], config });
      // The type and its module are the user's own; nothing else may come in with them.
      const found = plan ? strangeCode(await emitOwn(plan)) : [];
      expect(found.filter((what) => !/the (?:module|name) |获取用户/.test(what))).toEqual([]);
    }
  });
});
