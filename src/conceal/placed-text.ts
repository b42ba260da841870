import type { Location } from '../diagnostics/diagnostic.js';

/**
 * What a text is, as far as that says whether a credential may stand there. `words` are names, descriptions and everything
 * else in which only its looks give a credential away.
 */
export type TextKind =
  | 'words'
  | 'url'
  | 'url password'
  | 'query parameter'
  | 'path value'
  | 'header'
  | 'answer header'
  | 'form field'
  | 'body'
  | 'auth parameter'
  | 'variable'
  | 'variable name';

/** Where a text of a document stands. */
export interface TextPlace {
  readonly kind: TextKind;
  /** The name that stands beside the text: of a header, a field, a variable, a parameter of an auth block; "" where there is none. */
  readonly name: string;
  /** The scheme of the auth block that the text is a parameter of; "" elsewhere. */
  readonly scheme: string;
  /** Whether the source says that the variable is secret; false elsewhere. */
  readonly secret: boolean;
  /** The place in words, for a message: `the header X-API-Key of the saved response "Done"`. */
  readonly words: string;
  /** What holds the place, in words that end a message: ` of the saved response "Done"`; "" where the request itself does. */
  readonly holder: string;
  readonly location: Location;
}

/** A text of a document with its place. */
export interface PlacedText {
  readonly text: string;
  readonly place: TextPlace;
}
