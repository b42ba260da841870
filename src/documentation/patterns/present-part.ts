import type { Sentence } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import type { SentencePart } from './requirement-parts.js';

const pastWord = /^(?:was|were|formerly|previously|originally|war|früher|antes|avant|prima|voorheen)$/iu;
const thenWord = /^(?:in|before|until|till|up to|vor|bis|en|avant|antes|fino)$/iu;
const nowWord = /^(?:now|since|from|nowadays|today|as of|jetzt|seit|ahora|desde|maintenant|depuis|ora|nu)$/iu;
const version = /^(?:v?\d+(?:\.\d+)*|v|version|versions|api)$/iu;

/**
 * Returns what a sentence says of today, where it tells a history: "Was required before v2, optional since" says
 * "optional", and "Was required once" says nothing. Other sentences are returned as they are.
 */
export function presentPart(sentence: Sentence): Sentence {
  const { tokens, meanings } = sentence;
  if (!meanings.has('required') && !meanings.has('optional')) return sentence;
  const clauses = clausesOf(tokens).map(({ from, to }) => tokens.slice(from, to));
  const renewed = clauses.some((clause) => speaksOfNeed(clause) && clause.some((each) => isNow(each)));
  const present = clauses.filter((clause) => !isPast(clause, renewed));
  if (present.length === clauses.length) return sentence;
  const rest = present.flatMap((clause) => clause.filter((each) => !isNow(each) && !version.test(each.text)));
  return { ...sentence, tokens: rest, meanings: new Set(rest.flatMap((each) => [...each.meanings])) };
}

function isNow({ text }: Token): boolean {
  return nowWord.test(text);
}

function speaksOfNeed(clause: readonly Token[]): boolean {
  return clause.some((each) => means(each, 'required', 'optional'));
}

/** "Was required", "previously optional"; "optional in v1" only beside a clause that says what holds now. */
function isPast(clause: readonly Token[], renewed: boolean): boolean {
  const need = clause.findIndex((each) => means(each, 'required', 'optional'));
  if (need < 0) return false;
  if (clause.slice(Math.max(0, need - 2), need).some(({ text }) => pastWord.test(text))) return true;
  if (!renewed || clause.some((each) => isNow(each))) return false;
  return clause.some(({ text }, at) => thenWord.test(text) && version.test(clause[at + 1]?.text ?? ''));
}

function clausesOf(tokens: readonly Token[]): readonly SentencePart[] {
  const clauses: SentencePart[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const each = tokens[at];
    if (
      each !== undefined &&
      !isSign(each, ',', ';', '-', '–') &&
      !/^(?:but|aber|pero|mais)$/iu.test(each.text)
    )
      continue;
    if (at > from) clauses.push({ from, to: at });
    from = at + 1;
  }
  return clauses;
}
