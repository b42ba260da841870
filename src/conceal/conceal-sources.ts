import type { Diagnostics } from '../diagnostics/collector.js';
import { pointerTo } from '../diagnostics/json-pointer.js';
import type { Location } from '../diagnostics/diagnostic.js';
import type { Document, DocumentNode, DocumentVariable } from '../model/document.js';
import type { EnvironmentValues } from '../parse/environment/parse-environment.js';
import { concealDocument } from './conceal-document.js';
import { concealVariables } from './conceal-variables.js';
import { findSecrets } from './find-secrets.js';
import { findWrapped } from './find-wrapped.js';
import { createLedger, type Ledger } from './ledger.js';
import { mapTexts, mapVariables, type PlacedTextMap } from './map-texts.js';
import { createReplacer } from './replace-known.js';
import { reportFindings, reportUnmatched } from './report-findings.js';

/** What comes from strangers: a collection with the environments that it is read with. */
export interface Sources {
  readonly document: Document;
  readonly environments: readonly EnvironmentValues[];
}

/** What the concealing is told. */
export interface ConcealOptions {
  /** The source as the user named it: for messages. */
  readonly source: string;
  /** The hashes of values that are no credentials. */
  readonly notSecrets: readonly string[];
  /** The configuration file that names them: for messages. */
  readonly config?: string | undefined;
}

/** Sources without a credential in them, and the function that takes those out of any other text. */
export interface Concealed extends Sources {
  readonly mask: (text: string) => string;
}

/**
 * Returns sources of which no text holds a credential: placeholders stand there. First those are taken that stand where
 * credentials do, then every text is searched for what looks like one; what is found is replaced wherever it stands.
 * All later stages see only what this one returns.
 */
export async function concealSources(
  sources: Sources,
  { source, notSecrets, config }: ConcealOptions,
  diagnostics: Diagnostics,
): Promise<Concealed> {
  const ledger = createLedger(notSecrets);
  const placed = concealPlaces(sources, ledger, source);
  const texts = new Set<string>();
  mapSources(placed, source, (text) => {
    texts.add(text);
    return text;
  });
  const wrapped = findWrapped(texts);
  for (const { value, name } of await findSecrets(new Set([...texts, ...wrapped.values()]))) {
    ledger.learn(value, name);
  }
  learnWrapped(wrapped, ledger);
  const replace = createReplacer(ledger.known);
  const mask = (text: string): string => replace(text, () => undefined);
  const concealed = mapSources(placed, source, (text, place, location) =>
    replace(text, (value) => {
      ledger.note(value, place, location);
    }),
  );
  reportFindings(ledger.findings(), mask, diagnostics);
  for (const hash of new Set(notSecrets)) {
    if (ledger.allowing.has(hash)) continue;
    const pointer = pointerTo('notSecrets', notSecrets.indexOf(hash));
    reportUnmatched(hash, config === undefined ? {} : { file: config, pointer }, diagnostics);
  }
  return { ...concealed, mask };
}

/** Takes what says a credential in another way for one, too. */
function learnWrapped(wrapped: ReadonlyMap<string, string>, ledger: Ledger): void {
  const replace = createReplacer(ledger.known);
  for (const [text, said] of wrapped) {
    const held: string[] = [];
    replace(said, (value) => held.push(value));
    // What stands in the text as it is will be found there.
    const hidden = held.find((value) => !text.includes(value));
    const name = hidden === undefined ? undefined : ledger.known.get(hidden);
    if (name !== undefined) ledger.learn(text, name);
  }
}

function concealPlaces({ document, environments }: Sources, ledger: Ledger, source: string): Sources {
  const scopes = [
    document.variables,
    ...environments.map(({ variables }) => variables),
    ...innerScopes(document.items),
  ];
  const secretKeys = new Set(
    scopes.flatMap((scope) => scope.filter(({ secret }) => secret).map(({ key }) => key)),
  );
  return {
    environments: environments.map((environment) => ({
      ...environment,
      variables: concealVariables(environment.variables, secretKeys, ledger.at(locationOf(environment))),
    })),
    document: concealDocument(document, secretKeys, ledger, source),
  };
}

function innerScopes(nodes: readonly DocumentNode[]): readonly (readonly DocumentVariable[])[] {
  return nodes.flatMap((node) => [
    node.variables,
    ...(node.kind === 'folder' ? innerScopes(node.items) : []),
  ]);
}

function mapSources({ document, environments }: Sources, source: string, map: PlacedTextMap): Sources {
  return {
    document: mapTexts(document, source, map),
    environments: environments.map((environment) => {
      const here = (text: string, place: string): string => map(text, place, locationOf(environment));
      return {
        ...environment,
        name: here(environment.name, 'the name of the environment'),
        variables: mapVariables(environment.variables, here),
      };
    }),
  };
}

function locationOf({ source }: EnvironmentValues): Location {
  return { file: source, pointer: '', trail: [] };
}
