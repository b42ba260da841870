import type { ClientLock, LockedValue } from '../../model/lock.js';
import { readPlainJson } from '../../json/read-plain-json.js';
import { isList, isRecord } from '../json-value.js';

/**
 * Returns what the text of a lock says of the options; undefined where it takes a schema to say more. A run with nothing to
 * do reads nothing else of it.
 */
export function readLockHead(source: string): Pick<ClientLock, 'options' | 'settings'> | undefined {
  const value = readPlainJson(source)?.value;
  if (!isRecord(value) || value['lockVersion'] !== 1) return undefined;
  const { options, settings = [] } = value;
  if (!isRecord(options) || !isTexts(settings)) return undefined;
  const entries = Object.entries(options).filter(isOption);
  return entries.length < Object.keys(options).length
    ? undefined
    : { options: Object.fromEntries(entries), settings };
}

function isOption(entry: readonly [string, unknown]): entry is [string, LockedValue] {
  return typeof entry[1] === 'string' || typeof entry[1] === 'boolean' || isTexts(entry[1]);
}

function isTexts(value: unknown): value is readonly string[] {
  return isList(value) && value.every((each) => typeof each === 'string');
}
