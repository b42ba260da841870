import { assertNever } from './diagnostics/errors.js';
import { artefacts, type ArtefactOptions } from './emit/artefacts.js';
import type { OptionDescription } from './emit/artefact.js';

export type { ArtefactOptions, OptionDescription };

/** What decides how a collection is read: what is left out on the command line has its default here. */
export interface SourceOptions {
  /** The source as the user named it: for messages. */
  readonly source: string;
  /**
   * Files of Postman's environments or globals. The values of the first environment go before those of the collection;
   * each environment can be chosen by its name when a client is made.
   */
  readonly environment?: readonly string[] | undefined;
  /** The configuration file of the client. */
  readonly config?: string | undefined;
  /** Whether sources that are URLs may be read over plain http, too: anybody on the way can change what it brings. */
  readonly allowHttp?: boolean | undefined;
}

/** What a client is made with besides its collection, by the names in {@link clientOptions}. */
export interface MadeWith extends ArtefactOptions {
  readonly environment?: readonly string[] | undefined;
  readonly config?: string | undefined;
  /** A folder with templates that stand for those of postwright that are called like them. */
  readonly templates?: string | undefined;
  /** What changed for callers goes into a changelog in the client. */
  readonly changelog?: boolean | undefined;
}

/** What somebody wants a client to be made with: null is none of it, and what is left out stays as it is. */
export type Wishes = { readonly [Name in keyof MadeWith]?: MadeWith[Name] | null };

/** Everything that a run is told, all resolved. */
export interface Options extends SourceOptions, MadeWith {
  /** The folder that the client goes into. */
  readonly output: string;
  /** Old names of renamed requests no longer lead to their functions. */
  readonly dropAliases?: boolean | undefined;
}

/** What a client as a whole is made with. */
const wholeOptions = {
  environment: {
    kind: 'path',
    from: 'caller',
    several: true,
    alias: 'e',
    describe:
      'A Postman environment (or globals) file: values for the variables; may be given more than once',
  },
  config: {
    kind: 'path',
    from: 'caller',
    alias: 'c',
    describe: 'The configuration file of the client (JSON)',
  },
  templates: {
    kind: 'path',
    from: 'caller',
    describe: 'A folder with templates of your own: operation.hbs stands for the one of that name',
  },
  changelog: {
    kind: 'flag',
    describe: "Keep a CHANGELOG.md in the client's folder: what changed for code that calls it",
  },
} as const satisfies Readonly<Record<string, OptionDescription>>;

/** The options of all artefacts by their names. */
export const artefactOptions: ReadonlyMap<string, OptionDescription> = new Map(
  artefacts.flatMap(({ options }) => Object.entries<OptionDescription>(options)),
);

/**
 * All that a client is made with besides its collection, by the names in the library: the one list from which follow the
 * flags of the command, the keys of `postwright.json` and what the lock keeps.
 */
export const clientOptions: ReadonlyMap<string, OptionDescription> = new Map([
  ...Object.entries<OptionDescription>(wholeOptions),
  ...artefactOptions,
]);

/** Returns the values that decide on a client besides what stands in files, those that are left out by their defaults. */
export function decidedOptions(options: Options): readonly unknown[] {
  const { dropAliases = false, changelog = false, templates = '' } = options;
  const given = new Map<string, unknown>(Object.entries(options));
  const chosen = [...artefactOptions].map(([name, option]) => [name, given.get(name) ?? defaultOf(option)]);
  return [dropAliases, changelog, templates, ...chosen];
}

function defaultOf(option: OptionDescription): string | boolean {
  switch (option.kind) {
    case 'choice':
      return option.default;
    case 'flag':
      return false;
    case 'text':
    case 'path':
      return '';
    default:
      return assertNever(option);
  }
}

/** Tells whether values, by the names of options, are such as a client can be made with. */
export function isWish(values: object): values is Wishes {
  return Object.entries(values).every(([name, value]: [string, unknown]) => {
    const option = clientOptions.get(name);
    return option !== undefined && (value === null || value === undefined || suits(value, option));
  });
}

/** Tells the same of values among which there is none that takes an option away. */
export function isMade(values: object): values is MadeWith {
  return isWish(values) && Object.values(values).every((value) => value !== null);
}

function suits(value: unknown, option: OptionDescription): boolean {
  switch (option.kind) {
    case 'choice':
      return option.values.some((each) => each === value);
    case 'flag':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string';
    case 'path':
      return option.several ? isTexts(value) : typeof value === 'string';
    default:
      return assertNever(option);
  }
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
