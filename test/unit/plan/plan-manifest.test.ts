import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../../src/parse/stored/parse-manifest.js';
import { packBase } from '../../../src/emit/artefacts/manifest/pack-base.js';
import { printManifest } from '../../../src/emit/artefacts/manifest/print-manifest.js';
import type { Manifest } from '../../../src/model/manifest.js';
import { planClient } from '../../../src/plan/plan-client.js';
import { planManifest } from '../../../src/plan/plan-manifest.js';
import { shopApi } from '../../kit/shop-api.js';

const plan = planClient(shopApi);

const full: Manifest = {
  manifestVersion: 1,
  generator: '1.2.3',
  operations: [
    {
      item: ['a\u200bb', '\ud800', ''],
      id: '1',
      method: 'GET',
      url: '{{base}}/"x"',
      operation: 'get',
      aliases: ['fetch', 'load'],
      module: 'operations/get.ts',
      example: { module: 'operations/get.examples.ts', export: 'getExample' },
      test: 'operations/get.test.ts',
    },
  ],
  files: [{ path: 'index.ts', hash: '1' }],
  kept: [{ path: 'old.ts', hash: '2' }],
  base: packBase([{ path: 'index.ts', text: '// index' }]),
};

describe('planManifest', () => {
  it('lists the requests in the order of the document and the files by their paths', () => {
    const files = [
      { path: 'index.ts', hash: '2' },
      { path: 'client.ts', hash: '1' },
    ];
    expect(planManifest(plan, { files, generator: '1.2.3' })).toEqual({
      manifestVersion: 1,
      generator: '1.2.3',
      operations: [
        {
          item: ['Orders', 'Create an order'],
          operation: 'createAnOrder',
          module: 'operations/orders/create-an-order.ts',
          example: {
            module: 'operations/orders/create-an-order.examples.ts',
            export: 'createAnOrderExample',
          },
          test: 'operations/orders/create-an-order.test.ts',
        },
        {
          item: ['Orders', 'List'],
          operation: 'list',
          module: 'operations/orders/list.ts',
          example: { module: 'operations/orders/list.examples.ts', export: 'listExample' },
          test: 'operations/orders/list.test.ts',
        },
        {
          item: ['Health'],
          operation: 'health',
          module: 'operations/health.ts',
          test: 'operations/health.test.ts',
        },
      ],
      files: [
        { path: 'client.ts', hash: '1' },
        { path: 'index.ts', hash: '2' },
      ],
    });
  });

  it.each([
    ['as it is', planManifest(plan)],
    ['with all that one can hold', full],
  ])('is read back %s from the text that is written', (_, manifest) => {
    expect(parseManifest(printManifest(manifest))).toEqual(manifest);
  });
});
