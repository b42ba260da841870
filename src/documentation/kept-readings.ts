import type { KeptReading } from '../model/kept-reading.js';
import type { Documentation } from './documentation.js';
import { descriptionReadings } from './read-documentation.js';
import { parameterReadings } from './read-parameter.js';

/** What a process has read, and how much of it no earlier run had read. */
export interface AllReadings {
  readonly readings: readonly KeptReading[];
  readonly fresh: number;
}

/** Takes up what an earlier run of this generator has read. */
export function startFromReadings(kept: readonly KeptReading[]): void {
  for (const { kind, digest, read } of kept) {
    if (kind === 'parameter') parameterReadings.recall(digest, read);
    else if (isDocumentation(read)) descriptionReadings.recall(digest, read);
  }
}

/** Returns what this process has read. */
export function allReadings(): AllReadings {
  const parameters = parameterReadings.all();
  const descriptions = descriptionReadings.all();
  return {
    readings: [
      ...Array.from(parameters.reads, ([digest, read]): KeptReading => ({ kind: 'parameter', digest, read })),
      ...Array.from(descriptions.reads, ([digest, read]): KeptReading => ({
        kind: 'description',
        digest,
        read,
      })),
    ],
    fresh: parameters.fresh + descriptions.fresh,
  };
}

/** The same generator has written it down: of anything else the digest is another. */
function isDocumentation(read: object): read is Documentation {
  return 'rows' in read && Array.isArray(read.rows) && 'skipped' in read && Array.isArray(read.skipped);
}
