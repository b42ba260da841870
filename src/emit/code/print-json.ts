import type { Json, JsonArray, JsonObject } from '../../model/json.js';
import { code, comma, join, lineBreak, propertyName, type Code } from './code.js';

/** A JSON value that holds no others. */
export type JsonLeaf = Exclude<Json, JsonArray | JsonObject>;

/** How one kind of JSON becomes code. `Place` is what is known of a value by where it stands, its types for example. */
export interface JsonRules<Place> {
  readonly leaf: (leaf: JsonLeaf, place: Place) => Code;
  /** Returns the place of an array's item. */
  readonly item: (place: Place, at: number) => Place;
  /** Returns the place of a field. */
  readonly field: (place: Place, key: string) => Place;
  /** Returns the key of a field as it is written. */
  readonly key: (key: string) => string;
  /** Returns the name of a property by that key, where it is not the key itself. */
  readonly name?: (key: string) => Code;
  /** Returns what stands in place of a whole object, undefined for one that is written out. */
  readonly instead?: (object: JsonObject) => Code | undefined;
}

/** Returns the expression of a JSON value. Fields that are commented out are not in it. */
export function printJson<Place>(json: Json, place: Place, rules: JsonRules<Place>): Code {
  if (json.kind === 'array') {
    return printList(json.items.map((item, at) => printJson(item, rules.item(place, at), rules)));
  }
  if (json.kind !== 'object') return rules.leaf(json, place);
  const instead = rules.instead?.(json);
  if (instead) return instead;
  const fields = new Map<string, Code>();
  for (const { key, value, disabled } of json.fields) {
    if (!disabled) fields.set(rules.key(key), printJson(value, rules.field(place, key), rules));
  }
  return printProperties([...fields], rules.name);
}

/** Returns the rules for values whose leaves are written alike wherever they stand. */
export function leafRules(
  leaf: (leaf: JsonLeaf) => Code,
  key = (text: string): string => text,
): JsonRules<null> {
  return { leaf, item: () => null, field: () => null, key };
}

/** Returns the literal of an array, on one line. */
export function printList(items: readonly Code[]): Code {
  return code`[${join(items, comma)}]`;
}

/** Returns the literal of an object, one property a line. */
export function printProperties(
  properties: readonly (readonly [key: string, value: Code])[],
  name: (key: string) => Code = propertyName,
): Code {
  if (properties.length === 0) return code`{}`;
  const lines = properties.map(([key, value]) => code`${name(key)}: ${value},`);
  return code`{\n${join(lines, lineBreak)}\n}`;
}
