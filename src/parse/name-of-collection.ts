import { InputError } from '../diagnostics/errors.js';
import { isRecord, nameText } from './json-value.js';
import { readJson } from './read-json.js';
import { recognizeSource } from './recognize-source.js';

/** Returns the name of the collection that these bytes hold; undefined where they hold something else, or none with a name. */
export function nameOfCollection(bytes: Uint8Array): string | undefined {
  try {
    const found = recognizeSource(readJson(bytes, 'file'));
    if (found.kind !== 'collection' && found.kind !== 'collection-v1') return undefined;
    const { info, name } = found.record;
    return nameText(isRecord(info) ? info['name'] : name) || undefined;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
