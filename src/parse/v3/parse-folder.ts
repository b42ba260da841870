import type { Diagnostics } from '../../diagnostics/collector.js';
import { inputError, InputError } from '../../diagnostics/errors.js';
import type { Document, DocumentFolder, DocumentNode } from '../../model/document.js';
import type { JsonRecord } from '../json-value.js';
import { parseAuth } from '../v2/parse-auth.js';
import { parseDescription } from '../v2/parse-description.js';
import { parseProfile } from '../v2/parse-profile.js';
import { parseVariables } from '../v2/parse-variables.js';
import { named, type Place } from '../place.js';
import { compareSiblings, type Sibling } from './compare-siblings.js';
import { convertAuth, reportSeveralAuths } from './convert-auth.js';
import { findRoot, type PlacedFile } from './find-root.js';
import { nameOf, parseRequestFile } from './parse-request-file.js';
import { placeOfFile, readFiles, type ReadFolder } from './read-files.js';

/**
 * Returns the document of a collection of format v3: a directory of YAML files, of which each is a request, a saved
 * example, or what a folder says of itself. `source` names the directory in messages.
 */
export async function parseFolder(
  files: readonly PlacedFile[],
  source: string,
  diagnostics: Diagnostics,
): Promise<Document> {
  const place: Place = { file: source, pointer: '', trail: [], diagnostics };
  const root = findRoot(files, source);
  const read = await readFiles(root.files, { ...place, file: source + root.prefix });
  const items = parseContents('', read, { ...place, file: source + root.prefix });
  if (!items.some(holdsRequest)) throw noRequest(source, diagnostics);
  const definition = read.folders.get('')?.definition;
  reportSeveralAuths(definition?.['auth'], { ...place, file: source + root.prefix });
  return { ...describe(definition, root.name), items };
}

/** What was left out is said, too: it may be why there is no request. */
function noRequest(source: string, diagnostics: Diagnostics): InputError {
  const message = `${source} is a directory without a request of a collection: expected files such as "Get order.request.yaml". Name the folder of a collection in Postman's format v3, or a collection file.`;
  const error = inputError('source-not-collection', message, { file: source });
  return new InputError([...error.diagnostics, ...diagnostics.list()]);
}

function holdsRequest(node: DocumentNode): boolean {
  return node.kind === 'item' || node.items.some(holdsRequest);
}

interface Found extends Sibling {
  readonly parse: () => DocumentNode;
}

/** Returns the folders and requests of a folder in one order. */
function parseContents(path: string, read: ReadFolder, place: Place): readonly DocumentNode[] {
  const { requests = [], folders = [] } = read.folders.get(path) ?? {};
  const found: readonly Found[] = [
    ...folders.map((stem) => findFolder(path === '' ? stem : `${path}/${stem}`, stem, read, place)),
    ...requests.map((request): Found => ({
      record: request.record,
      name: nameOf(request.record, request.stem),
      parse: () => parseRequestFile(request, read.examples, { ...placeOfFile(request.path, place) }),
    })),
  ];
  return [...found].sort(compareSiblings).map(({ parse }) => parse());
}

function findFolder(path: string, stem: string, read: ReadFolder, place: Place): Found {
  const record = read.folders.get(path)?.definition ?? {};
  const described = describe(record, stem);
  return {
    record,
    name: described.name,
    parse: (): DocumentFolder => {
      const here = named(place, described.name);
      reportSeveralAuths(record['auth'], here);
      return { kind: 'folder', pointer: '', ...described, items: parseContents(path, read, here) };
    },
  };
}

/** Returns what a folder, or the collection, says of itself. */
function describe(definition: JsonRecord = {}, stem: string): Omit<Document, 'items'> {
  const description = parseDescription(definition['description']);
  const auth = parseAuth(convertAuth(definition['auth']));
  return {
    name: nameOf(definition, stem),
    ...(description !== undefined && { description }),
    variables: parseVariables(definition['variables']),
    ...(auth && { auth }),
    profile: parseProfile(definition['settings']),
  };
}
