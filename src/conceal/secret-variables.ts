import { isConfirmation } from '../names/is-secret-name.js';
import { readTemplate } from '../notation/read-template.js';
import { variableNames } from '../notation/variable-names.js';
import type { Sighting } from './concealer.js';
import type { PlacedText, TextPlace } from './placed-text.js';

/** How the variables are called that stand for credentials. */
export interface SecretVariables {
  /** Returns the name of the variable for a value that was seen at a place. */
  readonly nameFor: (value: string, sighting: Sighting, place: TextPlace) => string;
  /** Returns a name that no variable of the collection has: the given one if it is free. */
  readonly free: (wanted: string) => string;
}

/**
 * Returns the names for the credentials of a document. None is that of a variable that the collection uses for something
 * else: what the caller gives for one would be sent as the other.
 */
export function nameSecrets(texts: readonly PlacedText[]): SecretVariables {
  const inUse = new Set<string>();
  const declared = new Set<string>();
  for (const { text, place } of texts) {
    if (place.kind === 'variable name') inUse.add(text);
    if (place.kind === 'variable') declared.add(pairOf(place.name, text));
    if (text.includes('{{')) for (const name of variableNames(readTemplate(text))) inUse.add(name);
  }
  const confirmed = new Map<string, string>();
  const free = (wanted: string): string => {
    if (!inUse.has(wanted)) return wanted;
    const other = wanted.startsWith('secret_') ? wanted : `secret_${wanted}`;
    if (!inUse.has(other)) return other;
    let number = 2;
    while (inUse.has(`${other}_${number}`)) number += 1;
    return `${other}_${number}`;
  };
  return {
    free,
    nameFor: (value, { field, variable }, place) => {
      const isOwn = place.kind === 'variable' && variable === place.name;
      const here = pairOf(`${place.location.file ?? ''} ${place.location.pointer ?? ''}`, value);
      // A password that is given twice is one credential.
      const first = isConfirmation(field) ? confirmed.get(here) : undefined;
      const name = first ?? (isOwn || declared.has(pairOf(variable, value)) ? variable : free(variable));
      if (!confirmed.has(here)) confirmed.set(here, name);
      return name;
    },
  };
}

function pairOf(name: string, value: string): string {
  return JSON.stringify([name, value]);
}
