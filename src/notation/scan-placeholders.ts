/** Postman gives up after so many rounds of replacing: what stands around more placeholders stays as it is written. */
const deepest = 19;

/** A placeholder that has been opened and not closed yet. */
interface Frame<P> {
  readonly pieces: (string | P)[];
  /** How many placeholders stand in each other inside it. */
  depth: number;
}

/**
 * Returns a text as its literal pieces and its placeholders, in order. `make` is handed what stands between the braces of one
 * `{{…}}`, the innermost first, and says what it is; undefined leaves it, and all that it stands in, literal text.
 *
 * This is the grammar of Postman, which replaces `{{[^{}]*}}` again and again: of a run of braces the inner two count, and a
 * brace that belongs to no placeholder can stand inside of none.
 */
export function scanPlaceholders<P>(
  text: string,
  make: (content: readonly (string | P)[]) => P | undefined,
): readonly (string | P)[] {
  const bottom: Frame<P> = { pieces: [], depth: 0 };
  let open: Frame<P>[] = [];
  const addLiteral = (literal: string): void => {
    for (const { pieces } of open) {
      bottom.pieces.push('{{');
      for (const piece of pieces) bottom.pieces.push(piece);
    }
    open = [];
    bottom.pieces.push(literal);
  };
  for (const [run] of text.matchAll(/\{+|\}+|[^{}]+/g)) {
    if (run.startsWith('{')) {
      if (run.length % 2 === 1) addLiteral('{');
      for (let left = run.length; left > 1; left -= 2) open.push({ pieces: [], depth: 0 });
    } else if (run.startsWith('}')) {
      const left = closeFrames(run.length, bottom, open, make);
      if (left > 0) addLiteral('}'.repeat(left));
    } else {
      (open.at(-1) ?? bottom).pieces.push(run);
    }
  }
  addLiteral('');
  return joinLiterals(bottom.pieces);
}

/** Closes as many placeholders as there are pairs of braces, and returns how many braces are left over. */
function closeFrames<P>(
  braces: number,
  bottom: Frame<P>,
  open: Frame<P>[],
  make: (content: readonly (string | P)[]) => P | undefined,
): number {
  let left = braces;
  while (left > 1) {
    const closed = open.at(-1);
    if (!closed) return left;
    const part = closed.depth < deepest ? make(joinLiterals(closed.pieces)) : undefined;
    if (part === undefined) return left;
    open.pop();
    const outer = open.at(-1) ?? bottom;
    outer.pieces.push(part);
    outer.depth = Math.max(outer.depth, closed.depth + 1);
    left -= 2;
  }
  return left;
}

function joinLiterals<P>(pieces: readonly (string | P)[]): readonly (string | P)[] {
  const joined: (string | P)[] = [];
  let literal = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      literal += piece;
      continue;
    }
    if (literal !== '') joined.push(literal);
    literal = '';
    joined.push(piece);
  }
  if (literal !== '') joined.push(literal);
  return joined;
}
