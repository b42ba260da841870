import * as v from 'valibot';
import { isRecord } from './json-value.js';

/** Returns a schema of objects as one of those that JSON knows: to valibot a list is an object, too. */
export function plainObject<const Schema extends v.GenericSchema>(schema: Schema, message: string) {
  const nothing = v.never(message);
  return v.lazy((value) => (isRecord(value) ? schema : nothing));
}
