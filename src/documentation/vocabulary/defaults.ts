/** Words that stand where a default's value would and are none. */
export const notValues: ReadonlySet<string> = new Set(
  `the a an all any none null nil empty blank undefined unlimited nothing not no yes unset today now current currently
  tomorrow yesterday this that it its their your user users set used applied returned determined required optional
  enabled disabled on off in by for if when value values setting settings whatever whichever same being is are to
  based and or of latest newest most`.split(/\s+/u),
);

/** Units that stand right behind a number: `5000ms`. */
export const units: ReadonlySet<string> = new Set(
  'ms s sec secs m min mins h hr hrs d px kb mb gb pt em'.split(' '),
);

/** Words of sentences: a cell of values that holds one of them is prose. */
export const proseWords: ReadonlySet<string> = new Set(
  `any the a an of is are be can must may should to in on at or and for from with by this that it its valid number
  string text value values format characters character between up than id ids name names date list see e.g. i.e. etc
  only if when not as per`.split(/\s+/u),
);

/** Numbers that are written out. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten'
    .split(' ')
    .map((word, at) => [word, String(at + 1)] as const),
);
