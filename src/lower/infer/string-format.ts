import type { StringFormat } from '../../model/type-node.js';

/** The formats that are told by their look, the narrow ones before the wide ones. */
const patterns: readonly (readonly [StringFormat, RegExp])[] = [
  ['date-time', /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,12})?)?(?:Z|[+-]\d\d:?\d\d)?$/i],
  ['date', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/],
  ['time', /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?(?:Z|[+-]\d\d:?\d\d)?$/],
  ['uuid', /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i],
  ['uri', /^[a-z][a-z\d+.-]{1,30}:\/\/[^\s{}<>]+$/i],
  ['email', /^[^\s@<>{}]{1,64}@[^\s@<>{}]{1,190}\.[a-z]{2,24}$/i],
  ['ip', /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/],
  ['ip', /^(?=.*::|(?:[^:]*:){7})[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i],
  ['phone', /^\+\d{7,15}$/],
  ['digits', /^\d+$/],
  ['base64', /^(?=.*[+/=])(?:[a-z\d+/]{4}){6,}(?:[a-z\d+/]{2}==|[a-z\d+/]{3}=)?$/i],
];

/** Values longer than this are prose or data: their look says nothing, and matching them costs time. */
const longest = 4096;

/** Returns the format that a string shows by its look; undefined where it shows none. */
export function stringFormatOf(value: string): StringFormat | undefined {
  if (value === '' || value.length > longest) return undefined;
  return patterns.find(([, pattern]) => pattern.test(value))?.[0];
}

/** One value alone may look like these by chance. */
const weak: ReadonlySet<StringFormat> = new Set(['digits', 'phone', 'ip', 'time']);

/** Returns the format that all the different values show; undefined where one of them shows another or none, or one value is too little to tell. */
export function sharedFormat(values: ReadonlySet<string>): StringFormat | undefined {
  let shared: StringFormat | undefined;
  for (const value of values) {
    const format = stringFormatOf(value);
    if (format === undefined || (shared !== undefined && format !== shared)) return undefined;
    shared = format;
  }
  return shared !== undefined && weak.has(shared) && values.size < 2 ? undefined : shared;
}
