import { assertNever } from '../diagnostics/errors.js';
import type { ClientLock, LockedValue } from '../model/lock.js';
import { clientOptions, type OptionDescription } from '../options.js';
import { nameOfGiven } from './given.js';
import { lockedPath } from './locked-path.js';

/** What a client is made with as the lock says it. */
export type LockedOptions = ClientLock['options'];

/** Returns what the lock is to say of the options: of what nobody names, what it has said. Defaults are left out. */
export function lockOptions(told: object, before: LockedOptions, directory: string): LockedOptions {
  const wishes = new Map<string, unknown>(Object.entries(told));
  return Object.fromEntries(
    [...clientOptions].flatMap(([name, option]) => {
      const wish = wishes.get(name);
      const value = wish === undefined ? before[name] : lockedValue(wish, option, directory);
      return value === undefined || isDefault(value, option) ? [] : [[name, value] as const];
    }),
  );
}

function isDefault(value: LockedValue, option: OptionDescription): boolean {
  switch (option.kind) {
    case 'choice':
      return value === option.default && option.guessed !== true;
    case 'flag':
      return value === false;
    case 'text':
      return value === '';
    case 'path':
      return value.valueOf() === '' || (Array.isArray(value) && value.length === 0);
    default:
      return assertNever(option);
  }
}

/** What is in memory, behind a URL or outside of the project is nothing that another machine could find. */
function lockedValue(wish: unknown, option: OptionDescription, directory: string): LockedValue | undefined {
  if (option.kind !== 'path' || option.from === 'client')
    return typeof wish === 'string' || typeof wish === 'boolean' ? wish : undefined;
  const paths = [wish].flat().map((given: unknown) => {
    const name = typeof given === 'string' || given instanceof URL ? nameOfGiven(given) : undefined;
    return name === undefined ? undefined : lockedPath(name, directory);
  });
  // Some of several environments would be others.
  const found = paths.filter((path) => path !== undefined);
  if (found.length < paths.length) return undefined;
  return option.several ? found : found[0];
}
