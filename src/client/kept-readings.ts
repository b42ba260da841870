import { hashText } from '../io/hash-text.js';
import { digestGenerator } from '../io/memory/digest-generator.js';
import { recallReadings, rememberReadings } from '../io/memory/reading-memory.js';
import type { Generated } from '../generate.js';
import type { KeptReading } from '../model/kept-reading.js';

/** Where so few descriptions are new, the next run reads them again: writing all down takes longer. */
const few = 0.02;

/** What runs into one folder have read of descriptions. */
export interface ReadingsOfFolder {
  readonly recalled: readonly KeptReading[];
  /** Remembers what the run has read. */
  remember(generated: Pick<Generated, 'readings'>): Promise<void>;
}

/** Returns what earlier runs of this generator into the folder have read. */
export async function openReadings(directory: string): Promise<ReadingsOfFolder> {
  const name = hashText(`${digestGenerator()} ${directory}`);
  return {
    recalled: await recallReadings(name),
    async remember(generated) {
      const { readings, fresh } = generated.readings();
      if (fresh > readings.length * few) await rememberReadings(name, readings);
    },
  };
}
