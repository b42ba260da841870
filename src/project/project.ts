import type { Severities } from '../model/change.js';

/** What a client may be told by its settings: a key that says null asks for none. */
export type SettingValue = string | boolean | readonly string[] | null;

/** One client as `postwright.json` describes it. */
export interface ProjectClient {
  readonly name: string;
  /** The collection: a path from the working folder, a URL, or a file in git. */
  readonly source: string;
  /** The client's folder, from the working folder. */
  readonly output: string;
  /** What it is made with, by the names of the library; paths as these have them. */
  readonly making: ReadonlyMap<string, SettingValue>;
  /** The folder of a site of its own, from the working folder; null where it is to be in no site. */
  readonly docs?: string | null;
}

/** The clients of a project. */
export interface Project {
  /** The file of the settings, from the working folder: for messages. */
  readonly file: string;
  /** In the order of the file. */
  readonly clients: readonly ProjectClient[];
  /** The folder of the site of all clients that have no own one, from the working folder. */
  readonly docs?: string;
  /** What changes are held to be, where that is not what their rules say. */
  readonly severities?: Severities;
}

/** The name of the file that describes the clients of a project. */
export const settingsName = 'postwright.json';
