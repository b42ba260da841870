import { expect, it } from 'vitest';
import { chooseClients, parseShard } from '../../../src/project/choose-clients.js';
import type { Project } from '../../../src/project/project.js';

const names = ['a', 'b', 'c', 'd', 'plivo'];
const project: Project = {
  file: 'postwright.json',
  clients: names.map((name) => ({ name, source: `${name}.json`, output: name, making: new Map() })),
};

it.each([
  [[], undefined, names],
  [['plivo', 'a'], undefined, ['a', 'plivo']],
  [[], '1/2', ['a', 'c', 'plivo']],
  [[], '2/2', ['b', 'd']],
  [[], '7/8', []],
])('of %j in the part %s chooses %j', (wanted, shard, chosen) => {
  const found = chooseClients(project, wanted, shard === undefined ? undefined : parseShard(shard));
  expect(found.map(({ name }) => name)).toEqual(chosen);
});

it('leaves no client out and takes none twice, in any number of parts', () => {
  for (const count of [1, 2, 3, 5, 9]) {
    const parts = Array.from({ length: count }, (_, at) =>
      chooseClients(project, [], { index: at + 1, count }),
    );
    expect(
      parts
        .flat()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names);
  }
});

it.each(['0/3', '4/3', '1/0', 'a/b', '1', '1/2/3', '-1/3', '1.5/3'])('knows no part %s', (text) => {
  expect(parseShard(text)).toBe(undefined);
});

it('says of a name that there is not what was probably meant', () => {
  expect(() => chooseClients(project, ['pilvo'])).toThrow(
    'postwright.json has no client "pilvo". Did you mean "plivo"?',
  );
  expect(() => chooseClients(project, ['shop.json'])).toThrow('name its folder with --output.');
});
