import type { Change } from '../model/change.js';
import { rules } from './rules/rules.js';

/** What stands where a change says nothing. */
const silence: Readonly<Record<string, string>> = { from: 'none', to: 'none' };

/** Returns what happened, without whose change it is; `quote` sets off the words of the collection. */
export function describeChange(change: Change, quote: (words: string) => string): string {
  const words = new Map<string, string | object>(Object.entries(change));
  return rules[change.kind].phrase.replaceAll(/\{(\w+)\}/g, (_, hole: string) => {
    const word = words.get(hole);
    return typeof word === 'string' && word !== '' ? quote(word) : (silence[hole] ?? 'nothing');
  });
}
