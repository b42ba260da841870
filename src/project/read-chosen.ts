import { inputError } from '../diagnostics/errors.js';
import { chooseClients } from './choose-clients.js';
import type { Project } from './project.js';
import type { ProjectInputs, ResolvedSources } from './read-inputs.js';
import { findSettings, readProject } from './read-project.js';

/** Which clients a program asks about: all of the project around the working folder, unless it says otherwise. */
export interface ChosenClients {
  /** The path of a postwright.json. */
  readonly settings?: string | undefined;
  /** The names of clients. */
  readonly clients?: readonly string[] | undefined;
  /** Whether URLs may be read over plain http, too: anybody on the way can change what they bring. */
  readonly allowHttp?: boolean | undefined;
}

/** Returns what clients depend on, each with a hash of all of it: the library's `postwright inputs`. */
export async function readInputs(chosen: ChosenClients = {}): Promise<ProjectInputs> {
  const { readProjectInputs } = await import('./read-inputs.js');
  return readProjectInputs(await openChosen(chosen), chosen);
}

/** Returns, by content, what clients are made from that is no file of this machine: the library's `postwright resolve`. */
export async function resolveSources(chosen: ChosenClients = {}): Promise<ResolvedSources> {
  const { resolveProject } = await import('./read-inputs.js');
  return resolveProject(await openChosen(chosen), chosen);
}

async function openChosen({ settings, clients = [] }: ChosenClients): Promise<Project> {
  const file = settings ?? findSettings();
  if (file === undefined)
    throw inputError('settings-wrong', 'There is no postwright.json here or above. Name one as `settings`.');
  const project = await readProject(file);
  return { ...project, clients: chooseClients(project, clients) };
}
