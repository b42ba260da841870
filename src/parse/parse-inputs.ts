import type { Diagnostics } from '../diagnostics/collector.js';
import type { Document } from '../model/document.js';
import type { Inputs } from '../model/inputs.js';
import { parseEnvironment, type EnvironmentValues } from './environment/parse-environment.js';
import { limitRequests } from './limit-requests.js';
import { limitTexts } from './limit-texts.js';
import { parseDocument } from './parse-document.js';
import { parseFolder } from './v3/parse-folder.js';

/** What was read, as far as credentials may stand in it: the configuration follows later. */
export interface ParsedInputs {
  readonly document: Document;
  readonly environments: readonly EnvironmentValues[];
}

/** Returns the collection and the environments that were read, whatever their format; an InputError where they are none. */
export async function parseInputs(
  { source, environments }: Pick<Inputs, 'source' | 'environments'>,
  diagnostics: Diagnostics,
): Promise<ParsedInputs> {
  const document = await ('files' in source
    ? parseFolder(source.files, source.name, diagnostics)
    : parseDocument(source.bytes, source.name, diagnostics));
  const values = environments.map(({ bytes, name }) => parseEnvironment(bytes, name));
  limitRequests(document, source.name);
  limitTexts(document, source.name);
  return { document, environments: await Promise.all(values) };
}
