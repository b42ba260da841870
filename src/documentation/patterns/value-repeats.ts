import type { Item } from '../read/item.js';
import type { Sentence } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import { listed, type Listed } from './list-rules.js';
import { isNameLike, isOwn, type Speaker } from './subject.js';

/** "If set to ‘true’, …. You can set it to ‘hangup’": values that the argument is set to, here and there. */
export function fromSettings(
  sentences: readonly Sentence[],
  several: boolean,
  speaker: Speaker,
): Listed | undefined {
  const values = new Map<string, Item>();
  for (const { tokens } of sentences) {
    let set = false;
    for (const [at, each] of tokens.entries()) {
      if ((each.kind !== 'value' || each.quote === 'bold') && !isConstant(each)) continue;
      if (!isSetTo(tokens, at, speaker) && !(set && isOrTo(tokens, at))) continue;
      set = true;
      values.set(each.text, { value: each.text, marked: true, quoted: true, gloss: [] });
    }
  }
  const items = [...values.values()];
  const words = items.filter(({ value }) => !/^(?:true|false|\d+)$/iu.test(value));
  return items.length < 2 || words.length === 0 ? undefined : listed(items, several, 1.5, 0, 0);
}

/** "Set it to `fast` for a quick scan or to `deep` for a full one": the second value of one setting. */
function isOrTo(tokens: readonly Token[], at: number): boolean {
  return means(tokens[at - 1], 'to') && means(tokens[at - 2], 'or');
}

/** "set to X", "set this parameter to X", "a value of X": what is set is this argument, as nothing else is named. */
function isSetTo(tokens: readonly Token[], at: number, { name }: Speaker): boolean {
  const before = tokens[at - 1];
  if (!means(before, 'to', 'of')) return false;
  let from = at - 1;
  while (from > 0 && at - from < 6 && !isSign(tokens[from - 1], ',', ';', ':')) from -= 1;
  const lead = tokens.slice(from, at - 1);
  const verb = lead.findLastIndex((each) => means(each, means(before, 'of') ? 'values' : 'give'));
  if (verb < 0 || lead.some((each) => means(each, 'default', 'example', 'not'))) return false;
  const between = lead.slice(verb + 1);
  return (
    between.every((each) => means(each, 'this', 'thing', 'article', 'be', 'values') || each.text === name) &&
    (between.some((each) => means(each, 'this', 'thing')) || isPassiveOfSelf(lead.slice(0, verb), name))
  );
}

/** "When set to", "it may be set to": no other thing stands before the verb. */
function isPassiveOfSelf(lead: readonly Token[], name: string | undefined): boolean {
  return lead.every(
    (each) =>
      each.text === name ||
      (each.meanings.size > 0 && !isNameLike(each)) ||
      /^(?:you|please)$/iu.test(each.text),
  );
}

/** "Moves it to the `red` pen, …. Moves it to the `blue` pen, …": sentences that begin alike, each with its value. */
export function fromTemplates(
  sentences: readonly Sentence[],
  several: boolean,
  speaker: Speaker,
): Listed | undefined {
  const groups = new Map<string, Map<string, Item>>();
  for (const { tokens } of sentences) {
    for (const clause of clausesOf(tokens)) {
      const at = valueAt(clause);
      const value = at < 0 ? undefined : clause[at];
      if (value === undefined || isNamed(clause, at, speaker)) continue;
      const key = keyOf(clause.slice(0, at));
      const group = groups.get(key) ?? new Map<string, Item>();
      group.set(value.text, { value: value.text, marked: true, quoted: true, gloss: [] });
      groups.set(key, group);
    }
  }
  for (const group of groups.values()) {
    const words = [...group.keys()].filter((value) => !/^(?:true|false|\d+)$/iu.test(value));
    if (words.length >= 2) return listed([...group.values()], several, 1.6, 0, 0);
  }
  return undefined;
}

function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const [at, each] of tokens.entries()) {
    const next = tokens[at + 1];
    if (isSign(each, ';') || (isSign(each, ',') && !means(next, 'or', 'and'))) clauses.push([]);
    else if (means(each, 'and') && means(next, 'article')) clauses.push([]);
    else clauses.at(-1)?.push(each);
  }
  return clauses;
}

/** The first marked value, behind one to nine words; or a plain word behind "specify" and before "to". */
function valueAt(clause: readonly Token[]): number {
  const marked = clause.findIndex((each) => each.kind === 'value' && each.quote !== 'bold');
  if (marked >= 0) return marked <= 9 ? marked : -1;
  const plain = clause.findIndex(
    (each, at) =>
      at > 0 &&
      each.kind === 'word' &&
      each.meanings.size === 0 &&
      (means(clause[at - 1], 'give', 'choose') ||
        (means(clause[at - 1], 'of') && means(clause[at - 2], 'values'))) &&
      means(clause[at + 1], 'to', 'be', 'if', 'for'),
  );
  return plain <= 9 ? plain : -1;
}

/** "The `goat` field …. The `cow` field …" names arguments. */
function isNamed(clause: readonly Token[], at: number, speaker: Speaker): boolean {
  const [value, next] = [clause[at], clause[at + 1]];
  if (value === undefined || (isOwn(value, speaker) && value.text === speaker.name)) return true;
  if (next?.kind === 'open' || isSign(next, '=')) return true;
  if (means(next, 'thing') && !means(next, 'values')) return true;
  const lead = clause.slice(0, at);
  if (at === 0 && !means(next, 'be')) return next?.kind !== 'word';
  return lead.some((each) => means(each, 'example', 'not', 'default', 'required', 'unless'));
}

function keyOf(lead: readonly Token[]): string {
  return lead
    .filter((each) => !means(each, 'article'))
    .map((each) => each.text.toLowerCase())
    .join(' ');
}

/** "Set it to Y", "a value of N". */
function isConstant({ kind, text }: Token): boolean {
  return kind === 'word' && /^\p{Lu}[\p{Lu}\d_]*$/u.test(text);
}
