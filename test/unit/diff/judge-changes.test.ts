import { expect, it } from 'vitest';
import { judgeChanges, suggestVersion } from '../../../src/diff/judge-changes.js';
import type { Change } from '../../../src/model/change.js';
import { parseSettings } from '../../../src/project/parse-settings.js';

const operation = { name: 'find', item: ['Find'] };
const changes: readonly Change[] = [
  { kind: 'argument-limit-tightened', operation, place: 'query.size' },
  { kind: 'request-moved', operation, from: 'A', to: 'B' },
];

async function severitiesIn(severities: object) {
  const text = JSON.stringify({ severities, clients: {} });
  return (await parseSettings(new TextEncoder().encode(text), 'postwright.json')).severities;
}

it('holds changes to be what their rules say, unless settings say otherwise', async () => {
  expect(judgeChanges(changes).map(({ level }) => level)).toEqual(['major', 'patch']);
  const severities = await severitiesIn({ 'argument-limit-tightened': 'minor', 'request-moved': 'none' });
  const judged = judgeChanges(changes, severities);
  expect(judged.map(({ kind, level }) => `${kind} ${level}`)).toEqual(['argument-limit-tightened minor']);
  expect([suggestVersion(judged), suggestVersion([])]).toEqual(['minor', 'none']);
});

it('refuses a kind that there is not, and a level that is none', async () => {
  await expect(severitiesIn({ 'argument-limit-tightend': 'minor' })).rejects.toThrow(
    'Did you mean "argument-limit-tightened"',
  );
  await expect(severitiesIn({ 'request-moved': 'warning' })).rejects.toThrow('expected "major"');
});
