import { catalogue } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inputError } from '../diagnostics/errors.js';
import { fileIn } from '../diagnostics/file-in.js';
import { lockPath, type ClientLock } from '../model/lock.js';
import { clientOptions, isMade, type MadeWith } from '../options.js';
import type { ClientOptions } from './client-options.js';
import { listOf, type Given } from './given.js';
import { lockOptions, type LockedOptions } from './lock-options.js';
import { unlockedPath } from './locked-path.js';

/** What a run is told once it is known what the client was made with before. */
export interface SettledOptions extends Omit<MadeWith, 'environment' | 'config'> {
  readonly source: Given;
  readonly name?: string | undefined;
  readonly environment: readonly Given[];
  readonly config?: Given | undefined;
  readonly allowHttp?: boolean | undefined;
  readonly output: string;
  readonly dropAliases?: boolean | undefined;
}

/** What a client is made with, and what the lock is to say of it. */
export interface Settled {
  readonly options: SettledOptions;
  readonly locked: Pick<ClientLock, 'options' | 'settings'>;
  /** What this run changes of what the client was made with. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Options as a run is told them. */
export interface ToldOptions extends ClientOptions {
  /** They come from the settings of a project: an option that was taken out there is gone. */
  readonly fromSettings?: true;
}

/**
 * Returns what a client is made with: what is wished for, and where nothing is said of an option what it was made with
 * before, or, where it is new, what is usual there. Null is none of it.
 */
export function settleOptions(
  told: ToldOptions,
  lock: Pick<ClientLock, 'options' | 'settings'> | undefined,
  directory: string,
  usual: LockedOptions = {},
): Settled {
  const named = namedIn(told);
  const gone = told.fromSettings ? (lock?.settings ?? []) : [];
  const left = Object.entries(lock?.options ?? {}).filter(([name]) => !gone.includes(name));
  const before = { ...usual, ...Object.fromEntries(left) };
  const options = lockOptions(told, before, directory);
  const settings = told.fromSettings ? named : (lock?.settings ?? []).filter((name) => !named.includes(name));
  return {
    options: settle(told, before, directory),
    locked: { options, settings: settings.filter((name) => Object.hasOwn(options, name)) },
    diagnostics: lock === undefined ? [] : sayChanges(lock.options, options, told.output),
  };
}

function namedIn(told: ToldOptions): readonly string[] {
  const wishes = new Map<string, unknown>(Object.entries(told));
  return [...clientOptions.keys()].filter((name) => wishes.get(name) !== undefined);
}

function settle(told: ToldOptions, before: LockedOptions, directory: string): SettledOptions {
  const { source, name, output, allowHttp, dropAliases, environment, config } = told;
  const filesOf = (option: string): readonly string[] =>
    [before[option] ?? []]
      .flat()
      .flatMap((path) => (typeof path === 'string' ? unlockedPath(path, directory) : []));
  const [ownConfig] = filesOf('config');
  return {
    ...settlePlain(told, before, filesOf('templates')),
    ...{ source, name, output, allowHttp, dropAliases },
    environment: environment === undefined ? filesOf('environment') : listOf(environment ?? undefined),
    config: config === undefined ? ownConfig : (config ?? undefined),
  };
}

/** Returns the options that are no files of the user's: what they are told is checked already, what the lock says is not. */
function settlePlain(
  told: ToldOptions,
  before: LockedOptions,
  [templates]: readonly string[],
): Omit<MadeWith, 'environment' | 'config'> {
  const wishes = new Map<string, unknown>(Object.entries(told));
  const known = new Map<string, unknown>([...Object.entries(before), ['templates', templates]]);
  const plain = [...clientOptions.keys()].filter((name) => name !== 'environment' && name !== 'config');
  const made: object = Object.fromEntries(
    plain.map((name): readonly [string, unknown] => {
      const wish = wishes.get(name);
      return [name, (wish === undefined ? known.get(name) : wish) ?? undefined];
    }),
  );
  if (isMade(made)) return made;
  const file = fileIn(told.output, lockPath);
  const message = `${file} is damaged: an option in it has a value that it does not take. Restore it as it was committed.`;
  throw inputError('output-damaged', message, { file, pointer: '/options' });
}

/** What a client was made with does not change without a word. */
function sayChanges(before: LockedOptions, now: LockedOptions, output: string): readonly Diagnostic[] {
  const code = 'making-changed';
  const file = fileIn(output, lockPath);
  return [...clientOptions].flatMap(([name, option]) => {
    const [old, made] = [before[name], now[name]].map((value) =>
      JSON.stringify(value ?? (option.kind === 'choice' ? option.default : 'none')),
    );
    if (old === made) return [];
    const message = `The client was made with ${name} ${old ?? ''}, and is made with ${made ?? ''} now.`;
    return [{ code, severity: catalogue[code].severity, message, location: { file } } as const];
  });
}
