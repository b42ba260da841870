import type { InputError } from '../../diagnostics/errors.js';
import type { Override, TypeChange } from '../../model/config.js';
import { shownValue } from '../json-value.js';
import type { ConfigFault, StoredOverride } from './config-schema.js';
import { findTypeProblems } from './find-type-problems.js';
import { parseTypeText } from './parse-type-text.js';

/** Returns the error for what is wrong in a file. */
export type Refuse = (fault: ConfigFault) => InputError;

/** Returns the error for what is wrong with a member of one override. */
type RefuseMember = (member: string, problem: string) => InputError;

/** Returns the overrides of a configuration, by their paths. */
export async function parseOverrides(
  stored: Readonly<Record<string, StoredOverride>>,
  refuse: Refuse,
): Promise<readonly Override[]> {
  const refuseAt =
    (path: string): RefuseMember =>
    (member, problem) => {
      const keys = ['overrides', path, member];
      return refuse({ problem, keys, named: keys });
    };
  const entries = Object.entries(stored).map(async ([path, entry]): Promise<Override> => {
    return { path, changes: await changesOf(entry, refuseAt(path)) };
  });
  const overrides = await Promise.all(entries);
  await refuseUnknownTypes(overrides, refuseAt);
  return overrides;
}

/** The text of a type has to say something by itself: what is meant by another name, only the user knows. */
async function refuseUnknownTypes(
  overrides: readonly Override[],
  refuseAt: (path: string) => RefuseMember,
): Promise<void> {
  const types = overrides.flatMap(({ path, changes }) =>
    changes.flatMap((change) =>
      change.kind === 'type' && change.from === undefined ? [{ path, text: change.text }] : [],
    ),
  );
  const problems = await findTypeProblems(types.map(({ text }) => text));
  types.forEach(({ path }, at) => {
    const problem = problems[at];
    if (problem !== undefined) throw refuseAt(path)('type', problem);
  });
}

/** The type itself changes first, then its name, then whether it may be missing. */
async function changesOf(entry: StoredOverride, refuse: RefuseMember): Promise<readonly TypeChange[]> {
  const { enum: values, map, name, optional } = entry;
  const type = await typeOf(entry, refuse);
  return [
    ...(values === undefined ? [] : [{ kind: 'enum' as const, values: [...new Set(values)] }]),
    ...(map === undefined ? [] : [{ kind: 'map' as const }]),
    ...(type === undefined ? [] : [type]),
    ...(name === undefined ? [] : [{ kind: 'name' as const, name }]),
    ...(optional === undefined ? [] : [{ kind: 'optional' as const, optional }]),
  ];
}

async function typeOf({ type, from }: StoredOverride, refuse: RefuseMember): Promise<TypeChange | undefined> {
  if (type === undefined && from === undefined) return undefined;
  if (type === undefined)
    throw refuse('type', 'expected the name of a type that the module of "from" exports, found nothing.');
  if (from === undefined) {
    const text = await parseTypeText(type);
    if (text === undefined) throw refuse('type', `${shownValue(type)} is no type of TypeScript. Correct it.`);
    return { kind: 'type', text };
  }
  if (!/^[A-Za-z_]\w*$/.test(type)) {
    const expected = 'with "from", expected the name of an exported type';
    throw refuse('type', `${expected}, found ${shownValue(type)}.`);
  }
  return { kind: 'type', text: type, from };
}
