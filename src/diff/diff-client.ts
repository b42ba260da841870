import type { Surface, SurfaceVariable } from '../model/surface.js';
import type { ClientChange } from '../model/change.js';

/** Returns what became of the client's variables and environments, and of what it exports of the runtime. */
export function diffClient(old: Surface, now: Surface): readonly ClientChange[] {
  const named = new Set(now.exports);
  return [
    ...diffVariables(old.variables, now.variables),
    ...diffEnvironments(environmentNames(old), environmentNames(now)),
    ...old.exports
      .filter((name) => !named.has(name))
      .map((name): ClientChange => ({ kind: 'export-removed', name })),
  ];
}

function diffVariables(
  old: readonly SurfaceVariable[],
  now: readonly SurfaceVariable[],
): readonly ClientChange[] {
  const after = new Map(now.map((variable) => [variable.name, variable]));
  const before = new Set(old.map(({ name }) => name));
  const kept = old.flatMap((variable): readonly ClientChange[] => {
    const next = after.get(variable.name);
    return next === undefined
      ? [{ kind: 'variable-removed', name: variable.name }]
      : diffVariable(variable, next);
  });
  const added = now
    .filter(({ name }) => !before.has(name))
    .map(({ name, required }): ClientChange => ({
      kind: required ? 'variable-added-required' : 'variable-added',
      name,
    }));
  return [...kept, ...added];
}

function diffVariable(old: SurfaceVariable, now: SurfaceVariable): readonly ClientChange[] {
  const { name } = old;
  const changes: ClientChange[] = [];
  if (now.required && (!old.required || (now.unless !== old.unless && now.unless === undefined)))
    changes.push({ kind: 'variable-required', name });
  else if (now.required && old.unless !== undefined && now.unless !== old.unless)
    changes.push({ kind: 'variable-required', name });
  else if (isAlwaysSet(old) && !isAlwaysSet(now)) changes.push({ kind: 'variable-unset', name });
  else if (old.required && (!now.required || now.unless !== old.unless))
    changes.push({ kind: 'variable-optional', name });
  if (old.default !== now.default) {
    changes.push({
      kind: 'variable-default-changed',
      name,
      ...(typeof old.default === 'string' && { from: JSON.stringify(old.default) }),
      ...(typeof now.default === 'string' && { to: JSON.stringify(now.default) }),
    });
  }
  return changes;
}

/** Whether `client.variables()` has a value for it whatever was given. */
function isAlwaysSet({ required, default: value }: SurfaceVariable): boolean {
  return required || typeof value === 'string';
}

/** `production`, and `production › token` for each variable in it. */
function environmentNames({ environments }: Surface): readonly string[] {
  return environments.flatMap(({ name, variables }) => [
    name,
    ...variables.map((variable) => `${name} › ${variable}`),
  ]);
}

function diffEnvironments(old: readonly string[], now: readonly string[]): readonly ClientChange[] {
  return [
    ...old
      .filter((name) => !now.includes(name))
      .map((name): ClientChange => ({ kind: 'environment-removed', name })),
    ...now
      .filter((name) => !old.includes(name))
      .map((name): ClientChange => ({ kind: 'environment-added', name })),
  ];
}
