import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { InputError } from '../../diagnostics/errors.js';
import { pointerTo } from '../../diagnostics/json-pointer.js';
import type { Api, GivenName } from '../../model/api.js';
import type { Config, Override } from '../../model/config.js';
import type { Operation } from '../../model/operation.js';
import { changeOperation } from './change-operation.js';
import { explainMiss } from './explain-miss.js';
import { isNamed } from '../../names/request-path.js';
import { readTarget } from './override-target.js';

/**
 * Returns the API with what the user decided in the place of what the collection shows. An override holds for every
 * request that is called so and has the place; an InputError names all that match nothing.
 */
export function applyOverrides(api: Api, { overrides, file }: Pick<Config, 'overrides' | 'file'>): Api {
  let { operations } = api;
  const problems: Diagnostic[] = [];
  for (const override of overrides) {
    const applied = applyOverride(operations, override);
    if (typeof applied !== 'string') operations = applied;
    else {
      const advice = applied.endsWith('?') ? '' : ' Correct the entry, or delete it.';
      const message = `${file ?? 'overrides'} › ${JSON.stringify(override.path)}: ${applied}${advice}`;
      problems.push({
        code: 'override-unmatched',
        severity: 'error',
        message,
        location: file === undefined ? {} : { file, pointer: pointerTo('overrides', override.path) },
      });
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  const givenNames = overrides.flatMap((override) => namesGiven(override, file));
  return { ...api, operations, ...(givenNames.length > 0 && { givenNames }) };
}

/** Returns the names of types that an override brings into the client. */
function namesGiven({ path, changes }: Override, file: string | undefined): readonly GivenName[] {
  const from = { path, ...(file !== undefined && { file }) };
  return changes.flatMap((change): readonly GivenName[] => {
    if (change.kind === 'name') return [{ name: change.name, imported: false, ...from }];
    const isImported = change.kind === 'type' && change.from !== undefined;
    return isImported ? [{ name: change.text, imported: true, ...from }] : [];
  });
}

/** Returns the operations with one override, or what is wrong with it. */
function applyOverride(
  operations: readonly Operation[],
  { path, changes }: Override,
): readonly Operation[] | string {
  const target = readTarget(path);
  if (target === undefined) return badPath;
  let changed = operations;
  for (const change of changes) {
    const results = changed.map((operation) =>
      isNamed(operation.trail, target.names) ? changeOperation(operation, target, change) : undefined,
    );
    const known = results.filter((result) => result !== undefined);
    const refused = known.find((result) => 'refused' in result);
    if (refused !== undefined) return `what stands there ${refused.refused}.`;
    if (known.length === 0) return explainMiss(operations, target);
    changed = changed.map((operation, at) => {
      const result = results[at];
      return result !== undefined && 'operation' in result ? result.operation : operation;
    });
  }
  return changed;
}

const badPath =
  'expected the name of a request and a place in it, such as "Get user › 200 › data.status", ' +
  '"Get user › query.limit" or "Add user › body.tags[]".';
