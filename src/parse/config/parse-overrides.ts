import type { InputError } from '../../diagnostics/errors.js';
import type { Override, TypeChange } from '../../model/config.js';
import type { Scalar } from '../../model/facts.js';
import { findTypeProblems } from './find-type-problems.js';
import { describeKind, isList, isRecord, shownValue, type JsonRecord } from '../json-value.js';
import { parseTypeText } from './parse-type-text.js';

/** Returns the error for a problem of the file; the keys lead to it. */
export type Refuse = (problem: string, ...keys: readonly (string | number)[]) => InputError;

const example = '{ "Get user › 200 › data.status": { "enum": ["active", "blocked"] } }';

const words: ReadonlySet<string> = new Set(['enum', 'map', 'optional', 'name', 'type', 'from']);

/** Returns the overrides of a configuration, by their paths. */
export async function parseOverrides(value: unknown, refuse: Refuse): Promise<readonly Override[]> {
  if (value === undefined) return [];
  if (!isRecord(value))
    throw refuse(
      `overrides: expected an object, such as ${example}, found ${describeKind(value)}.`,
      'overrides',
    );
  const refuseAt =
    (path: string): Refuse =>
    (problem, ...keys) =>
      refuse(`overrides › ${JSON.stringify(path)}: ${problem}`, 'overrides', path, ...keys);
  const entries = Object.entries(value).map(async ([path, entry]): Promise<Override> => {
    return { path, changes: await parseChanges(entry, refuseAt(path)) };
  });
  const overrides = await Promise.all(entries);
  await refuseUnknownTypes(overrides, refuseAt);
  return overrides;
}

/** The text of a type has to say something by itself: what is meant by another name, only the user knows. */
async function refuseUnknownTypes(
  overrides: readonly Override[],
  refuseAt: (path: string) => Refuse,
): Promise<void> {
  const types = overrides.flatMap(({ path, changes }) =>
    changes.flatMap((change) =>
      change.kind === 'type' && change.from === undefined ? [{ path, text: change.text }] : [],
    ),
  );
  const problems = await findTypeProblems(types.map(({ text }) => text));
  types.forEach(({ path }, at) => {
    const problem = problems[at];
    if (problem !== undefined) throw refuseAt(path)(`type: ${problem}`, 'type');
  });
}

/** The type itself changes first, then its name, then whether it may be missing. */
async function parseChanges(entry: unknown, refuse: Refuse): Promise<readonly TypeChange[]> {
  if (!isRecord(entry))
    throw refuse(`expected an object such as { "map": true }, found ${describeKind(entry)}.`);
  const unknown = Object.keys(entry).find((key) => !words.has(key));
  if (unknown !== undefined) {
    throw refuse(
      `there is no "${unknown}". An override has "enum", "map", "optional", "name" or "type".`,
      unknown,
    );
  }
  const shapes = [parseEnum(entry, refuse), parseMap(entry, refuse), await parseType(entry, refuse)];
  const given = shapes.filter((change) => change !== undefined);
  if (given.length > 1) throw refuse('"enum", "map" and "type" exclude each other. Leave one of them.');
  const more = [parseName(entry, refuse), parseOptional(entry, refuse)];
  const changes = [...given, ...more.filter((change) => change !== undefined)];
  if (changes.length === 0)
    throw refuse('it changes nothing. Give it "enum", "map", "optional", "name" or "type".');
  return changes;
}

function parseEnum({ enum: values }: JsonRecord, refuse: Refuse): TypeChange | undefined {
  if (values === undefined) return undefined;
  const expected = 'enum: expected a list of strings, numbers or booleans';
  if (!isList(values)) throw refuse(`${expected}, found ${describeKind(values)}.`, 'enum');
  if (values.length === 0) throw refuse(`${expected}, found an empty one.`, 'enum');
  const scalars = values.map((value, at): Scalar => {
    if (isScalar(value)) return value;
    throw refuse(`${expected}, found ${describeKind(value)} as value ${at + 1}.`, 'enum', at);
  });
  return { kind: 'enum', values: [...new Set(scalars)] };
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function parseMap({ map }: JsonRecord, refuse: Refuse): TypeChange | undefined {
  if (map === undefined) return undefined;
  if (map !== true) throw refuse(`map: expected true, found ${shownValue(map)}.`, 'map');
  return { kind: 'map' };
}

function parseOptional({ optional }: JsonRecord, refuse: Refuse): TypeChange | undefined {
  if (optional === undefined) return undefined;
  if (typeof optional !== 'boolean')
    throw refuse(`optional: expected true or false, found ${shownValue(optional)}.`, 'optional');
  return { kind: 'optional', optional };
}

function parseName({ name }: JsonRecord, refuse: Refuse): TypeChange | undefined {
  if (name === undefined) return undefined;
  if (typeof name !== 'string' || !/^[A-Z][A-Za-z\d]{0,79}$/.test(name)) {
    const expected = 'name: expected letters and digits that begin with a capital, such as "User"';
    throw refuse(`${expected}, found ${shownValue(name)}.`, 'name');
  }
  return { kind: 'name', name };
}

async function parseType({ type, from }: JsonRecord, refuse: Refuse): Promise<TypeChange | undefined> {
  if (type === undefined && from === undefined) return undefined;
  if (typeof type !== 'string') {
    const expected = 'type: expected the text of a type, such as "\\"on\\" | \\"off\\""';
    throw refuse(`${expected}, found ${shownValue(type)}.`, 'type');
  }
  if (from === undefined) {
    const text = await parseTypeText(type);
    if (text === undefined)
      throw refuse(`type: ${shownValue(type)} is no type of TypeScript. Correct it.`, 'type');
    return { kind: 'type', text };
  }
  if (!/^[A-Za-z_]\w*$/.test(type)) {
    const expected = 'type: with "from", expected the name of an exported type';
    throw refuse(`${expected}, found ${shownValue(type)}.`, 'type');
  }
  if (typeof from !== 'string' || !isModule(from)) {
    const expected = 'from: expected a package, or a path from the output folder such as "../my-types.js"';
    throw refuse(`${expected}, found ${shownValue(from)}.`, 'from');
  }
  return { kind: 'type', text: type, from };
}

/** A package (`@scope/name/part`), a module of Node (`node:buffer`) or a path with dots in front. */
function isModule(from: string): boolean {
  return /^(?:\.{1,2}\/|@[\w-][\w.-]*\/|(?:node:)?[\w-])[\w./@-]*$/.test(from) && !from.endsWith('/');
}
