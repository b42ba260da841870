import type { Argv, Options } from 'yargs';
import { assertNever } from '../../diagnostics/errors.js';
import { clientOptions, type OptionDescription } from '../../options.js';

/**
 * Adds what a client is made with to a command: all of it, or what is named. Nothing has a default here: what is not named
 * is as the client was made before.
 */
export function withMaking<T>(command: Argv<T>, names: Iterable<string> = clientOptions.keys()): Argv<T> {
  for (const name of names) {
    const option = clientOptions.get(name);
    if (option) command.option(flagName(name), wordsOf(option));
  }
  return command;
}

/** Returns what an option is called on the command line: `tests-dir` for `testsDir`. */
export function flagName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function wordsOf(option: OptionDescription): Options {
  const { describe } = option;
  switch (option.kind) {
    case 'choice':
      return { choices: option.values, defaultDescription: option.default, requiresArg: true, describe };
    case 'flag':
      return { type: 'boolean', describe };
    case 'text':
      return { type: 'string', requiresArg: true, describe };
    case 'path':
      return {
        ...{ type: 'string', requiresArg: true, describe },
        ...(option.alias !== undefined && { alias: option.alias }),
        coerce: option.several ? givenFilesOrNone : givenFileOrNone,
      };
    default:
      return assertNever(option);
  }
}

/** Returns the files of an option that may be given more than once: yargs makes a list only where it is. */
export function givenFiles(files: string | readonly string[] | undefined): readonly string[] | undefined {
  return files === undefined ? undefined : [files].flat();
}

/** What a client was made with is kept, so there has to be a word that ends it. A file of that name is `./none`. */
const none = 'none';

function givenFileOrNone(file: string | undefined): string | null | undefined {
  return file === none ? null : file;
}

function givenFilesOrNone(
  files: string | readonly string[] | undefined,
): readonly string[] | null | undefined {
  return files === none ? null : givenFiles(files);
}
