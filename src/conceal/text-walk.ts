import type { Location } from '../diagnostics/diagnostic.js';
import type { TextKind, TextPlace } from './placed-text.js';

/** What a walk over the texts of a document does with them. */
export interface TextMap {
  /**
   * Returns what becomes of a text. Undefined drops the value of a variable, which the caller then has to give, and a
   * header of an answer; any other text becomes empty.
   */
  readonly map: (text: string, place: TextPlace) => string | undefined;
  /** Returns whether a variable that keeps its value is secret, even where the source does not say so. */
  readonly isSecret: (name: string, value: string) => boolean;
}

/** What is known of a text beside its words. */
interface About {
  readonly kind: TextKind;
  readonly name?: string;
  readonly scheme?: string;
  readonly secret?: boolean;
}

/** A walk that has come to one place of a document. */
export interface TextWalk {
  readonly text: (text: string, words: string, about?: About) => string;
  /** The same of a text that may be dropped. */
  readonly optional: (text: string, words: string, about: About) => string | undefined;
  readonly isSecret: TextMap['isSecret'];
}

const words: About = { kind: 'words' };

/** Returns the walk at a place of a document; `holder` says in words what holds it, where that is not the request itself. */
export function walkTexts({ map, isSecret }: TextMap, location: Location, holder = ''): TextWalk {
  const optional: TextWalk['optional'] = (text, said, about) =>
    map(text, { name: '', scheme: '', secret: false, ...about, words: said + holder, holder, location });
  return { optional, text: (text, said, about = words) => optional(text, said, about) ?? '', isSecret };
}

type Textless = boolean | number | null | undefined;

/**
 * Returns what is left of a part of a document after all its texts have been taken out. A text that nobody has taken out is
 * an error of types: whoever adds one to the model has to say here what it is.
 */
export function textless<T extends Readonly<Record<string, Textless>>>(rest: T): T {
  return rest;
}
