import { beforeAll, expect, it } from 'vitest';
import { diffSurfaces } from '../../../src/diff/diff-surfaces.js';
import { readSurface } from '../../../src/diff/read-surface.js';
import { rules } from '../../../src/diff/rules/rules.js';
import { emitClient } from '../../../src/emit/emit-client.js';
import { openAssets } from '../../../src/io/open-assets.js';
import type { Change, ChangeKind } from '../../../src/model/change.js';
import type { Plan } from '../../../src/model/plan.js';
import { planOf, type Rest } from '../../kit/diff-items.js';
import { request } from '../../kit/diff-requests.js';
import { callerProgram } from '../../kit/truth/caller-program.js';
import { compileInProcess } from '../../kit/truth/compile-in-process.js';
import {
  answerFacts,
  argumentFacts,
  clientCases,
  partFacts,
  requestFacts,
  type FactCase,
  type FactCases,
} from '../../kit/truth/fact-cases.js';

/*
 * Every fact of an operation differs in one case of its own, both ways, and the compiler is asked whether code that uses
 * all of the operation breaks: what it refuses must be told as breaking by types, and nothing else may be.
 */

const cases = new Map<string, FactCase>(
  [argumentFacts, partFacts, requestFacts, answerFacts].flatMap((facts) =>
    Object.entries<FactCases>(facts).flatMap(([fact, some]) =>
      typeof some === 'string'
        ? []
        : Object.entries(some).map(([what, each]): [string, FactCase] => [`${fact}: ${what}`, each]),
    ),
  ),
);

/** No name begins with another one. */
const nameOf = (at: number): string => `Case${String(at).padStart(3, '0')}`;

/** All cases are requests of one collection: one comparison and one run of the compiler for each direction. */
const collection = (side: 'old' | 'now'): readonly object[] =>
  [...cases.values()].map((each, at) => {
    const given = each[side];
    return request({ ...given, name: nameOf(at), path: `/${at}${given.path ?? ''}` });
  });

const rest: Rest = { variable: [{ key: 'token', value: 'x' }] };

interface Outcome {
  readonly changes: readonly Change[];
  /** What the compiler says of the program of each operation, by the operation's name. */
  readonly said: ReadonlyMap<string, readonly string[]>;
}

async function addClients(texts: Map<string, string>, folder: string, old: Plan, now: Plan): Promise<void> {
  const sides = [
    ['old', old],
    ['now', now],
  ] as const;
  for (const [side, plan] of sides)
    for (const { path, text } of await emitClient(plan, openAssets()))
      texts.set(`${folder}/${side}/${path}`, text);
}

async function compareBoth(
  texts: Map<string, string>,
  folder: string,
  old: Plan,
  now: Plan,
): Promise<readonly string[]> {
  await addClients(texts, folder, old, now);
  const surface = readSurface(old);
  return surface.operations.flatMap((operation) =>
    (['old', 'now'] as const).map((side) => {
      const own = (name: string): boolean => name.toLowerCase().startsWith(operation.name.toLowerCase());
      const inner = [...surface.types.keys()].filter((name) => !own(name) || surface.inner.includes(name));
      const part = { ...surface, operations: [operation], environments: [], exports: [], inner };
      const path = `${folder}/${side}-${operation.name}.ts`;
      texts.set(path, callerProgram(part, `./${side}`));
      return path;
    }),
  );
}

const outcomes = new Map<'forth' | 'back', Outcome>();
const clientChanges = new Map<string, readonly Change[]>();
let said: ReadonlyMap<string, readonly string[]> = new Map();

beforeAll(async () => {
  const texts = new Map<string, string>();
  const sides = { forth: ['old', 'now'], back: ['now', 'old'] } as const;
  const roots: string[] = [];
  const changes = new Map<'forth' | 'back', readonly Change[]>();
  for (const way of ['forth', 'back'] as const) {
    const old = await planOf(collection(sides[way][0]), rest);
    const now = await planOf(collection(sides[way][1]), rest, old);
    changes.set(way, diffSurfaces(readSurface(old), readSurface(now)));
    for (const root of await compareBoth(texts, `/${way}`, old, now)) roots.push(root);
  }
  for (const [at, { old, now, drop }] of Object.values(clientCases).entries())
    for (const [way, [first, next]] of [
      ['forth', [old, now]],
      ['back', [now, old]],
    ] as const) {
      const before = await planOf(first.items, first.rest);
      const after = await planOf(next.items, next.rest, before, drop);
      clientChanges.set(`${way}${at}`, diffSurfaces(readSurface(before), readSurface(after)));
      const folder = `/${way}${at}`;
      await addClients(texts, folder, before, after);
      for (const side of ['old', 'now']) {
        texts.set(`${folder}/${side}.ts`, callerProgram(readSurface(before), `./${side}`));
        roots.push(`${folder}/${side}.ts`);
      }
    }
  said = compileInProcess(texts, roots);
  for (const way of ['forth', 'back'] as const)
    outcomes.set(way, {
      changes: changes.get(way) ?? [],
      said: new Map(
        [...said]
          .filter(([path]) => path.startsWith(`/${way}/`))
          .map(([path, lines]) => [path.slice(way.length + 2, -3), lines]),
      ),
    });
}, 120_000);

const breaksTypes = (kind: ChangeKind): boolean => {
  const rule = rules[kind];
  return rule.level === 'major' && rule.breaks === 'types';
};

/** The kinds that are told of each case, and what the compiler refuses: only what is told as breaking by types. */
function tellAll(way: 'forth' | 'back'): Readonly<Record<string, unknown>> {
  const { changes = [], said } = outcomes.get(way) ?? {};
  return Object.fromEntries(
    [...cases.keys()].map((name, at) => {
      const operation = nameOf(at).toLowerCase();
      const kinds = changes.flatMap((change) =>
        'operation' in change && change.operation.name === operation ? [change.kind] : [],
      );
      const refused = said?.get(`now-${operation}`) ?? [];
      const right = kinds.some(breaksTypes) === refused.length > 0;
      return [name, { kinds, ...(!right && { refused }), before: said?.get(`old-${operation}`) }];
    }),
  );
}

it.each(['forth', 'back'] as const)(
  'every fact of an operation is told, and breaks what it is said to: %s',
  (way) => {
    const told = [...cases].map(([name, each]) => [name, { kinds: each[way], before: [] }]);
    expect(tellAll(way)).toEqual(Object.fromEntries(told));
  },
);

it.each(['forth', 'back'] as const)(
  'every fact of a client is told, and breaks what it is said to: %s',
  (way) => {
    const found = Object.keys(clientCases).map((name, at) => {
      const kinds = (clientChanges.get(`${way}${at}`) ?? []).map(({ kind }) => kind);
      const refused = said.get(`/${way}${at}/now.ts`) ?? [];
      const right = kinds.some(breaksTypes) === refused.length > 0;
      return [name, { kinds, ...(!right && { refused }), before: said.get(`/${way}${at}/old.ts`) }];
    });
    const told = Object.entries(clientCases).map(([name, each]) => [name, { kinds: each[way], before: [] }]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(told));
  },
);

it('every rule has a case', () => {
  const shown = [...cases.values(), ...Object.values(clientCases)].flatMap(({ forth, back }) => [
    ...forth,
    ...back,
  ]);
  // What takes two clients of hand-made surfaces: test/unit/diff/diff-surfaces.test.ts.
  const elsewhere: readonly ChangeKind[] = ['environment-added', 'environment-removed', 'type-changed'];
  expect(new Set([...shown, ...elsewhere])).toEqual(new Set(Object.keys(rules)));
});
