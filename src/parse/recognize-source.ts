import { recognizeForeign } from './foreign-format.js';
import { describeKind, isList, isRecord, type JsonRecord } from './json-value.js';

/** What a JSON file turned out to be. */
export type Source =
  | {
      readonly kind: 'collection';
      readonly record: JsonRecord;
      readonly items: readonly unknown[];
      readonly pointer: string;
    }
  | { readonly kind: 'collection-v1'; readonly record: JsonRecord; readonly pointer: string }
  | { readonly kind: 'item'; readonly record: JsonRecord; readonly pointer: string }
  | { readonly kind: 'request'; readonly record: JsonRecord }
  | { readonly kind: 'request-v1'; readonly record: JsonRecord }
  /** `advice` says what to do with what it is. */
  | { readonly kind: 'other'; readonly found: string; readonly advice: string };

const exportAgain = 'Export the collection from Postman as v2.1.';

/** Returns what the JSON is: by its members, never by the schema that it claims. */
export function recognizeSource(value: unknown): Source {
  if (!isRecord(value)) return other(describeKind(value), exportAgain);
  const collection = value['collection'];
  if (isRecord(collection) && !value['item'] && !value['requests']) {
    return recognizeCollection(collection, '/collection') ?? recognizeOther(collection);
  }
  return recognizeCollection(value, '') ?? recognizeRequest(value) ?? recognizeOther(value);
}

function recognizeCollection(record: JsonRecord, pointer: string): Source | undefined {
  if (isList(record['item'])) return { kind: 'collection', record, items: record['item'], pointer };
  if (isList(record['requests']) && !record['item']) return { kind: 'collection-v1', record, pointer };
  return undefined;
}

function recognizeRequest(record: JsonRecord): Source | undefined {
  const { item } = record;
  if (record['request']) return { kind: 'item', record, pointer: '' };
  if (isRecord(item) && item['request']) return { kind: 'item', record: item, pointer: '/item' };
  if (typeof record['url'] !== 'string' && !isRecord(record['url'])) return undefined;
  if ('dataMode' in record || typeof record['headers'] === 'string') return { kind: 'request-v1', record };
  return typeof record['method'] === 'string' ? { kind: 'request', record } : undefined;
}

function recognizeOther(record: JsonRecord): Source {
  const foreign = recognizeForeign(record);
  if (foreign) return other(foreign.found, foreign.advice);
  if (isList(record['collections'])) {
    const count = record['collections'].length;
    return other(`a dump of ${count} collections`, 'Export the one that you want from Postman as v2.1.');
  }
  return other(describeMembers(record), exportAgain);
}

function describeMembers(record: JsonRecord): string {
  if (isRecord(record['info'])) return 'an object with "info", but without a list of items';
  const keys = Object.keys(record).slice(0, 5);
  if (keys.length === 0) return 'an empty object';
  return `an object with ${keys.map((key) => JSON.stringify(key.slice(0, 40))).join(', ')}`;
}

function other(found: string, advice: string): Source {
  return { kind: 'other', found, advice };
}
