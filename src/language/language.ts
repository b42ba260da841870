/** What a word or a short sequence of words means to the reader of documentation, whatever its language. */
export type Meaning =
  // What must be given.
  | 'required'
  | 'optional'
  | 'conditional'
  | 'sometimes'
  | 'must'
  | 'may'
  | 'give'
  | 'omit'
  | 'absent'
  | 'not'
  | 'if'
  // The same where it stands behind the condition: `card ise`, `cardの場合`.
  | 'ifBehind'
  | 'unless'
  | 'only'
  | 'always'
  // The only value there is: "fixed value".
  | 'constant'
  | 'either'
  | 'both'
  | 'yes'
  | 'no'
  // Glue.
  | 'or'
  | 'and'
  | 'be'
  | 'to'
  | 'of'
  | 'from'
  | 'for'
  | 'article'
  | 'this'
  | 'thing'
  | 'with'
  | 'that'
  | 'than'
  // Defaults.
  | 'default'
  | 'byDefault'
  | 'assume'
  // Limits.
  | 'atMost'
  | 'atLeast'
  | 'exceed'
  // What happens to a value that is beyond its bounds.
  | 'refuse'
  | 'more'
  | 'less'
  | 'upTo'
  | 'between'
  | 'range'
  | 'length'
  | 'characters'
  | 'items'
  | 'per'
  | 'limit'
  | 'exactly'
  | 'each'
  | 'unit'
  | 'size'
  // Values.
  | 'allowed'
  | 'values'
  | 'oneOf'
  | 'following'
  | 'choose'
  // Words for an order, before the names of what is sorted by.
  | 'sortBy'
  | 'accept'
  | 'enum'
  | 'example'
  | 'format'
  | 'several'
  | 'separated'
  | 'change'
  | 'generic'
  // Kinds.
  | 'whether'
  | 'count'
  | 'true'
  | 'false'
  | 'permission'
  // Words that head a remark: `**Note:**`.
  | 'label';

/** What a column of a table tells about the argument in its row. Of several that a header names, the first here counts. */
export const roles = [
  'required',
  'deprecated',
  'default',
  'example',
  'values',
  'place',
  'minimum',
  'maximum',
  'length',
  'format',
  'mutability',
  'constraints',
  'type',
  'description',
  'name',
  'code',
  'variable',
] as const;
export type Role = (typeof roles)[number];

/** What the words before a table or list say that it holds. `fields` may be those of a request or of an answer. */
export type Topic =
  'status' | 'changelog' | 'environment' | 'event' | 'response' | 'example' | 'request' | 'fields';

/** Where words say that arguments go; `url` may be the path or the query. */
export type PlaceName = 'path' | 'query' | 'header' | 'cookie' | 'body' | 'url';

/** A type, by its kind or, of a string, by its format. */
export type TypeEntry =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'object'
  | 'array'
  | 'file'
  | 'date-time'
  | 'date'
  | 'time'
  | 'uuid'
  | 'uri'
  | 'email'
  | 'phone'
  | 'ip'
  | 'base64';

/** Other words that are looked for by themselves. */
export type Term =
  // Pages that tell more: "See the guide".
  | 'documentation'
  // Verbs of what asks for something: "requires".
  | 'demands'
  // What points to what follows: "the fields below".
  | 'below'
  // Words that stand where a default's value would and are none: "defaults to the current user".
  | 'notDefault'
  // Words of a column of defaults that say that there is none.
  | 'noValue'
  // Words of sentences: a list that holds one of them is prose.
  | 'prose'
  // Words for all arguments, or all but those that were named: "all others".
  | 'everything'
  // What is asked for where credentials go, and of whom: "your token".
  | 'credential'
  | 'yours';

type Words<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/**
 * The words of one language. Each list is separated by commas; an entry is a word or a short sequence of words. A word
 * that ends in `*` stands for all words that begin so: `erforderlich*` is every form of the adjective; `a|b` stands for
 * either word. Accents and case do not matter in words of more than two letters. A word of `words` that ends in `?` also
 * means something else in another language (`of` is Dutch for or): it counts where the text holds one of the `signs` of
 * its own language. Scripts without spaces need no marks: the longest entry wins.
 */
export interface Language {
  readonly code: string;
  /** Small words that no other language here has, by which a text is known to be in this one. */
  readonly signs?: string;
  readonly words: Words<Meaning>;
  /** Header words of tables, beside those of `words`; `^word` counts where the header says nothing else. */
  readonly columns?: Words<Role>;
  /** Words of headings and introductions; `^word` counts where they say nothing else. */
  readonly topics?: Words<Topic>;
  readonly places?: Words<PlaceName>;
  readonly types?: Words<TypeEntry>;
  readonly terms?: Words<Term>;
  /** Numbers from one on that are written out. */
  readonly numbers?: string;
  /** Words that mean nothing here and hold others that would: 时间 (time) begins with 时 (when). */
  readonly plain?: string;
}
