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

/**
 * The words of one language. Each list is separated by commas; an entry is a word or a short sequence of words. A word
 * that ends in `*` stands for all words that begin so: `erforderlich*` is every form of the adjective. Accents and case
 * do not matter in words of more than two letters. A word that ends in `?` also means something else in another language
 * (`of` is Dutch for or): it counts where the text holds one of the `signs` of its own language. Scripts without spaces need no marks: the longest entry wins.
 */
export interface Language {
  readonly code: string;
  /** Small words that no other language here has, by which a text is known to be in this one. */
  readonly signs?: string;
  readonly words: Readonly<Partial<Record<Meaning, string>>>;
  /** Words that mean nothing here and hold others that would: 时间 (time) begins with 时 (when). */
  readonly plain?: string;
}
