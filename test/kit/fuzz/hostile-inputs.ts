import fc from 'fast-check';
import type { Inputs } from '../../../src/model/inputs.js';
import { hostileText } from '../hostile-text.js';
import { fullCollection, type Say } from './full-collection.js';
import { folderOf, fullFolder } from './full-folder.js';
import { fullCollectionV1, fullEnvironment } from './full-sources.js';
import { fileOf } from './try-inputs.js';

/** Inputs of the usual form with texts in every place that a stranger made up. */
export const hostileInputs: fc.Arbitrary<Inputs> = fc
  .tuple(
    fc.constantFrom(fullCollection, fullCollectionV1, fullFolder),
    fc.array(hostileText, { minLength: 50, maxLength: 90 }),
  )
  .map(([make, texts]) => {
    let place = 0;
    const say: Say = () => texts[place++ % texts.length] ?? '';
    return {
      source: make === fullFolder ? folderOf(fullFolder(say)) : fileOf(make(say), 'source.json'),
      environments: [fileOf(fullEnvironment(say), 'environment.json')],
    };
  });
