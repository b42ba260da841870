import { expect, it } from 'vitest';
import { planSites } from '../../../src/project/plan-sites.js';
import type { ProjectClient } from '../../../src/project/project.js';

const client = (name: string, docs?: string | null): ProjectClient => ({
  ...{ name, source: 'a.json', output: `src/${name}`, making: new Map() },
  ...(docs !== undefined && { docs }),
});

it('gives each client of a shared site a folder that is one on every system', () => {
  const names = ['My Shop', 'my-shop', 'CON', '../..', 'assets', 'Ж', '__proto__'];
  const clients = names.map((name) => client(name));
  const [site] = planSites({ file: 'postwright.json', clients, docs: 'site' }, clients);
  const folders = site?.clients.map(({ folder }) => folder) ?? [];
  expect(folders.slice(0, 5)).toEqual(['my-shop', 'my-shop-2', 'client-con', 'client', 'assets-2']);
  expect(new Set(folders).size).toBe(names.length);
  expect(folders.every((folder) => /^[a-z][a-z\d-]*$/.test(folder))).toBe(true);
});

it('takes all clients of a shared site, whichever is named, and none that has its own or wants none', () => {
  const clients = [client('a'), client('b', 'pages'), client('c', null), client('d')];
  const project = { file: 'postwright.json', clients, docs: 'site' };
  const asked = (...names: readonly string[]) =>
    planSites(
      project,
      clients.filter(({ name }) => names.includes(name)),
    ).map((site) => [site.output, ...site.clients.map((each) => each.client.name)]);
  expect(asked('d')).toEqual([['site', 'a', 'd']]);
  expect(asked('b')).toEqual([['pages', 'b']]);
  expect(asked('c')).toEqual([]);
  expect(asked('a', 'b', 'c', 'd')).toEqual([
    ['pages', 'b'],
    ['site', 'a', 'd'],
  ]);
});
