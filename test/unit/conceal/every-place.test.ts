import { expect, it } from 'vitest';
import { essence, fakeSecrets } from '../../kit/fake-secrets.js';
import { fullCollection, type Say } from '../../kit/fuzz/full-collection.js';
import { fullCollectionV1, fullEnvironment } from '../../kit/fuzz/full-sources.js';
import { fileOf, tryInputs } from '../../kit/fuzz/try-inputs.js';

/** Returns the credentials of a collection with one in every place, of those that later stages or the user see. */
async function plantEverywhere(make: (seed: number) => string, full: (say: Say) => object) {
  const planted: string[] = [];
  const say: Say = (usual) => {
    const secret = make(5000 + planted.length);
    planted.push(secret);
    // By itself or behind other words: over all kinds, both in each place.
    return (planted.length + secret.length) % 2 === 0 ? secret : `${usual} ${secret}`;
  };
  const source = fileOf(full(say), 'orders.json');
  const environments = [fileOf(fullEnvironment(say), 'staging.json')];
  const seen = JSON.stringify(await tryInputs({ source, environments }));
  const leaks = planted.map(essence).filter((secret) => {
    const written = [JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
    return written.some((text) => seen.includes(text));
  });
  return { places: planted.length, leaks };
}

it.each(fakeSecrets)('no $kind gets through from any place of a collection', async ({ make }) => {
  const latest = await plantEverywhere(make, fullCollection);
  expect(latest.places).toBeGreaterThan(250);
  expect(latest.leaks).toEqual([]);
  const first = await plantEverywhere(make, fullCollectionV1);
  expect(first.places).toBeGreaterThan(40);
  expect(first.leaks).toEqual([]);
});
