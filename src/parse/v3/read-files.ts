import { describeKind, isMissing, isRecord, nameText, type JsonRecord } from '../json-value.js';
import type { Place } from '../place.js';
import { fileRole, type FileRole } from './file-role.js';
import type { PlacedFile } from './find-root.js';
import { indexExamples, type ExampleIndex } from './index-examples.js';
import { readYaml, type YamlReading } from './read-yaml.js';

/** A YAML file that was read, under the name that its own name gives it. */
export interface ReadFile {
  readonly path: string;
  readonly stem: string;
  readonly record: JsonRecord;
}

/** A saved example, and where the request is that it belongs to: undefined where only the request knows. */
export interface ReadExample extends ReadFile {
  readonly owner: string | undefined;
}

/** All that was read. */
export interface ReadFolder {
  /** The contents of every folder by its path, "" for the collection's own. */
  readonly folders: ReadonlyMap<string, FolderContents>;
  readonly examples: ExampleIndex<ReadExample>;
}

/** What a folder holds. */
export interface FolderContents {
  readonly definition?: JsonRecord;
  readonly requests: readonly ReadFile[];
  /** The names of the folders in it. */
  readonly folders: readonly string[];
}

type KnownRole = Exclude<FileRole, { readonly kind: 'other' }>;
type RequestRole = Extract<FileRole, { readonly kind: 'request' }>;

interface Gathered {
  definition?: JsonRecord;
  readonly requests: ReadFile[];
  readonly folders: Set<string>;
}

/** Returns what the files of a collection hold. What cannot be read is reported and left out. */
export async function readFiles(files: readonly PlacedFile[], place: Place): Promise<ReadFolder> {
  const folders = new Map<string, Gathered>();
  const examples: ReadExample[] = [];
  for (const file of files) {
    const { path } = file;
    const role = fileRole(path);
    const record = role.kind === 'other' ? undefined : await readRecord(file, role, place);
    if (!record || role.kind === 'other') continue;
    if (role.kind === 'example') examples.push({ path, stem: role.stem, record, owner: role.owner });
    else if (role.kind === 'definition') folderAt(role.folder, folders).definition = record;
    else if (isHttp(record, role.sure))
      folderAt(role.folder, folders).requests.push({ path, stem: role.stem, record });
    else reportKind(path, record, role, place);
  }
  const contents = [...folders].map(
    ([path, found]) => [path, { ...found, folders: [...found.folders] }] as const,
  );
  return { folders: new Map(contents), examples: indexExamples(examples) };
}

/** Makes a folder known, and those that it lies in. */
function folderAt(path: string, folders: Map<string, Gathered>): Gathered {
  const known = folders.get(path);
  if (known) return known;
  const made: Gathered = { requests: [], folders: new Set() };
  folders.set(path, made);
  if (path !== '') {
    const cut = path.lastIndexOf('/');
    folderAt(cut === -1 ? '' : path.slice(0, cut), folders).folders.add(path.slice(cut + 1));
  }
  return made;
}

async function readRecord(
  { path, bytes }: PlacedFile,
  role: KnownRole,
  place: Place,
): Promise<JsonRecord | undefined> {
  const reading = await readYaml(bytes);
  if ('value' in reading && isRecord(reading.value)) return reading.value;
  // A file that is not called a request may be anything.
  if (role.kind === 'request' && !role.sure) return undefined;
  reportFile(reading, trailOf(role), placeOfFile(path, place));
  return undefined;
}

function reportFile(reading: YamlReading, trail: readonly string[], place: Place): void {
  const isYaml = 'value' in reading;
  const problem = isYaml
    ? `expected names and values, found ${describeKind(reading.value)}`
    : reading.problem;
  const message = isYaml
    ? `The file is left out: ${problem}. Correct it.`
    : `The file cannot be read as YAML, and is left out: ${problem}. Correct it.`;
  const line = isYaml ? undefined : reading.line;
  const location = { file: place.file, trail, ...(line !== undefined && { line }) };
  place.diagnostics.add('file-unreadable', message, location);
}

/** The names of the folders that a file lies in, and its own. */
function trailOf(role: KnownRole): readonly string[] {
  const folders = role.kind === 'example' ? (role.owner ?? '') : role.folder;
  const names = folders === '' ? [] : folders.split('/');
  return role.kind === 'definition' ? names : [...names, role.stem];
}

/** Returns whether a record is a request over HTTP; one without a kind is, if its file is called so. */
export function isHttp(record: JsonRecord, sure: boolean): boolean {
  const kind = record['$kind'];
  return kind === 'http-request' || kind === 'graphql-request' || (kind === undefined && sure);
}

/** Says that a request of another kind is left out. */
export function reportKind(path: string, record: JsonRecord, role: RequestRole, place: Place): void {
  const kind = nameText(record['$kind']);
  if (!kind.endsWith('request') || kind === '') return;
  const stem = isMissing(record['name']) ? role.stem : nameText(record['name']);
  const location = { file: placeOfFile(path, place).file, trail: trailOf({ ...role, stem }) };
  const message = `A request of the kind "${kind}" is no HTTP request, and is left out.`;
  place.diagnostics.add('request-not-http', message, location);
}

/** Returns the place of a file of the directory. */
export function placeOfFile(path: string, place: Place): Place {
  return { ...place, file: `${place.file.replace(/[\\/]+$/, '')}/${path}` };
}
