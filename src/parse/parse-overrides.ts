import type { InputError } from '../diagnostics/errors.js';
import type { Override, TypeChange } from '../model/config.js';
import type { Scalar } from '../model/facts.js';
import { describeKind, isList, isRecord, type JsonRecord } from './json-value.js';
import { parseTypeText } from './parse-type-text.js';

/** Returns the error for a problem of the file. */
type Refuse = (problem: string) => InputError;

const example = '{ "Get user › 200 › data.status": { "enum": ["active", "blocked"] } }';

const words: ReadonlySet<string> = new Set(['enum', 'map', 'optional', 'name', 'type', 'from']);

/** Returns the overrides of a configuration, by their paths. */
export async function parseOverrides(value: unknown, refuse: Refuse): Promise<readonly Override[]> {
  if (value === undefined) return [];
  if (!isRecord(value))
    throw refuse(`overrides: expected an object, such as ${example}, found ${describeKind(value)}.`);
  const entries = Object.entries(value).map(async ([path, entry]): Promise<Override> => {
    const refuseThis: Refuse = (problem) => refuse(`overrides › ${JSON.stringify(path)}: ${problem}`);
    return { path, changes: await parseChanges(entry, refuseThis) };
  });
  return Promise.all(entries);
}

/** The type itself changes first, then its name, then whether it may be missing. */
async function parseChanges(entry: unknown, refuse: Refuse): Promise<readonly TypeChange[]> {
  if (!isRecord(entry))
    throw refuse(`expected an object such as { "map": true }, found ${describeKind(entry)}.`);
  const unknown = Object.keys(entry).find((key) => !words.has(key));
  if (unknown !== undefined) {
    throw refuse(`there is no "${unknown}". An override has "enum", "map", "optional", "name" or "type".`);
  }
  const shapes = [parseEnum(entry, refuse), parseMap(entry, refuse), await parseType(entry, refuse)];
  const given = shapes.filter((change) => change !== undefined);
  if (given.length > 1) throw refuse('"enum", "map" and "type" exclude each other.');
  const more = [parseName(entry, refuse), parseOptional(entry, refuse)];
  const changes = [...given, ...more.filter((change) => change !== undefined)];
  if (changes.length === 0)
    throw refuse('it changes nothing. Give it "enum", "map", "optional", "name" or "type".');
  return changes;
}

function parseEnum({ enum: values }: JsonRecord, refuse: Refuse): TypeChange | undefined {
  if (values === undefined) return undefined;
  if (!isList(values) || values.length === 0 || !values.every(isScalar))
    throw refuse('enum: expected a list of strings, numbers or booleans.');
  return { kind: 'enum', values: [...new Set(values)] };
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function parseMap({ map }: JsonRecord, refuse: Refuse): TypeChange | undefined {
  if (map === undefined) return undefined;
  if (map !== true) throw refuse('map: expected true.');
  return { kind: 'map' };
}

function parseOptional({ optional }: JsonRecord, refuse: Refuse): TypeChange | undefined {
  if (optional === undefined) return undefined;
  if (typeof optional !== 'boolean') throw refuse('optional: expected true or false.');
  return { kind: 'optional', optional };
}

function parseName({ name }: JsonRecord, refuse: Refuse): TypeChange | undefined {
  if (name === undefined) return undefined;
  if (typeof name !== 'string' || !/^[A-Z][A-Za-z\d]{0,79}$/.test(name))
    throw refuse('name: expected letters and digits that begin with a capital, such as "User".');
  return { kind: 'name', name };
}

async function parseType({ type, from }: JsonRecord, refuse: Refuse): Promise<TypeChange | undefined> {
  if (type === undefined && from === undefined) return undefined;
  if (typeof type !== 'string')
    throw refuse('type: expected the text of a type, such as "\\"on\\" | \\"off\\"".');
  if (from === undefined) {
    const text = await parseTypeText(type);
    if (text === undefined) throw refuse(`type: ${JSON.stringify(type)} is no type of TypeScript.`);
    return { kind: 'type', text };
  }
  if (!/^[A-Za-z_]\w*$/.test(type)) throw refuse('type: with "from", expected the name of an exported type.');
  if (typeof from !== 'string' || !isModule(from))
    throw refuse('from: expected a package, or a path from the output folder such as "../my-types.js".');
  return { kind: 'type', text: type, from };
}

/** A package (`@scope/name/part`) or a path with dots in front. */
function isModule(from: string): boolean {
  return /^(?:\.{1,2}\/|@[\w-][\w.-]*\/|[\w-])[\w./@-]*$/.test(from) && !from.endsWith('/');
}
