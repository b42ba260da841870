import fc from 'fast-check';
import type { Inputs, SourceBytes, SourceFolder } from '../../../src/model/inputs.js';
import { folderOf } from './full-folder.js';
import { mutationsOf } from './mutations.js';
import type { Seeds } from './read-seeds.js';
import { isList, type Value } from './value.js';

/** Returns inputs of which anything may be broken: mostly the collection, at times what is passed beside it, rarely the bytes. */
export function brokenInputs(seeds: Seeds): fc.Arbitrary<Inputs> {
  const environments = fc.array(sourceOf(seeds.environments, 'environment.json'), { maxLength: 2 });
  return fc
    .record({
      source: fc.oneof(
        { weight: 9, arbitrary: sourceOf(seeds.collections, 'source.json') },
        folderSource(seeds.folders),
      ),
      environments: rarely(environments, []),
      config: rarely(sourceOf(seeds.configs, 'config.json'), undefined),
    })
    .map(({ source, environments, config }) => ({ source, environments, ...(config && { config }) }));
}

function rarely<T, U>(arbitrary: fc.Arbitrary<T>, otherwise: U): fc.Arbitrary<T | U> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(otherwise) }, arbitrary);
}

function sourceOf(seeds: readonly Value[], name: string): fc.Arbitrary<SourceBytes> {
  const text = mutationsOf(seeds).map((value) => new TextEncoder().encode(JSON.stringify(value)));
  const bytes = fc.oneof({ weight: 30, arbitrary: text }, fc.tuple(text, damage).map(applyDamage));
  return bytes.map((found) => ({ bytes: found, name }));
}

/** The paths of the files are keys: they too may become anything. */
function folderSource(seeds: readonly Value[]): fc.Arbitrary<SourceFolder> {
  const folders = mutationsOf(seeds).map((value) =>
    folderOf(isFields(value) ? value : { 'a.request.yaml': value }),
  );
  const broken = fc.tuple(folders, fc.nat(), damage).map(([folder, which, cut]): SourceFolder => {
    const files = folder.files.map(({ path, bytes }, at) => ({
      path,
      bytes: at === which % folder.files.length ? applyDamage([bytes, cut]) : bytes,
    }));
    return { ...folder, files };
  });
  return fc.oneof({ weight: 9, arbitrary: folders }, broken);
}

function isFields(value: Value): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** Where bytes are cut out of a file, and what is put there. */
const damage = fc.tuple(fc.nat(), fc.nat({ max: 100 }), fc.uint8Array({ maxLength: 8 }));

function applyDamage([bytes, [where, length, inserted]]: [
  Uint8Array,
  [number, number, Uint8Array],
]): Uint8Array {
  const at = where % (bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + length)]);
}
