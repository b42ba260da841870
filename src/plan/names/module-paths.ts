import type { Operation } from '../../model/operation.js';
import { camelCase, fittingWords, kebabCase, words } from '../../names/words.js';

const longestFolder = 30;
/** Windows limits whole paths to 260 characters, of which the user's own folders need most. */
const deepestFolder = 4;

/** Names that Windows keeps for its devices, whatever their extension. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Returns the path of an operation's module without its extension: its folders in the collection, then its own name,
 * which is unique in the client and so is the path, also where letters' cases are one.
 */
export function modulePath(operation: Operation, name: string): string {
  const folders = operation.trail.slice(0, -1).map(folderName).filter(Boolean).slice(0, deepestFolder);
  return ['operations', ...folders, safeName(kebabCase(name))].join('/');
}

function folderName(text: string): string {
  return safeName(kebabCase(camelCase(fittingWords(words(text), longestFolder))));
}

function safeName(name: string): string {
  return deviceName.test(name) ? `_${name}` : name;
}
