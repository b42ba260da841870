import type { ClientVariable } from '../model/api.js';
import type { OperationPlan, Plan } from '../model/plan.js';
import type { SchemaNames } from '../plan/schema-names.js';
import type { ReferenceCode } from './code/code.js';
import type { ModuleStyle } from './code/module-names.js';
import type { EmittedModule, Render } from './code/renderer.js';

/**
 * One thing that a client is made of: its modules, what decides on them, and what they need. All that is known of it stands
 * in its folder; the command, the run key, `index.ts` and the emitting read the list of artefacts.
 */
export interface Artefact<Options extends OptionDescriptions = OptionDescriptions> {
  readonly name: string;
  /** The options that decide on it, by their names in the library: on the command line `testsDir` is `--tests-dir`. */
  readonly options: Options;
  /** The names of its templates: `client` is `templates/client.hbs`. */
  readonly templates: readonly string[];
  /** The folders of a client that files of the runtime are copied into for it: what they are called in `runtime/`. */
  readonly runtime: Readonly<Record<string, string>>;
  /** Loads what makes its modules: a run that has nothing to do does not need it. */
  load(): Promise<ArtefactCode<OptionValues<Options>>>;
}

/** What makes the modules of an artefact. */
export interface ArtefactCode<Values> {
  /** Returns what `index.ts` exports of it. */
  exports(plan: Plan, options: Values): readonly ReferenceCode[];
  /** Returns its modules for the client as a whole. */
  modules(emission: Emission, options: Values): readonly EmittedModule[];
  /** Returns its modules for one operation, if it has any. */
  modulesOf?(
    operation: OperationPlan,
    emission: OperationEmission,
    options: Values,
  ): readonly EmittedModule[];
}

/**
 * What the modules of one operation are made of besides its plan. They are kept from run to run by these values, so there is
 * nothing here that they could take from another operation.
 */
export interface OperationEmission {
  /** The client's variables by their names. */
  readonly variables: ReadonlyMap<string, ClientVariable>;
  readonly render: Render;
  /** How modules of the client name each other. */
  readonly style: ModuleStyle;
  /** Whether the client has modules with what the collection recorded. */
  readonly hasExamples: boolean;
  /** What its schemas are called. */
  readonly schemas: SchemaNames;
}

/** What the modules of a client as a whole are made of. */
export interface Emission extends Pick<OperationEmission, 'variables' | 'render' | 'style'> {
  readonly plan: Plan;
  /** What the artefacts of the client export. */
  readonly exports: readonly ReferenceCode[];
}

/** Options by their names. */
export type OptionDescriptions = Readonly<Record<string, OptionDescription>>;

/**
 * An option: what it may be, what it is where nothing is said, and what the help says of it. It is declared once: the
 * command line, the library, `postwright.json`, the lock and the run key follow.
 */
export type OptionDescription = ChoiceDescription | FlagDescription | TextDescription | PathDescription;

interface Described {
  /** What the help says of it. */
  readonly describe: string;
  /**
   * Its key in `postwright.json`, where that is not its own name: `tests.dir` is the key `dir` in the object `tests`. An
   * option that is called as the object may stand in its place: `"tests": "none"` is `"tests": { "runner": "none" }`.
   */
  readonly setting?: `${string}.${string}`;
}

/** One of several words. */
export interface ChoiceDescription<Value extends string = string> extends Described {
  readonly kind: 'choice';
  readonly values: readonly Value[];
  readonly default: Value;
  /** Left out, it follows from the project around the client: the default, too, is worth keeping where it is named. */
  readonly guessed?: true;
}

/** Yes or no; no where nothing is said. */
export interface FlagDescription extends Described {
  readonly kind: 'flag';
}

/** Any text. */
export interface TextDescription extends Described {
  readonly kind: 'text';
}

/** A file or a folder; in `postwright.json` its path always is from that file on. */
export interface PathDescription extends Described {
  readonly kind: 'path';
  /** What its path is from on the command line and in the library: the client's folder or the working folder. */
  readonly from: 'client' | 'caller';
  /** Whether there may be more than one. */
  readonly several?: true;
  /** Its letter on the command line. */
  readonly alias?: string;
}

/** The values of options, all of which may be left out. */
export type OptionValues<Options extends OptionDescriptions> = {
  readonly [Name in keyof Options]?: OptionValue<Options[Name]> | undefined;
};

/** The value of an option. */
export type OptionValue<Option> =
  Option extends ChoiceDescription<infer Value> ? Value : Option extends FlagDescription ? boolean : string;
