import type { Argv } from 'yargs';
import { outputFormats, type OutputFormat } from '../output-format.js';
import { UsageError } from '../usage-error.js';
import type { ClientsArguments } from './clients-arguments.js';
import { givenFiles, withMaking } from './with-making.js';

/** How a command is to say what it found. */
export interface ReportArguments {
  readonly verbose: boolean;
  readonly strict: boolean;
  /** Already known to the context: it is needed where the words cannot be understood, too. */
  readonly format: OutputFormat;
}

/** What the command line says of how collections are read. */
export interface SettingArguments extends ReportArguments {
  readonly environment?: readonly string[] | null | undefined;
  readonly config?: string | null | undefined;
  readonly allowHttp: boolean;
}

/** What a command that reads a collection is told on the command line. */
export interface SourceArguments extends SettingArguments {
  readonly source: string;
}

/** What `diff` is told on the command line. */
export interface DiffArguments extends SettingArguments {
  /** Two collections, or the names of clients of the project; all where there are none. */
  readonly sources: readonly string[];
  readonly oldEnvironment: readonly string[] | undefined;
  readonly oldConfig: string | undefined;
  readonly json: boolean;
  readonly markdown: boolean;
  readonly failOn: 'breaking' | 'usage' | undefined;
  /** The code of the project is looked at. */
  readonly usage: boolean;
  /** The configurations of that code; the nearest of each client where none are named. */
  readonly tsconfig: readonly string[] | undefined;
}

/** What a command that deals with clients is told on the command line. */
export interface OutputArguments extends ReportArguments, ClientsArguments {
  readonly allowHttp: boolean;
  readonly dropAliases: boolean;
  readonly changelogDate: string | undefined;
  /** Edits made by hand are merged with what is generated. */
  readonly merge: boolean;
}

/** The same as yargs knows it before it reads the words: it adds the names in camel case. */
interface SettingWords extends ReportArguments {
  readonly 'allow-http': boolean;
}

interface SourceWords extends SettingWords {
  readonly source: string;
}

interface OutputWords extends ReportArguments {
  readonly sources: readonly string[];
  readonly output: string | undefined;
  readonly shard: string | undefined;
  readonly 'allow-http': boolean;
  readonly 'drop-aliases': boolean;
  readonly 'changelog-date': string | undefined;
  readonly merge: boolean;
}

type GenerationWords = Pick<GenerateArguments, 'force' | 'replace'> & { readonly 'dry-run': boolean };

/** What `generate` is told on the command line. */
export interface GenerateArguments extends OutputArguments {
  readonly force: boolean;
  /** The client of another collection is replaced. */
  readonly replace: boolean;
  /** Nothing is written. */
  readonly dryRun: boolean;
  /** Where the time went is said. */
  readonly profile?: boolean;
}

/** What `check` is told on the command line. */
export interface CheckArguments extends OutputArguments {
  readonly json: boolean;
  /** What would change is shown line by line. */
  readonly diff: boolean;
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
export interface DocsArguments extends SettingArguments {
  readonly sources: readonly string[];
  readonly output: string | undefined;
  readonly allLanguages: boolean;
  readonly templates: string | undefined;
  readonly force: boolean;
}

/** The option that says which code is looked at. */
export const tsconfigOption = {
  type: 'string',
  requiresArg: true,
  coerce: givenFiles,
  describe:
    'The tsconfig.json of the code that calls the clients; may be given more than once; the nearest one to each client unless given',
} as const;

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

/** What may be given more than once, by all its names. */
const repeatable = [
  '_',
  'sources',
  'tsconfig',
  'report',
  'environment',
  'e',
  'old-environment',
  'oldEnvironment',
];

/**
 * Leaves one value of an option that is given more than once with the same; refuses other ones, unless it may have them:
 * yargs makes a list of them.
 */
export function oneOfRepeated(words: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(words)) {
    if (!Array.isArray(value) || repeatable.includes(name)) continue;
    const found = [...new Set(value.map((each) => JSON.stringify(each)))];
    const flag = name.length === 1 ? `-${name}` : `--${name}`;
    if (found.length > 1) throw new UsageError(`${flag} is given as ${found.join(' and ')}, expected once.`);
    words[name] = value[0];
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
  return withMaking(withHttp(command), ['environment', 'config']);
}

/** Adds to a command that it may read URLs over plain http. */
export function withHttp<T>(command: Argv<T>): Argv<T & SettingWords> {
  return withReport(command).option('allow-http', {
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
      describe: 'Show every note, not just the first ones: of each credential which rule saw it',
    });
}

/** The thirteenth month and the 30th of February are none. */
function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Returns a date of the command line; a UsageError where it is none. */
export function givenDate(date: string | undefined): string | undefined {
  if (date !== undefined && !isDate(date))
    throw new UsageError(`--changelog-date: found ${JSON.stringify(date)}, expected a date like 2026-01-31.`);
  return date;
}

/** Adds to a command a collection, or the names of clients. */
export function withSources<T>(command: Argv<T>): Argv<T & { readonly sources: readonly string[] }> {
  return command.positional('sources', {
    type: 'string',
    array: true,
    default: [],
    coerce: (sources: readonly string[]) => sources.map(givenSource),
    describe:
      'A Postman collection (a file, one in git, a folder of YAML files, a URL, - for standard input) with --output; or names of clients in postwright.json, all of them where there are none',
  });
}

/** Adds the clients to a command: a collection with a folder, or names. */
export function withOutput<T>(command: Argv<T>): Argv<T & OutputWords> {
  return withSources(withMaking(withHttp(command)))
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
      requiresArg: true,
      coerce: givenFolder,
      describe: "The client's folder; without it the clients are those of postwright.json",
    })
    .option('shard', {
      type: 'string',
      requiresArg: true,
      describe: 'Of the clients in postwright.json only a part: 2/8 is the second of eight',
    });
}

function givenFolder(folder: string | undefined): string | undefined {
  if (folder?.trim() === '') throw new UsageError('--output: found no name, expected that of a folder.');
  return folder;
}

/** Adds all that `generate` is told to a command. */
export function withGeneration<T>(command: Argv<T>): Argv<T & OutputWords & GenerationWords> {
  return withOutput(command)
    .option('force', {
      type: 'boolean',
      default: false,
      describe: 'Overwrite and delete generated files that were edited by hand',
    })
    .option('dry-run', {
      type: 'boolean',
      default: false,
      describe: 'Say what would be written, and write nothing',
    })
    .option('replace', {
      type: 'boolean',
      default: false,
      describe: 'Replace the client of another collection in the folder',
    });
}
