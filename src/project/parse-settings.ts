import * as v from 'valibot';
import { inputError } from '../diagnostics/errors.js';
import { pointerTo } from '../diagnostics/json-pointer.js';
import type { Severities } from '../model/change.js';
import { nearNames } from '../names/near-names.js';
import { findLines } from '../parse/find-lines.js';
import { describeKind, shownValue } from '../parse/json-value.js';
import { readJson, type JsonRole } from '../parse/read-json.js';
import { knownKeys, settingsSchema, type StoredClient } from './settings-schema.js';

/** What a project's settings say as they stand in the file. */
export interface StoredProject {
  /** In the order of the file. */
  readonly clients: ReadonlyMap<string, StoredClient>;
  readonly docs?: string;
  readonly severities: Severities;
}

const role: JsonRole = { code: 'settings-wrong', advice: 'Correct the settings.' };

/** Returns what a `postwright.json` says; an InputError that names the line of the first thing that is wrong. */
export async function parseSettings(bytes: Uint8Array, file: string): Promise<StoredProject> {
  const stored = readJson(bytes, file, role);
  const text = new TextDecoder().decode(bytes);
  const result = v.safeParse(settingsSchema, stored, { abortEarly: true });
  if (!result.success) throw await refuse(text, file, explain(result.issues[0]));
  const twice = await findTwice(text);
  if (twice) throw await refuse(text, file, twice);
  const { clients, docs, severities = {} } = result.output;
  return {
    clients: new Map(Object.entries(clients).map(([name, client]) => [name, client])),
    ...(typeof docs === 'string' && { docs }),
    severities: new Map(
      Object.entries(severities).flatMap(([kind, level]) => (level === undefined ? [] : [[kind, level]])),
    ),
  };
}

/** What is wrong, and the keys that lead to it. */
export interface SettingFault {
  readonly keys: readonly (string | number)[];
  readonly problem: string;
}

/** Returns the error for what is wrong in a text of settings, with its line. */
export async function refuse(text: string, file: string, { keys, problem }: SettingFault): Promise<Error> {
  const pointer = pointerTo(...keys);
  const line = keys.length === 0 ? undefined : (await findLines(text, false))(pointer);
  const place = [...(line === undefined ? [] : [`line ${line}`]), ...keys.slice(0, 1)].join(', ');
  const way = [place, ...keys.slice(1)].filter((each) => each !== '').join(' › ');
  const message = `${file} ${way === '' ? '' : `(${way}) `}is wrong: ${problem}`;
  const location = { file, ...(pointer !== '' && { pointer }), ...(line !== undefined && { line }) };
  return inputError(role.code, message, location);
}

function explain({ message, input, path, type, expected }: v.BaseIssue<unknown>): SettingFault {
  const keys = (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const [last] = keys.slice(-1);
  if (type === 'strict_object' && expected === 'never') {
    return { keys, problem: sayUnknown(String(last), knownKeys(keys.slice(0, -1).map(String))) };
  }
  // Of a key that is missing valibot says its own words.
  if (type === 'strict_object') {
    const wanted = last === 'output' ? 'the path of a folder' : 'the path or the URL of a collection';
    const problem = last === 'clients' ? 'expected the clients by their names' : `expected ${wanted}`;
    return { keys: keys.slice(0, -1), problem: `"${String(last)}" is missing: ${problem}.` };
  }
  const found = typeof input === 'object' ? describeKind(input) : shownValue(input);
  return { keys, problem: `expected ${message}, found ${found}.` };
}

function sayUnknown(name: string, known: readonly string[]): string {
  const near = nearNames(name, known).map((each) => JSON.stringify(each));
  const advice = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are ${known.join(', ')}.`;
  return `there is no ${JSON.stringify(name)}. ${advice}`;
}

/** JSON leaves of two members with one name only the last: a client would be gone without a word. */
async function findTwice(text: string): Promise<SettingFault | undefined> {
  const { parseTree, findNodeAtLocation } = await import('jsonc-parser');
  const root = parseTree(text);
  const clients = root && findNodeAtLocation(root, ['clients']);
  const seen = new Set<string>();
  for (const { children: [key] = [] } of clients?.children ?? []) {
    const name = String(key?.value);
    if (seen.has(name))
      return { keys: ['clients', name], problem: 'two clients have this name. Name one of them otherwise.' };
    seen.add(name);
  }
  return undefined;
}
