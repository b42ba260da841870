import { describe, expect, it } from 'vitest';
import { homeModule } from '../../../src/emit/code/home-module.js';
import { importedPieces, mergePieces } from '../../../src/emit/merge-pieces.js';
import { runtimePieces } from '../../kit/runtime-pieces.js';

const runtime = runtimePieces('runtime', 'runtime').filter(
  ({ module }) => !/^runtime\/(?:matching|mocks)\//.test(module),
);
const all = [
  ...runtime,
  ...runtimePieces('runtime/mocks', 'mocks'),
  ...runtimePieces('runtime/matching', 'msw/matching'),
];

describe('mergePieces', () => {
  it('states once what several pieces import, leaves out what is beside it, and puts first what is needed', () => {
    const [file, ...others] = mergePieces([
      {
        module: 'runtime/body/form',
        text: "import type { A } from '../exchange/draft.js';\nimport { own, type B } from './own.js';\n\nexport const form = own;\n",
      },
      {
        module: 'runtime/body/own',
        text: "import { one } from '../errors/one.js';\nimport { two } from '../errors/two.js';\n\nexport const own = one + two;\n",
      },
    ]);
    expect(others).toEqual([]);
    expect(file).toEqual({
      path: 'runtime/body.ts',
      text: `import { one, two } from './errors.js';
import type { A } from './exchange.js';

export const own = one + two;

export const form = own;
`,
    });
  });

  it('leaves schemes of authentication apart, each as it is written', () => {
    expect(homeModule('runtime/auth/basic')).toBe('runtime/auth/basic');
    expect(homeModule('runtime/auth/signing/hmac')).toBe('runtime/auth/signing');
    expect(homeModule('operations/runtime/send/send')).toBe('operations/runtime/send/send');
  });

  it('refuses a piece that imports in another way', () => {
    const text = "export * from './b.js';\n";
    expect(() => mergePieces([{ module: 'runtime/body/a', text }])).toThrow('runtime/body/a');
  });
});

describe('the pieces of the runtime', () => {
  it('have names of their own in the module that they come in', () => {
    const declared = /^(?:export )?(?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm;
    const twice = mergePieces(all).flatMap(({ path, text }) => {
      const names = [...text.matchAll(declared)].map(([, name = '']) => name);
      const [imports = ''] = text.split(/^(?:export|\/\*\*)/m);
      const imported = [...imports.matchAll(/\b(\w+)[, ]/g)].map(([, name = '']) => name);
      return names
        .filter((name, at) => names.indexOf(name) !== at || imported.includes(name))
        .map((name) => `${path}: ${name}`);
    });
    expect(twice).toEqual([]);
  });

  it('come in modules that do not import each other in a circle', () => {
    const needs = new Map<string, Set<string>>();
    for (const piece of all) {
      const home = homeModule(piece.module);
      const needed = needs.get(home) ?? new Set();
      for (const module of importedPieces(piece))
        if (homeModule(module) !== home) needed.add(homeModule(module));
      needs.set(home, needed);
    }
    // Whatever needs nothing that is left goes, until only circles remain.
    for (let before = -1; before !== needs.size;) {
      before = needs.size;
      for (const [home, needed] of needs)
        if (![...needed].some((each) => needs.has(each))) needs.delete(home);
    }
    expect([...needs.keys()]).toEqual([]);
  });

  it('come in thirteen modules or fewer, besides the schemes of authentication', () => {
    const homes = new Set(runtime.map(({ module }) => homeModule(module)));
    const schemes = [...homes].filter((home) => /^runtime\/auth\/(?!signing$)/.test(home));
    expect(homes.size - schemes.length).toBeLessThanOrEqual(13);
  });
});
