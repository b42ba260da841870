import { assertNever } from '../../diagnostics/errors.js';

/** A part of a module's text: a word, or what is made of parts, or a list of such. */
export type Piece = CodeToken | Branch | List;

interface Placed {
  /** The white space and the comments before it. */
  readonly lead: string;
  /** What it says, whatever the white space, without the comments before it. */
  readonly form: string;
}

/** A word, a number, a string, a sign. */
export interface CodeToken extends Placed {
  readonly kind: 'token';
  readonly text: string;
}

/** A declaration, a statement, an expression, a type. The first of its parts has nothing before it. */
export interface Branch extends Placed {
  readonly kind: 'branch';
  /** What TypeScript calls it: `FunctionDeclaration`. */
  readonly syntax: string;
  readonly parts: readonly BranchPart[];
}

/** One part of a branch, by a key that tells what it is for. */
export interface BranchPart {
  readonly key: string;
  readonly piece: Piece;
}

/** Statements, members, parameters, arguments. */
export interface List extends Placed {
  readonly kind: 'list';
  /** The bar that a union may begin with. */
  readonly opening: string;
  /** The separator behind the last item, where there is one. */
  readonly closing: string;
  /** What stands between the items: `,`, `|`, `&` or nothing. */
  readonly separator: string;
  /** Whether each item stands on lines of its own, so that the marks of a conflict can stand around it. */
  readonly onLines: boolean;
  readonly items: readonly PieceItem[];
}

/** One item of a list. */
export interface PieceItem {
  /** What it is known by; undefined where only its place tells it from others. */
  readonly key?: string;
  readonly piece: CodeToken | Branch;
  /** The comments between it and the separator. */
  readonly mid: string;
  /** The comments behind it on its line. */
  readonly trail: string;
}

/** Returns the text of a piece. */
export function printPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'token':
      return piece.lead + piece.text;
    case 'branch':
      return piece.lead + piece.parts.map((part) => printPiece(part.piece)).join('');
    case 'list':
      return piece.lead + piece.opening + printItems(piece);
    default:
      return assertNever(piece);
  }
}

function printItems({ items, separator, closing, onLines }: List): string {
  return items
    .map((item, at) => {
      const text = printItem(item, at < items.length - 1 ? separator : closing);
      const next = items[at + 1]?.piece.lead ?? '\n';
      const isApart = /^[ \t]*\n/.test(next);
      // What was the first of all in a module had nothing before it.
      if (onLines && !isApart) return `${text}\n\n`;
      // Whatever came behind it would belong to the comment.
      return item.trail.includes('//') && (!isApart || at === items.length - 1) ? `${text}\n` : text;
    })
    .join('');
}

/** Returns the text of an item with what separates it from the next one. */
export function printItem({ piece, mid, trail }: PieceItem, separator: string): string {
  return printPiece(piece) + mid + separator + trail;
}

/** Returns what the comments in white space say, however they are indented. */
export function commentsIn(space: string): string {
  return space
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Tells whether two pieces say the same, comments among it. */
export function saysSame(a: Piece, b: Piece): boolean {
  return a.form === b.form && commentsIn(a.lead) === commentsIn(b.lead);
}

/** Returns what an item says, with its comments. */
export function formOfItem({ piece, mid, trail }: PieceItem): string {
  return [commentsIn(piece.lead), piece.form, commentsIn(mid), commentsIn(trail)].join('\n');
}

/** Returns what the parts of a branch say together. */
export function formOfParts(parts: readonly BranchPart[]): string {
  return parts.map(({ piece }) => `${commentsIn(piece.lead)} ${piece.form}`).join(' ');
}
