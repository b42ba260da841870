import type { Wishes } from '../../options.js';

/** What the command line says of which clients a command is about. */
export interface ClientsArguments extends Wishes {
  /** A collection where `output` is given, else the names of clients of the project; all where there are none. */
  readonly sources: readonly string[];
  readonly output?: string | undefined;
  readonly shard?: string | undefined;
}

/** One client that a command is about. */
export interface OneClient extends Wishes {
  readonly source: string;
  readonly output: string;
  /** It is described by postwright.json. */
  readonly fromSettings?: true;
}
