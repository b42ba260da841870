import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { inputError } from '../diagnostics/errors.js';
import { systemCode } from '../io/system-error.js';
import type { OptionDescription } from '../options.js';
import { findOverlap } from './find-overlap.js';
import { parseSettings, refuse, type SettingFault } from './parse-settings.js';
import { settingsName, type Project, type ProjectClient, type SettingValue } from './project.js';
import { settingKeys } from './setting-keys.js';
import type { StoredClient, StoredSetting } from './settings-schema.js';

/** Returns the path of the nearest `postwright.json`, from a folder upwards, from the working folder; undefined where there is none. */
export function findSettings(from = '.'): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const file = join(folder, settingsName);
    if (existsSync(file)) return relative('', file) || settingsName;
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * Returns the clients of a project with all paths from the working folder; an InputError where the settings are wrong, or
 * two clients would write into the same folder.
 */
export async function readProject(file: string): Promise<Project> {
  const bytes = await readSettings(file);
  const stored = await parseSettings(bytes, file);
  const folder = dirname(file);
  const clients = [...stored.clients].map(([name, client]) => readClient(name, client, folder));
  const docs = stored.docs === undefined ? {} : { docs: pathFrom(folder, stored.docs) };
  const project = { file, clients, ...docs, severities: stored.severities };
  const fault = findSharedFolder(project);
  if (fault) throw await refuse(new TextDecoder().decode(bytes), file, fault);
  return project;
}

/** Neither clients nor sites may write into the folders of each other. */
function findSharedFolder({ clients, docs }: Project): SettingFault | undefined {
  const folders = [
    ...clients.map(({ name, output }) => ({
      label: JSON.stringify(name),
      output,
      keys: ['clients', name, 'output'],
    })),
    ...clients.flatMap(({ name, docs: output }) =>
      typeof output === 'string'
        ? [{ label: `the site of ${JSON.stringify(name)}`, output, keys: ['clients', name, 'docs'] }]
        : [],
    ),
    ...clients.flatMap(({ name, output, making }) => {
      const dir = making.get('testsDir');
      return typeof dir === 'string' && dir.startsWith('..')
        ? [
            {
              label: `the tests of ${JSON.stringify(name)}`,
              output: join(output, dir),
              keys: ['clients', name, 'tests'],
            },
          ]
        : [];
    }),
    ...(docs === undefined ? [] : [{ label: 'the site of all', output: docs, keys: ['docs'] }]),
  ];
  const overlap = findOverlap(folders);
  if (!overlap) return undefined;
  const { first, second, same } = overlap;
  const how = same ? 'has the same folder as' : 'has a folder that lies in, or around, that of';
  const problem = `it ${how} ${first.label}: one would write over the other. Give each a folder of its own.`;
  return { keys: second.keys, problem };
}

async function readSettings(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    const message = `${file} cannot be read (${systemCode(error) ?? ''}). Check its permissions.`;
    throw inputError('settings-wrong', message, { file }, { cause: error });
  }
}

function readClient(name: string, stored: StoredClient, folder: string): ProjectClient {
  const { source, output } = stored;
  const client = { name, source: sourceFrom(folder, source), output: pathFrom(folder, output) };
  const making = new Map<string, SettingValue>();
  for (const [key, setting] of settingKeys) {
    const value = stored[key];
    if (value === undefined) continue;
    if (setting.kind === 'option') {
      making.set(setting.name, resolveValue(plainValue(value), setting.option, folder, client.output));
      continue;
    }
    const given = isPlain(value) ? [[firstOf(setting.keys), value] as const] : Object.entries(value);
    for (const [member, inner] of given) {
      const known = setting.keys.get(member);
      if (known && inner !== undefined)
        making.set(known.name, resolveValue(inner, known.option, folder, client.output));
    }
  }
  const docs = plainValue(stored['docs']);
  return {
    ...client,
    making,
    ...(stored['docs'] !== undefined && { docs: typeof docs === 'string' ? pathFrom(folder, docs) : null }),
  };
}

function firstOf(keys: ReadonlyMap<string, unknown>): string {
  const [first = ''] = keys.keys();
  return first;
}

function isPlain(value: StoredSetting): value is SettingValue {
  return typeof value !== 'object' || value === null || Array.isArray(value);
}

function plainValue(value: StoredSetting): SettingValue {
  return isPlain(value) ? value : null;
}

function resolveValue(
  value: SettingValue,
  option: OptionDescription,
  folder: string,
  output: string,
): SettingValue {
  if (option.kind !== 'path') return value;
  const place = (path: string): string =>
    option.from === 'caller'
      ? sourceFrom(folder, path)
      : relative(resolve(output), resolve(folder, path)).replaceAll('\\', '/');
  if (typeof value === 'string') return option.several ? [place(value)] : place(value);
  return typeof value === 'object' && value !== null ? value.map(place) : value;
}

/** A URL and a file in git (`HEAD:shop.json`) are named as they are. */
function sourceFrom(folder: string, source: string): string {
  if (/^https?:\/\//i.test(source)) return source;
  const path = pathFrom(folder, source);
  const isRevision = /^[^:]*:.+$/s.test(source) && !/^[a-z]:[\\/]/i.test(source);
  return isRevision && !existsSync(path) ? source : path;
}

function pathFrom(folder: string, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}
