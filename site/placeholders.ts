import type { Find } from './fill-rows.js';
import { beginsWithStandIn, holdsStandIn, replaceStandIns, standInFor } from './stand-ins.js';

/** Stand-ins for variables without a value, which no encoding changes and no text of a collection holds. */
export interface Placeholders {
  /** Returns the stand-in of a variable. */
  readonly find: Find;
  /** Returns a text with the names of variables in place of their stand-ins, each as `mark` makes it of the name. */
  readonly show: (text: string, mark?: (name: string) => string) => string;
}

/**
 * Returns stand-ins for the variables that `known` has no value for. Of a name only what is harmless in any language is
 * shown: it stands in code that readers copy.
 */
export function createPlaceholders(known: Find = () => undefined): Placeholders {
  const names: string[] = [];
  const find: Find = (name) => {
    const value = known(name);
    if (value !== undefined) return value;
    const at = names.includes(name) ? names.indexOf(name) : names.push(name) - 1;
    return standInFor(at);
  };
  const show: Placeholders['show'] = (text, mark = (name) => name) =>
    replaceStandIns(text, (at) => mark(`{{${harmless(names[at] ?? '')}}}`));
  return { find, show };
}

/** Returns code with what is encoded said in place of credentials in base64, which hide their stand-ins. */
export function sayEncoded(text: string): string {
  return text.replace(/Basic ([A-Za-z0-9+/]{8,}={0,2})/g, (whole, encoded: string) => {
    const decoded = decode(encoded);
    return decoded !== undefined && holdsStandIn(decoded) ? `Basic <base64 of ${decoded}>` : whole;
  });
}

function decode(encoded: string): string | undefined {
  try {
    return atob(encoded);
  } catch {
    return undefined;
  }
}

function harmless(name: string): string {
  return name.replace(/[^\p{L}\p{N}_.$-]+/gu, '_').replace(/(?!^)\$/g, '_');
}

/** Returns a URL without the scheme that a base without one was given: the value of the variable that begins it has its own. */
export function withoutMadeUpScheme(url: string, base: string): string {
  const bare = url.replace(/^http:\/\//, '');
  return !base.includes('://') && beginsWithStandIn(bare) ? bare : url;
}
