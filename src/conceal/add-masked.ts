import type { Diagnostics } from '../diagnostics/collector.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { findSecrets } from './find-secrets.js';
import { maskLocation } from './mask-location.js';
import { createReplacer, framed } from './replace-known.js';

/** Adds what was said before the credentials were known, without them: also without those of what was left out. */
export async function addMasked(
  heard: readonly Diagnostic[],
  mask: (text: string) => string,
  diagnostics: Diagnostics,
): Promise<void> {
  for (const { code, message, location } of await maskDiagnostics(heard, mask))
    diagnostics.add(code, message, location);
}

/** Returns diagnostics without the credentials that are known, and without any that their looks give away. */
export async function maskDiagnostics(
  heard: readonly Diagnostic[],
  mask: (text: string) => string = (text) => text,
): Promise<readonly Diagnostic[]> {
  const texts = heard.flatMap(({ message, location: { file = '', trail = [] } }) => [
    message,
    file,
    ...trail,
  ]);
  const found = await findSecrets(new Set(texts.map(mask)));
  // The first name stays, as everywhere: it says most.
  const known = new Map(found.toReversed().map((each) => [framed(each.value, each), each]));
  const replace = createReplacer(known);
  const maskAll = (text: string): string => replace(mask(text), () => undefined);
  return heard.map((each) => ({
    ...each,
    message: maskAll(each.message),
    location: maskLocation(each.location, maskAll),
  }));
}
