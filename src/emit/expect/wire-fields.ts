import { keepsItsOrder } from '../artefacts/operation/fields-expression.js';
import { readsVariable } from '../../notation/variable-names.js';
import type { QueryParameter, RecordedEntry } from '../../model/operation.js';
import type { WireField, WireValues } from './wire-values.js';

interface Placed extends WireField {
  readonly at: number;
}

/** Returns the fields of a query or a form in the order in which a recorded request sends them. */
export function wireFields(
  parameters: readonly QueryParameter[],
  entries: readonly RecordedEntry[],
  values: WireValues,
): readonly WireField[] {
  const known = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const recorded = new Map(entries.map((entry) => [entry.name, entry]));
  const placed = [...recorded.values()].flatMap((entry) => placeEntry(entry, known.get(entry.name), values));
  // The caller's own order is kept: here it is that of the recorded request.
  if (keepsItsOrder(parameters)) return placed;
  const unordered = parameters.some(({ name }) => readsVariable(name));
  for (const { name, sent, positions } of parameters) {
    if (sent === undefined || recorded.has(name)) continue;
    const value = sent && values.evaluate(sent);
    const at = (unordered ? undefined : positions[0]) ?? Number.POSITIVE_INFINITY;
    if (sent === null || value !== null) placed.push({ name: values.fill(name), value, at });
  }
  return placed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
}

function placeEntry(
  { name, value }: RecordedEntry,
  parameter: QueryParameter | undefined,
  values: WireValues,
): readonly Placed[] {
  const list = typeof value === 'string' || value === null ? [value] : value;
  return list.map((one, index): Placed => ({
    name: values.fill(name),
    value: one === null ? null : values.fill(one),
    at: parameter?.positions[index] ?? Number.POSITIVE_INFINITY,
  }));
}
