import type { Argv } from 'yargs';
import type { ArtefactOptions } from '../../options.js';
import { outputFormats, type OutputFormat } from '../output-format.js';
import { UsageError } from '../usage-error.js';
import { withMaking } from './with-making.js';

/** How a command is to say what it found. */
export interface ReportArguments {
  readonly verbose: boolean;
  readonly strict: boolean;
  /** Already known to the context: it is needed where the words cannot be understood, too. */
  readonly format: OutputFormat;
}

/** What the command line says of how collections are read. */
export interface SettingArguments extends ReportArguments {
  readonly environment?: readonly string[] | undefined;
  readonly config?: string | undefined;
  readonly allowHttp: boolean;
}

/** What a command that reads a collection is told on the command line. */
export interface SourceArguments extends SettingArguments {
  readonly source: string;
}

/** What `diff` is told on the command line. */
export interface DiffArguments extends SettingArguments {
  readonly old: string;
  readonly new: string;
  readonly oldEnvironment: readonly string[] | undefined;
  readonly oldConfig: string | undefined;
  readonly json: boolean;
  readonly markdown: boolean;
  readonly failOn: 'breaking' | undefined;
}

/** What a command that deals with a client is told on the command line. */
export interface OutputArguments extends SourceArguments, ArtefactOptions {
  readonly output: string;
  readonly dropAliases: boolean;
  readonly templates?: string | undefined;
  readonly changelog?: boolean | undefined;
  readonly changelogDate: string | undefined;
  /** Edits made by hand are merged with what is generated. */
  readonly merge: boolean;
}

/** The same as yargs knows it before it reads the words: it adds the names in camel case. */
interface SettingWords extends Omit<SettingArguments, 'allowHttp'> {
  readonly 'allow-http': boolean;
}

interface SourceWords extends SettingWords {
  readonly source: string;
}

interface OutputWords extends SourceWords {
  readonly output: string;
  readonly 'drop-aliases': boolean;
  readonly 'changelog-date': string | undefined;
  readonly merge: boolean;
}

type GenerationWords = Pick<GenerateArguments, 'force' | 'replace'>;

/** What `generate` is told on the command line. */
export interface GenerateArguments extends OutputArguments {
  readonly force: boolean;
  /** The client of another collection is replaced. */
  readonly replace: boolean;
}

/** What `check` is told on the command line. */
export interface CheckArguments extends OutputArguments {
  readonly json: boolean;
}

/** What `inspect` is told on the command line. */
export interface InspectArguments extends SourceArguments {
  readonly json: boolean;
  readonly explain: boolean;
}

/** What `mock` is told on the command line. */
export interface MockArguments extends SourceArguments {
  readonly port: number;
  readonly host: string;
}

/** What `docs` is told on the command line. */
export interface DocsArguments extends SourceArguments {
  readonly output: string;
  readonly allLanguages: boolean;
  readonly templates: string | undefined;
  readonly force: boolean;
}

/** What stands for `-` until yargs has read the words: it would make an empty text of it. */
const standardInput = 'standard-input:';

/** Returns the words of a command line as yargs can read them. */
export function readableWords(words: readonly string[]): readonly string[] {
  return words.map((word) => (word === '-' ? standardInput : word));
}

/** Returns a source as it was given. */
export function givenSource(word: string): string {
  return word === standardInput ? '-' : word;
}

/** The options that may be given more than once, by all their names. */
const repeatable = ['environment', 'e', 'old-environment', 'oldEnvironment'];

/** Leaves of an option that was given more than once only the last value, unless it may be: yargs makes a list of them. */
export function lastOfRepeated(words: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(words)) {
    if (Array.isArray(value) && name !== '_' && !repeatable.includes(name)) words[name] = value.at(-1);
  }
}

/** Adds the collection to a command. */
export function withSource<T>(command: Argv<T>): Argv<T & SourceWords> {
  return withSettings(command).positional('source', {
    type: 'string',
    demandOption: true,
    coerce: givenSource,
    describe:
      'A Postman collection: a file, one in git (HEAD:shop.json), a folder of YAML files, a URL, or - for standard input',
  });
}

/** Adds to a command how collections are read. */
export function withSettings<T>(command: Argv<T>): Argv<T & SettingWords> {
  return withMaking(withReport(command), ['environment', 'config']).option('allow-http', {
    type: 'boolean',
    default: false,
    describe: 'Read URLs over plain http too, though anybody on the way can change what they bring',
  });
}

/** Adds to a command how it says what it found. */
export function withReport<T>(command: Argv<T>): Argv<T & ReportArguments> {
  return command
    .option('format', {
      choices: outputFormats,
      default: 'text' as const,
      requiresArg: true,
      describe: 'How diagnostics are written to stderr: for people, for programs, as annotations of GitHub',
    })
    .option('strict', {
      type: 'boolean',
      default: false,
      describe: 'Exit 1 where there is a warning; what is written stays the same',
    })
    .option('verbose', {
      type: 'boolean',
      default: false,
      describe: 'Show every note, not just the first ones',
    });
}

function givenDate(date: string | undefined): string | undefined {
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new UsageError(`--changelog-date: found ${JSON.stringify(date)}, expected a date like 2026-01-31.`);
  return date;
}

/** Adds the collection and the client's folder to a command. */
export function withOutput<T>(command: Argv<T>): Argv<T & OutputWords> {
  return withMaking(withSource(command))
    .option('merge', {
      type: 'boolean',
      default: false,
      describe: 'Keep edits made by hand, merged with what has changed',
    })
    .option('drop-aliases', {
      type: 'boolean',
      default: false,
      describe: 'Leave out the old names of requests that were renamed',
    })
    .option('changelog-date', {
      type: 'string',
      requiresArg: true,
      coerce: givenDate,
      describe: 'The date of the next entry (2026-01-31); none unless given',
    })
    .option('output', {
      alias: 'o',
      type: 'string',
      demandOption: true,
      requiresArg: true,
      coerce: (folder: string) => {
        if (folder.trim() === '') throw new UsageError('--output: found no name, expected that of a folder.');
        return folder;
      },
      describe: "The client's folder",
    });
}

/** Adds all that `generate` is told to a command. */
export function withGeneration<T>(command: Argv<T>): Argv<T & OutputWords & GenerationWords> {
  return withOutput(command)
    .option('force', {
      type: 'boolean',
      default: false,
      describe: 'Overwrite and delete generated files that were edited by hand',
    })
    .option('replace', {
      type: 'boolean',
      default: false,
      describe: 'Replace the client of another collection in the folder',
    });
}
