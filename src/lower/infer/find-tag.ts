import type { JsonObject } from '../../model/json.js';

/** The objects that have one value at the key that tells shapes apart. */
export interface Variant {
  readonly value: string;
  readonly objects: readonly JsonObject[];
}

export interface Tag {
  readonly key: string;
  readonly variants: readonly Variant[];
}

/** Keys that name a shape in many APIs: fewer samples are enough. */
const usual = /^[@_$]{0,2}(?:type|kind|object|event|event_?type|typename|discriminator|class)$/i;

const word = /^[A-Za-z][\w.:/-]{0,60}$/;

/** At most this many shapes, each seen this often: at a usual key, at any other. */
const limits = { variants: 12, usual: 2, other: 4 };

/** Returns the key whose values tell the shapes of the objects apart, with a shape of its own for each; undefined where there is none. */
export function findTag(objects: readonly JsonObject[]): Tag | undefined {
  const keySets = new Map(objects.map((object) => [object, keySetOf(object)]));
  if (new Set(keySets.values()).size < 2) return undefined;
  for (const [key, column] of candidates(objects)) {
    const variants = variantsOf(key, column);
    if (variants !== undefined && tellsApart(variants, keySets)) return { key, variants };
  }
  return undefined;
}

function keySetOf(object: JsonObject): string {
  return JSON.stringify(object.fields.map((field) => field.key).sort());
}

/** The objects that hold a word under one key, by the word. */
interface WordColumn {
  readonly groups: Map<string, JsonObject[]>;
  count: number;
}

/** Keys that hold a word in every object, usual ones first. */
function candidates(objects: readonly JsonObject[]): readonly (readonly [string, WordColumn])[] {
  const columns = new Map<string, WordColumn>();
  for (const object of objects) {
    for (const { key, value } of object.fields) {
      if (value.kind === 'string' && word.test(value.value)) addWord(columns, key, value.value, object);
    }
  }
  const found = [...columns].filter(([, { count }]) => count === objects.length);
  return [...found.filter(([key]) => usual.test(key)), ...found.filter(([key]) => !usual.test(key))];
}

function addWord(columns: Map<string, WordColumn>, key: string, text: string, object: JsonObject): void {
  const column = columns.get(key) ?? { groups: new Map<string, JsonObject[]>(), count: 0 };
  columns.set(key, column);
  column.count += 1;
  const group = column.groups.get(text);
  if (group === undefined) column.groups.set(text, [object]);
  else group.push(object);
}

function variantsOf(key: string, { groups }: WordColumn): readonly Variant[] | undefined {
  const least = usual.test(key) ? limits.usual : limits.other;
  if (groups.size < 2 || groups.size > limits.variants) return undefined;
  if ([...groups.values()].some((group) => group.length < least)) return undefined;
  return [...groups].map(([value, group]) => ({ value, objects: group }));
}

/** Each value always comes with the same keys, and no two values with the same ones. */
function tellsApart(variants: readonly Variant[], keySets: ReadonlyMap<JsonObject, string>): boolean {
  const shapes = new Set<string | undefined>();
  for (const { objects } of variants) {
    const own = new Set(objects.map((object) => keySets.get(object)));
    if (own.size > 1) return false;
    for (const shape of own) shapes.add(shape);
  }
  return shapes.size === variants.length;
}
