import type { JsonObject } from '../../model/json.js';
import { countries, currencies, languages } from './code-lists.js';

/** Keys that look like this are data even when there is only one. */
const certain: readonly RegExp[] = [
  /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i,
  /^\d{4}-\d\d(?:-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?$/,
  /^\d{5,}$/,
  /^(?=[a-f]*\d)[\da-f]{16,64}$/,
  /^[^\s@]+@[^\s@]+\.[a-z]{2,24}$/i,
];

/** Keys that are data when several of them stand together: how many, and what each must be. */
const together: readonly (readonly [least: number, isData: (key: string) => boolean])[] = [
  [2, (key) => /^\d+$/.test(key)],
  [1, (key) => isRegionalLocale(key)],
  [3, (key) => languages.has(key) || isRegionalLocale(key)],
  [2, (key) => currencies.has(key)],
  [2, (key) => key.length === 6 && currencies.has(key.slice(0, 3)) && currencies.has(key.slice(3))],
  [4, (key) => countries.has(key)],
];

/** Keys that hardly any two of many objects share are data whatever they look like. */
const rare = { objects: 4, keys: 12, share: 0.2 };

/** Whether the keys of the objects are data (ids, dates, locales, currency codes), so that tomorrow others may come. */
export function hasDataKeys(objects: readonly JsonObject[]): boolean {
  const keys = new Map<string, number>();
  const kinds = new Set<string>();
  for (const { key, value } of objects.flatMap((object) => object.fields)) {
    keys.set(key, (keys.get(key) ?? 0) + 1);
    if (value.kind !== 'null') kinds.add(value.kind);
  }
  if (keys.size === 0 || kinds.size > 1) return false;
  return looksLikeData([...keys.keys()]) || isRarelyShared(objects, keys);
}

function looksLikeData(keys: readonly string[]): boolean {
  if (keys.every((key) => certain.some((pattern) => pattern.test(key)))) return true;
  return together.some(([least, isData]) => keys.length >= least && keys.every(isData));
}

function isRegionalLocale(key: string): boolean {
  const [language, region, ...rest] = key.split(/[-_]/);
  if (language === undefined || region === undefined || rest.length > 0) return false;
  return (
    languages.has(language) && (countries.has(region.toUpperCase()) || /^(?:Hans|Hant|419)$/.test(region))
  );
}

function isRarelyShared(objects: readonly JsonObject[], keys: ReadonlyMap<string, number>): boolean {
  const filled = objects.filter((object) => object.fields.length > 0).length;
  if (filled < rare.objects || keys.size < rare.keys) return false;
  return [...keys.values()].every((count) => count <= Math.max(1, rare.share * filled));
}
