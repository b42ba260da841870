import { isList, isMissing, isRecord, valueText, type JsonRecord } from '../json-value.js';

/** One parameter of a list, as the formats before this one write it. */
export interface ListedParameter extends JsonRecord {
  readonly key: string;
  /** Null where there is none. */
  readonly value: string | null;
  readonly disabled: boolean;
}

/**
 * Returns the parameters of a list of `{ key, value }` or of a map of names and values, which the format allows wherever
 * there are parameters. A list of values in a map is as many parameters of that name.
 */
export function entriesOf(value: unknown): readonly ListedParameter[] {
  if (isList(value)) return value.filter(isRecord).flatMap(listed);
  return isRecord(value) ? mapped(value) : [];
}

function listed(record: JsonRecord): readonly ListedParameter[] {
  if (!('key' in record) && !('name' in record)) return mapped(record);
  return [entry(valueText(record['key'] ?? record['name']) ?? '', record)];
}

function mapped(record: JsonRecord): readonly ListedParameter[] {
  return Object.entries(record).flatMap(([key, value]) => {
    const values = isList(value) ? value : [value];
    return values.map((one) => entry(key, isRecord(one) ? one : { value: one }));
  });
}

function entry(key: string, record: JsonRecord): ListedParameter {
  const value = isMissing(record['value']) ? null : (valueText(record['value']) ?? null);
  return { ...record, key, value, disabled: Boolean(record['disabled']) || record['enabled'] === false };
}
