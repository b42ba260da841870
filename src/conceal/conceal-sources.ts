import type { Diagnostics } from '../diagnostics/collector.js';
import { pointerTo } from '../diagnostics/json-pointer.js';
import { isSecretName } from '../names/is-secret-name.js';
import type { ParsedInputs } from '../model/inputs.js';
import { createAllowances, type Allowances } from './allowances.js';
import { concealPlace } from './conceal-place.js';
import { readFieldRules, type FieldRules } from './field-rules.js';
import type { FoundSecret } from './find-named.js';
import { findSecrets } from './find-secrets.js';
import { findWrapped } from './find-wrapped.js';
import { isLiteral } from './is-literal-secret.js';
import { createLedger, type Ledger, type FoundCredential } from './ledger.js';
import { textsOf, withTexts } from './map-sources.js';
import type { PlacedText } from './placed-text.js';
import { createReplacer } from './replace-known.js';
import { nameSecrets } from './secret-variables.js';
import type { Location } from '../diagnostics/diagnostic.js';
import { looksRandom } from './looks-random.js';
import { maskLocation } from './mask-location.js';

/** What the concealing is told. */
export interface ConcealOptions {
  /** The source as the user named it: for messages. */
  readonly source: string;
  /** Hashes of values, and names and paths of fields, that are no credentials. */
  readonly notSecrets: readonly string[];
  /** Names and paths of fields that are. */
  readonly secrets: readonly string[];
  /** The configuration file that names them: for messages. */
  readonly config?: string | undefined;
}

/** Sources without a credential in them, and the function that takes those out of any other text. */
export interface Concealed extends ParsedInputs {
  readonly mask: (text: string) => string;
}

/**
 * Returns sources of which no text holds a credential: placeholders stand there. All texts are read out with their places.
 * First those are concealed that stand where credentials do, then every text is searched for what looks like one; what is
 * found is replaced wherever it stands, and the texts are put back. All later stages see only what this one returns.
 */
export async function concealSources(
  sources: ParsedInputs,
  { source, notSecrets, secrets, config }: ConcealOptions,
  diagnostics: Diagnostics,
): Promise<Concealed> {
  const texts = textsOf(sources, source);
  const rules = readFieldRules(notSecrets, secrets);
  const allowances = createAllowances(rules);
  const secretVariables = new Set(
    texts.flatMap(({ text, place }) => (place.kind === 'variable name' && place.secret ? [text] : [])),
  );
  const place = (ledger: Ledger): readonly (string | undefined)[] =>
    texts.map((each) => concealPlace(each, secretVariables.has(each.place.name), ledger.at(each.place)));
  // What is allowed at one place is known at all others only after a first walk, which nothing else is taken from.
  if (notSecrets.length > 0) place(createLedger(rules, allowances, nameSecrets(texts)));
  const variables = nameSecrets(texts);
  const ledger = createLedger(rules, allowances, variables);
  const placed = place(ledger);
  const found = await findIn(placed);
  allowFound(found, texts, rules, allowances);
  learnFound(found, ledger, variables.free);
  const replace = createReplacer(ledger.known, allowances.kept);
  const mask = (text: string): string => replace(text, () => undefined);
  const replaced = placed.map((text, at) =>
    text === undefined ? undefined : replaceIn(text, texts[at], ledger, replace),
  );
  reportFindings(ledger.findings(), mask, diagnostics);
  for (const entry of new Set(notSecrets)) {
    if (allowances.used.has(entry) || rules.used.has(entry)) continue;
    const pointer = pointerTo('notSecrets', notSecrets.indexOf(entry));
    reportUnmatched(entry, config === undefined ? {} : { file: config, pointer }, diagnostics);
  }
  const isSecret = (name: string, value: string): boolean =>
    !isLiteral(value) && (secretVariables.has(name) || isSecretName(name));
  return { ...withTexts(sources, source, replaced, isSecret), mask };
}

/** What was found in texts, and what these say in another way than they write it. */
interface Found {
  readonly secrets: readonly FoundSecret[];
  readonly wrapped: ReadonlyMap<string, string>;
}

async function findIn(placed: readonly (string | undefined)[]): Promise<Found> {
  const texts = new Set(placed.filter((text) => text !== undefined));
  const wrapped = findWrapped(texts);
  return { secrets: await findSecrets(new Set([...texts, ...wrapped.values()])), wrapped };
}

/** Keeps what the settings allow by a name that stands before it in a text: `password: "…"` of GraphQL, of a description. */
function allowFound(
  { secrets }: Found,
  texts: readonly PlacedText[],
  rules: FieldRules,
  { allowsField, isAllowed }: Allowances,
): void {
  for (const { value, field } of secrets) {
    if (isAllowed(value) || field === undefined || !rules.names(field)) continue;
    for (const { text, place } of texts) if (text.includes(value)) allowsField(field, value, place.location);
  }
}

/** Takes for credentials what looks like them in any text. */
function learnFound({ secrets, wrapped }: Found, ledger: Ledger, free: (name: string) => string): void {
  for (const { value, name, why, frame } of secrets) {
    ledger.learn(value, { why, ...(frame && { frame }), name: free(name) });
  }
  learnWrapped(wrapped, ledger);
}

/** Takes what says a credential in another way for one, too. */
function learnWrapped(wrapped: ReadonlyMap<string, string>, ledger: Ledger): void {
  const replace = createReplacer(ledger.known);
  for (const [text, said] of wrapped) {
    const held: string[] = [];
    replace(said, (value) => held.push(value));
    // What stands in the text as it is will be found there.
    const hidden = held.find((value) => !text.includes(value));
    const known = hidden === undefined ? undefined : ledger.known.get(hidden);
    if (known !== undefined) ledger.learn(text, known);
  }
}

/** A variable whose value is a credential as a whole is one that the caller gives. */
function replaceIn(
  text: string,
  from: PlacedText | undefined,
  ledger: Ledger,
  replace: ReturnType<typeof createReplacer>,
): string | undefined {
  const replaced = replace(text, (value) => {
    if (from) ledger.note(value, from.place);
  });
  const isWhole = from?.place.kind === 'variable' && replaced !== text && /^\{\{[^{}]+\}\}$/.test(replaced);
  return isWhole ? undefined : replaced;
}

/** Adds a note for every credential at each place that held it; none shows a value, in the names around it neither. */
function reportFindings(
  findings: readonly FoundCredential[],
  mask: (text: string) => string,
  diagnostics: Diagnostics,
): void {
  for (const { place, name, hash, why, location, asked } of findings) {
    const held = asked ? 'a placeholder for a credential' : `a credential, known by ${why}`;
    const message = `${place} held ${held}: {{${name}}} stands there now. If it is none, allow "${hash}" in the configuration.`;
    diagnostics.add('secret-replaced', mask(message), maskLocation(location, mask));
  }
}

/** Adds a warning for an entry of the configuration that allows nothing. It is not shown where it may be a credential itself. */
function reportUnmatched(entry: string, place: Location, diagnostics: Diagnostics): void {
  const shown = looksRandom(entry, 8) ? 'an entry' : `"${entry}"`;
  const message = `notSecrets: ${shown} names no value that would be taken for a credential, nor a field. Delete it, or correct it.`;
  diagnostics.add('not-secret-unmatched', message, place);
}
