import type { KeptReading } from '../../model/kept-reading.js';
import { recallLines, rememberLines } from './packed-lines.js';

/** Remembers what was read of descriptions. */
export async function rememberReadings(name: string, readings: readonly KeptReading[]): Promise<void> {
  const exact = readings.filter(({ read }) => isJson(read));
  await rememberLines('readings', name, exact);
}

/** Returns what was remembered under a name; nothing where nothing is. */
export async function recallReadings(name: string): Promise<readonly KeptReading[]> {
  return (await recallLines('readings', name)).filter(isReading);
}

function isReading(value: unknown): value is KeptReading {
  if (typeof value !== 'object' || value === null) return false;
  if (!('kind' in value && 'digest' in value && 'read' in value)) return false;
  const { kind, digest, read } = value;
  const isKind = kind === 'parameter' || kind === 'description';
  return isKind && typeof digest === 'string' && typeof read === 'object' && read !== null;
}

/** Tells whether a value comes back from JSON as it was: what is not finite, or there without a value, does not. */
function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean';
  return value === null || Object.values(value).every(isJson);
}
