import type { Diagnostics } from '../diagnostics/collector.js';
import { assertNever, inputError } from '../diagnostics/errors.js';
import type { Document } from '../model/document.js';
import { parseCollectionV1, parseRequestV1 } from './v1/parse-collection-v1.js';
import { parseCollection, parseLoneItem } from './v2/parse-collection.js';
import type { Place } from './place.js';
import { readJson } from './read-json.js';
import { parseLoneYaml } from './v3/parse-lone-yaml.js';
import { recognizeSource, type Source } from './recognize-source.js';

/**
 * Returns the document that the bytes hold: a collection of any Postman format, or one request alone. What is broken
 * inside a request is a diagnostic; an InputError says why the whole is no collection. `source` names it in messages.
 */
export async function parseDocument(
  bytes: Uint8Array,
  source: string,
  diagnostics: Diagnostics,
): Promise<Document> {
  const root: Place = { file: source, pointer: '', trail: [], diagnostics };
  if (/\.ya?ml$/i.test(source)) return await parseLoneYaml(bytes, root);
  return await parseSource(recognizeSource(readJson(bytes, source)), root);
}

async function parseSource(source: Source, place: Place): Promise<Document> {
  switch (source.kind) {
    case 'collection':
      return parseCollection(source.record, source.items, { ...place, pointer: source.pointer });
    case 'collection-v1':
      return await parseCollectionV1(source.record, { ...place, pointer: source.pointer });
    case 'item':
      return parseLoneItem(source.record, { ...place, pointer: source.pointer });
    case 'request':
      return parseLoneItem({ name: source.record['name'], request: source.record }, place);
    case 'request-v1':
      return await parseRequestV1(source.record, place);
    case 'other':
      throw inputError(
        'source-not-collection',
        `${place.file} is no Postman collection: this is ${source.found}. ${source.advice}`,
        { file: place.file },
      );
    default:
      return assertNever(source);
  }
}
