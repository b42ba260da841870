/** What the configuration of a client decides: what is left out in the file has its default here. */
export interface Config {
  /** What recorded body fields are in the input type of which the documentation says nothing. */
  readonly undocumented: 'optional' | 'required';
}

/** The configuration of a client without a configuration file. */
export const defaultConfig: Config = { undocumented: 'optional' };
