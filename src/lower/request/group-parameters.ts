import type { ShapeParameter } from './shape.js';

/** One parameter as the collection lists it, its text plain. */
export interface ParameterEntry {
  readonly name: string;
  readonly value: string | null;
  readonly disabled: boolean;
  readonly description?: string;
}

/** All entries of one name: the enabled ones with their places among all enabled entries. */
export interface ParameterGroup<E> {
  readonly name: string;
  readonly enabled: readonly E[];
  readonly disabled: readonly E[];
  readonly positions: readonly number[];
}

/** Returns the entries by their names, in the order in which the names first occur. */
export function groupByName<E extends { readonly name: string; readonly disabled: boolean }>(
  entries: readonly E[],
): readonly ParameterGroup<E>[] {
  const groups = new Map<string, { name: string; enabled: E[]; disabled: E[]; positions: number[] }>();
  let position = 0;
  for (const entry of entries) {
    const group = groups.get(entry.name) ?? { name: entry.name, enabled: [], disabled: [], positions: [] };
    groups.set(entry.name, group);
    if (entry.disabled) {
      group.disabled.push(entry);
    } else {
      group.enabled.push(entry);
      group.positions.push(position++);
    }
  }
  return [...groups.values()];
}

/** Returns one group as a parameter. */
export function shapeParameter(group: ParameterGroup<ParameterEntry>): ShapeParameter {
  const entries = [...group.enabled, ...group.disabled];
  const description = entries.find((entry) => entry.description)?.description;
  return {
    name: group.name,
    ...(description !== undefined && { description }),
    values: entries.map((entry) => entry.value),
    disabled: group.enabled.length === 0,
    positions: group.positions,
  };
}
