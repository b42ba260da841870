const marks = ['{', '}', '[', ']', ':', ',', '|'] as const;

/** One token of a text that is almost JSON, with the comments around it. */
export interface LooseToken {
  /** A mark; a text in quotes; a word without; `<what belongs here>`; `…`; or the end. */
  readonly kind: (typeof marks)[number] | 'text' | 'word' | 'placeholder' | 'rest' | 'end';
  /** Without its quotes or brackets. */
  readonly text: string;
  /** The line that it begins in. */
  readonly line: number;
  /** The comments on the lines before it. */
  readonly leading: readonly string[];
  /** The comments behind it on its own line. */
  readonly trailing: readonly string[];
}

type Draft = Omit<LooseToken, 'leading' | 'trailing'> & {
  readonly leading: string[];
  readonly trailing: string[];
};

/** Each way to begin a token; the first that fits is taken. A text in quotes ends in its own line. */
const shapes: readonly (readonly [LooseToken['kind'] | 'comment' | 'space' | 'line', RegExp])[] = [
  ['line', /\r?\n/y],
  ['space', /[^\S\n]+/y],
  ['comment', /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|#[^\n]*|<!--[^]*?(?:-->|$)/y],
  ['rest', /(?:\.{3,}|…)+/y],
  ['text', /"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\\\n]|\\[^\n])*'|[“”][^“”\n]*[“”]|[‘’][^‘’\n]*[‘’]/y],
  ['word', /\{\{[^{}\n]*\}\}/y],
  ['placeholder', /<[^<>\n{}"]{0,200}>/y],
  ['word', /(?:[^\s{}[\],:|"'“”‘’<>/]|:\/\/|\/(?![/*]))+/y],
];

/** Returns the tokens of a text that is almost JSON; undefined where a sign in it can be none of them. */
export function readLooseTokens(source: string): readonly LooseToken[] | undefined {
  const tokens: Draft[] = [];
  let comments: string[] = [];
  let line = 0;
  for (let at = 0; at < source.length;) {
    const found = readAt(source, at);
    if (found === undefined) return undefined;
    at += found.text.length;
    const last = tokens.at(-1);
    if (found.kind === 'line') line += 1;
    else if (found.kind === 'comment') {
      (last?.line === line && comments.length === 0 ? last.trailing : comments).push(
        plainComment(found.text),
      );
      line += found.text.split('\n').length - 1;
    } else if (found.kind !== 'space') {
      tokens.push({ kind: found.kind, text: plainText(found), line, leading: comments, trailing: [] });
      comments = [];
    }
  }
  return [...tokens, { kind: 'end', text: '', line: line + 1, leading: comments, trailing: [] }];
}

interface Found {
  readonly kind: LooseToken['kind'] | 'comment' | 'space' | 'line';
  readonly text: string;
}

function readAt(source: string, at: number): Found | undefined {
  for (const [kind, shape] of shapes) {
    shape.lastIndex = at;
    const text = shape.exec(source)?.[0];
    if (text !== undefined) return { kind, text };
  }
  const mark = marks.find((each) => source.startsWith(each, at));
  return mark === undefined ? undefined : { kind: mark, text: mark };
}

function plainText({ kind, text }: Found): string {
  if (kind === 'placeholder') return text.slice(1, -1).trim();
  return kind === 'text' ? text.slice(1, -1).replaceAll(/\\(["'\\/])/g, '$1') : text;
}

function plainComment(text: string): string {
  return text
    .replace(/^(?:\/{2,}|\/\*+|#+|<!--)/, '')
    .replace(/(?:\*+\/|-->)$/, '')
    .split('\n')
    .map((each) => each.trim().replace(/^\*+ ?/, ''))
    .join('\n')
    .trim();
}
