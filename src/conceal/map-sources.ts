import type { Location } from '../diagnostics/diagnostic.js';
import type { ParsedInputs } from '../model/inputs.js';
import { mapTexts, mapVariables } from './map-texts.js';
import type { PlacedText } from './placed-text.js';
import { walkTexts, type TextMap } from './text-walk.js';

/** Returns sources of which every text is mapped, the environments first: their names for a value say most. */
export function mapSources(
  { document, environments }: ParsedInputs,
  source: string,
  map: TextMap,
): ParsedInputs {
  return {
    environments: environments.map((environment) => {
      const location: Location = { file: environment.source, pointer: '', trail: [] };
      const walk = walkTexts(map, location);
      return {
        ...environment,
        name: walk.text(environment.name, 'the name of the environment'),
        variables: mapVariables(environment.variables, walk),
      };
    }),
    document: mapTexts(document, source, map),
  };
}

/** Returns every text of the sources, in the order in which `withTexts` puts them back. */
export function textsOf(sources: ParsedInputs, source: string): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  mapSources(sources, source, {
    map: (text, place) => {
      texts.push({ text, place });
      return text;
    },
    isSecret: () => false,
  });
  return texts;
}

/** Returns the sources with other texts, given in the order of `textsOf`; an undefined one is dropped. */
export function withTexts(
  sources: ParsedInputs,
  source: string,
  texts: readonly (string | undefined)[],
  isSecret: TextMap['isSecret'],
): ParsedInputs {
  const next = texts.values();
  return mapSources(sources, source, { map: () => next.next().value, isSecret });
}
