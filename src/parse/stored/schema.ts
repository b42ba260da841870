import * as v from 'valibot';
import { pointerTo } from '../../diagnostics/json-pointer.js';
import { describeKind } from '../json-value.js';
import { plainObject } from '../plain-object.js';

/*
 * The words of which the schemas of stored files are made. The message of each is what it expects, so that a problem can be
 * told in one way.
 */

/** A string. */
export const text = v.string('a string');

/** True or false. */
export const flag = v.boolean('true or false');

/** A number. */
export const numeric = v.number('a number');

/** A list of these. */
export function list<const Item extends v.GenericSchema>(item: Item, expected = 'a list') {
  return v.array(item, expected);
}

/** One of these words. */
export function oneOf<const Words extends readonly string[]>(...words: Words) {
  return v.picklist(words, words.join(' or '));
}

/** An object with these members, and with others that nobody asks for. */
export function record<const Members extends v.ObjectEntries>(members: Members) {
  const object = v.object(members, ({ expected }) => {
    const missing = Object.entries(members).find(([key]) => expected === JSON.stringify(key))?.[1];
    return missing === undefined ? 'an object' : expectedBy(missing);
  });
  return plainObject(object, 'an object');
}

/** Where a member is missing, its schema says what is expected there. */
function expectedBy(schema: v.ObjectEntries[string]): string {
  const result = v.safeParse(schema, undefined);
  return result.success ? 'a value' : result.issues[0].message;
}

/** What a schema says of a value: what it holds, or what is wrong with it, and where. */
export type Decoded<T> =
  | { readonly value: T }
  | {
      /** `operations › 3 › module: expected a string, found a number`. */
      readonly problem: string;
      /** A JSON pointer. */
      readonly pointer: string;
    };

/** Returns what a value holds by a schema; the first thing that is wrong where it does not. */
export function decode<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Decoded<Output> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { value: result.output };
  const [{ message, input, path = [] }] = result.issues;
  const keys = path.map(({ key }) => String(key));
  const found = typeof input === 'number' && keys.length === 1 ? String(input) : describeKind(input);
  const place = keys.length > 0 ? `${keys.join(' › ')}: ` : '';
  return { problem: `${place}expected ${message}, found ${found}`, pointer: pointerTo(...keys) };
}
