import * as v from 'valibot';
import type { Surface } from '../../model/surface.js';
import { readPlainJson } from '../../json/read-plain-json.js';
import { isRecord } from '../json-value.js';
import { decode, flag, list, numeric, oneOf, record, text } from './schema.js';
import { storedType } from './type-schema.js';

/** What callers saw of a client, or why its snapshot does not say it. */
export type SnapshotReading =
  | { readonly surface: Surface }
  | {
      readonly problem: string;
      /** A JSON pointer to what is wrong. */
      readonly pointer?: string;
      /** It was written by a later version of postwright. */
      readonly newer?: true;
    };

const variable = record({
  name: text,
  required: flag,
  default: v.exactOptional(v.nullable(text)),
  unless: v.exactOptional(oneOf('auth', 'baseUrl')),
});

const environment = record({ name: text, variables: list(text) });

const alias = record({ name: text, types: list(record({ name: text, of: text })) });

const part = record({
  place: oneOf('path', 'query', 'headers', 'body'),
  required: flag,
  type: storedType,
});

const answer = record({
  status: numeric,
  form: oneOf('value', 'blob', 'events', 'lines'),
  type: storedType,
});

const paging = record({ pages: text, items: text, rule: text, element: storedType });

const operation = record({
  id: v.exactOptional(text),
  item: list(text),
  name: text,
  aliases: list(alias),
  bound: list(text),
  method: text,
  url: text,
  auth: text,
  sends: text,
  deprecated: v.exactOptional(v.literal(true)),
  input: v.exactOptional(record({ name: text, parts: list(part) })),
  result: record({ name: text, answers: list(answer) }),
  paging: v.exactOptional(paging),
});

const snapshot = record({
  snapshotVersion: v.picklist([1, 2], 'the number 1 or 2'),
  variables: list(variable),
  environments: list(environment),
  operations: list(operation),
  types: v.pipe(
    list(v.tuple([text, storedType], 'a list')),
    v.transform((types) => new Map(types)),
  ),
  // Before, `index.ts` exported all of them.
  inner: v.optional(list(text), []),
  exports: list(text),
});

/** Returns what callers saw of a client, from the text of its snapshot. */
export function parseSnapshot(source: string): SnapshotReading {
  const stored = readPlainJson(source);
  if (stored === undefined) return { problem: explainText(source) };
  const { value } = stored;
  const version = isRecord(value) ? value['snapshotVersion'] : undefined;
  if (typeof version === 'number' && version > 2)
    return { problem: `has snapshotVersion ${version}, and this postwright reads 2`, newer: true };
  const decoded = decode(snapshot, value);
  if ('problem' in decoded) return { problem: `is damaged: ${decoded.problem}`, pointer: decoded.pointer };
  const { snapshotVersion, ...surface } = decoded.value;
  return { surface: { ...surface, ...(snapshotVersion === 1 && { older: true as const }) } };
}

function explainText(source: string): string {
  if (source.trim() === '') return 'is empty';
  return /^<{7} /m.test(source) ? 'holds the marks of a conflict in git' : 'is not JSON';
}
