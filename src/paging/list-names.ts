import type { Operation } from '../model/operation.js';
import { words } from '../names/words.js';

/** Tells whether an operation is one that makes or changes something by its name: a POST may also be a search. */
export function isChange({ method, trail, url }: Operation): boolean {
  if (!/^post$/i.test(method)) return false;
  const route = url.display.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  const [first = '', ...rest] = words(trail.at(-1) ?? '');
  if (rest.some((word) => listWords.test(word))) return false;
  return changeWords.test(first) || (words(route).length === 1 && changeWords.test(route));
}

const changeWords =
  /^(?:create|add|new|send|move|update|import|submit|register|save|insert|upload|delete|remove|pay|cancel|upsert|assign|publish)$/i;

const listWords =
  /^(?:list|lists|search|find|browse|query|all|index|history|feed|report|filter|log|inventory)$/i;

/** Tells whether an operation is called as lists are: its own name, or the last part of its path, which may be a plural. */
export function isListNamed({ trail, url }: Operation): boolean {
  const parts = url.display.split(/[?#]/)[0]?.split('/') ?? [];
  const last = parts.filter((part) => part !== '').at(-1) ?? '';
  const isValue = /[{:<]/.test(last);
  const route = isValue ? [] : words(last);
  const named = [...words(trail.at(-1) ?? ''), ...route];
  return named.some((word) => listWords.test(word)) || /[^s]s$/i.test(route.at(-1) ?? '');
}
