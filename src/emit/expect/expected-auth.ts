import { schemeFacts } from '../../auth/auth-schemes.js';
import type { SchemeFacts, SentAuth } from '../../auth/scheme-facts.js';
import type { SchemeAuth } from '../../model/auth.js';
import type { Operation } from '../../model/operation.js';
import { isHeaderName, isHeaderValue, trimBlanks } from './header-text.js';
import type { WireValues } from './wire-values.js';

/** Stands for a text that is made fresh at each call where only its being there counts. */
const fresh = 'fresh';

/** Returns what arrives of an operation's credentials when a test gives these values; `refused` where they would stand in a header that cannot be sent. */
export function expectedAuth({ auth }: Operation, values: WireValues): SentAuth {
  if (auth.kind === 'none') return { kind: 'none' };
  const given = new Map(auth.parameters.map(({ key, value }) => [key, values.evaluate(value)]));
  const text = (key: string): string | undefined =>
    given.has(key) && given.get(key) === undefined ? fresh : (given.get(key) ?? undefined);
  const facts = schemeFacts(auth.kind);
  if (!facts.needs(text).every((key) => text(key))) return { kind: 'none' };
  const sent = facts.sends(text);
  if (!isSendable(sent, text) || !hasKey(auth, facts, text)) return { kind: 'refused' };
  const isFresh = [...given.values()].includes(undefined);
  if (isFresh && sent.kind !== 'none' && sent.kind !== 'refused') return { kind: 'unknown' };
  return sent.kind === 'header'
    ? { ...sent, name: sent.name.toLowerCase(), value: trimBlanks(sent.value) }
    : sent;
}

function isSendable(sent: SentAuth, text: (key: string) => string | undefined): boolean {
  if (sent.kind === 'header') return isHeaderName(sent.name) && isHeaderValue(sent.value);
  return sent.kind !== 'signed' || sent.shows.every((key) => isHeaderValue(text(key) ?? ''));
}

/** A private key is made for a test where one variable holds it; no other text is a key. */
function hasKey(
  { parameters }: SchemeAuth,
  { keyAlgorithm }: SchemeFacts,
  text: (key: string) => string | undefined,
): boolean {
  if (keyAlgorithm?.(text) === undefined) return true;
  const [part, ...others] = parameters.find(({ key }) => key === 'privateKey')?.value ?? [];
  return part?.kind === 'variable' && others.length === 0;
}
