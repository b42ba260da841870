import { createHash } from 'node:crypto';
import type { Example } from '../../model/operation.js';
import type { SavedResponse } from '../../model/plan.js';

/** Returns the saved responses under keys that are theirs alone: the name, with the status where two share it, then the content. */
export function nameResponses(examples: readonly Example[]): readonly SavedResponse[] {
  const distinct = [...new Map(examples.map((example) => [contentOf(example), example])).values()];
  const byName = count(distinct, plainName);
  const byStatus = count(distinct, statusName);
  return distinct.map((example): SavedResponse => {
    if (byName.get(plainName(example)) === 1) return { key: plainName(example), example };
    if (byStatus.get(statusName(example)) === 1) return { key: statusName(example), example };
    return { key: hashName(example), example };
  });
}

function plainName({ name }: Example): string {
  return name.trim() || 'Response';
}

function statusName(example: Example): string {
  return `${plainName(example)} (${example.status})`;
}

function hashName(example: Example): string {
  const hash = createHash('sha256').update(contentOf(example)).digest('hex').slice(0, 6);
  return `${plainName(example)} (${example.status}, ${hash})`;
}

function contentOf({ name, status, headers, body, recording }: Example): string {
  return JSON.stringify([name, status, headers, body, recording]);
}

function count(examples: readonly Example[], key: (example: Example) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const example of examples) counts.set(key(example), (counts.get(key(example)) ?? 0) + 1);
  return counts;
}
