import type { Meaning } from '../../language/language.js';
import { findWords } from '../../language/lexicon.js';
import type { Token } from './token.js';
import { match, push, tokenOf, type Lexing } from './lexing.js';

const links = /!?\[(?<words>[^\]\n]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s"[^"\n]*")?\)/uy;

const urls = /<?https?:\/\/[^\s<>)"'`\]]+>?/uy;

const codes =
  /(?:⟦(?<marked>[^⟧\n]{1,160})⟧|``?(?<code>[^`\n]{1,160})``?|\{@code\s+(?<doc>[^{}\n]{1,80})\})/uy;

const bolds =
  /(?<mark>\*\*|__)(?=\S)(?<bold>[^\n]{1,300}?\S?)\k<mark>|(?<![\w*\\])(?<slant>[*_])(?![\s*_])(?<italic>[^*\n]{1,200}?)(?<![\s*_])\k<slant>(?![\w*])/uy;

const quotes =
  /"(?<q1>[^"\n]{1,80})"|[“„](?<q2>[^”“"\n]{1,80})[”“"]|«\s?(?<q3>[^»\n]{1,80}?)\s?»|(?<![\p{L}\p{N}])‘(?<q4>[^’\n]{1,80})’|(?<![\p{L}\p{N}])'(?<q5>[^'\n]{1,80})'(?![\p{L}\p{N}])|[「『](?<q6>[^」』\n]{1,80})[」』]/uy;

/** Reads what an author sets off: links, code, bold words, quotations. */
export function readMarked(state: Lexing): boolean {
  const { text, at } = state;
  if (!/[[!<h`{*_⟦"“„«‘'「『]/u.test(text.charAt(at))) return false;
  const link = match(links, text, at);
  if (link !== undefined && isWithin(state, link)) {
    const words = link.groups?.['words'] ?? '';
    state.readPart(
      at + link[0].indexOf('[') + 1,
      at + link[0].indexOf('[') + 1 + words.length,
      state.emphasis,
    );
    state.at = at + link[0].length;
    return true;
  }
  const url = match(urls, text, at);
  if (url !== undefined) return push(state, 'word', url[0].replace(/[.,;:!?]+$/u, ''));
  return readCode(state) || readBold(state) || readQuote(state);
}

/** Tells whether what is read as a part ends before the part that it stands in: each part is shorter than the one around it. */
function isWithin({ at, end }: Lexing, [found]: RegExpExecArray): boolean {
  return at + found.length <= end;
}

function readCode(state: Lexing): boolean {
  const found = match(codes, state.text, state.at);
  if (found === undefined) return false;
  const inner = (found.groups?.['code'] ?? found.groups?.['marked'] ?? found.groups?.['doc'] ?? '')
    .trim()
    .replace(/^["'](.*)["']$/u, '$1');
  if (inner === '') {
    state.at += found[0].length;
    return true;
  }
  const meanings = labelMeanings(inner);
  return meanings === undefined
    ? push(state, 'value', inner, found[0].length, { quote: 'code' })
    : push(state, 'word', inner, found[0].length, { emphasis: true, meanings });
}

/** What a marked word says of the argument and no value does: "`required`". */
function labelMeanings(inner: string): ReadonlySet<Meaning> | undefined {
  const words = inner.split(/\s+/u);
  const entry = findWords((ahead) => words[ahead]);
  if (entry?.length !== words.length) return undefined;
  return entry.meanings.has('required') || entry.meanings.has('optional') ? entry.meanings : undefined;
}

function readBold(state: Lexing): boolean {
  const found = match(bolds, state.text, state.at);
  const inner = found?.groups?.['bold'] ?? found?.groups?.['italic'];
  if (found === undefined || inner === undefined || !isWithin(state, found)) return false;
  const mark = found.groups?.['mark']?.length ?? 1;
  const start = state.at + mark;
  const first = state.tokens.length;
  state.readPart(start, start + inner.length, true);
  const value = boldValue(inner, state.tokens.slice(first));
  if (value !== undefined) {
    state.tokens.length = first;
    state.tokens.push(
      tokenOf(state, 'value', value, state.at, state.at + found[0].length, { quote: 'bold', emphasis: true }),
    );
  }
  state.at += found[0].length;
  return true;
}

const labels: readonly Meaning[] = [
  'required',
  'optional',
  'conditional',
  'default',
  'byDefault',
  'atMost',
  'atLeast',
  'range',
  'length',
  'allowed',
  'values',
  'enum',
  'example',
  'format',
  'oneOf',
  'limit',
  'thing',
  'label',
  'must',
  'if',
  'not',
  'sometimes',
];

/** A short bold word is a value, unless it heads what follows (`**Default:**`) or says something itself. */
function boldValue(inner: string, tokens: readonly Token[]): string | undefined {
  if (/[:.]$/u.test(inner.trim()) || tokens.length === 0 || tokens.length > 3) return undefined;
  if (
    tokens.some((each) => each.kind !== 'word' && each.kind !== 'number' && !/^[-=:/|,;]$/u.test(each.text))
  )
    return undefined;
  const words = inner.trim().split(/\s+/u);
  for (let at = 0; at < words.length; at += 1) {
    const entry = findWords((ahead) => words[at + ahead]);
    if (entry !== undefined && labels.some((label) => entry.meanings.has(label))) return undefined;
  }
  return inner.trim();
}

function readQuote(state: Lexing): boolean {
  const found = match(quotes, state.text, state.at);
  if (found === undefined) return false;
  const groups = found.groups ?? {};
  const inner =
    [1, 2, 3, 4, 5, 6].map((at) => groups[`q${String(at)}`]).find((each) => each !== undefined) ?? '';
  const said = inner.trim();
  if (said === '' || said.split(/\s+/u).length > 6) {
    const start = state.at + found[0].indexOf(inner);
    state.readPart(start, start + inner.length, state.emphasis);
    state.at += found[0].length;
    return true;
  }
  const code = /^`([^`]+)`$/u.exec(said)?.[1];
  return push(state, 'value', code ?? said, found[0].length, { quote: 'quote' });
}
