import { isSign, means, type Token } from '../read/token.js';
import { typeNamed } from '../../language/type-words.js';
import { alt, capture, find, gap, is, isEdge, opt, seq, sign, start, stop, token } from './combinators.js';
import { isOwn } from './subject.js';
import {
  condition,
  isAbsence,
  need,
  needless,
  needOf,
  partsOf,
  type SentencePart,
  type RequirementPattern,
} from './requirement-parts.js';

/** "Required", "(optional)", "not mandatory", "Required parameter", "string, required": the part says nothing else. */
export const label: RequirementPattern = {
  name: 'label',
  read: ({ tokens, meanings }) => {
    if (!meanings.has('required') && !meanings.has('optional')) return undefined;
    for (const part of partsOf(tokens)) {
      const words = tokens.slice(part.from, part.to);
      const at = words.findIndex((each) => means(each, 'required', 'optional'));
      const word = words[at];
      if (word === undefined) continue;
      const rest = words.filter((each, index) => index !== at && !needless(each));
      const negated = rest.length === 1 && means(rest[0], 'not') && words.indexOf(rest[0] ?? word) < at;
      if (rest.length > 0 && !negated) continue;
      if (
        words.every((each) => !means(each, 'required', 'optional') || each === word) &&
        isFalse(tokens, part.to)
      )
        return { required: means(word, 'optional') ? 'yes' : 'no', from: part.from, to: part.to + 2 };
      if (needOf(word, negated) === 'yes' && isAboutCondition(tokens, part))
        return { required: 'conditional', from: part.from, to: tokens.length };
      if (words.some((each) => means(each, 'only'))) continue;
      const alone = words.length === (negated ? 2 : 1);
      return {
        required: needOf(word, negated),
        from: part.from,
        to: part.to,
        ...(alone ? { label: true } : {}),
      };
    }
    return undefined;
  },
};

/** "Required: false", "required=no". */
function isFalse(tokens: readonly Token[], at: number): boolean {
  const value = tokens[at + 1];
  return (
    isSign(tokens[at], ':', '=') &&
    (means(value, 'false', 'no') || /^(?:false|no|0)$/iu.test(value?.text ?? ''))
  );
}

/** A part that a condition follows, in the same brackets: "Required if …", "Erforderlich, wenn …", "[Required] if …". */
function isAboutCondition(tokens: readonly Token[], { to }: SentencePart): boolean {
  const behind = tokens[to];
  if (behind === undefined) return false;
  // **Required** when …: the marks end before the sentence does.
  if (means(behind, 'if', 'unless', 'conditional')) return true;
  if (isSign(behind, ',', '-', ':')) return means(tokens[to + 1], 'if', 'unless', 'conditional');
  if (behind.kind !== 'close') return false;
  const next = tokens[to + 1];
  const alone = !tokens.slice(to + 1).some((each) => isSign(each, ','));
  return means(next, 'if', 'unless', 'conditional') && (alone || /^\p{Ll}/u.test(next?.text ?? ''));
}

/** "Required if …", "mandatory for cards", "needed only when …", "optional unless …": a condition behind the word. */
export const headed: RequirementPattern = {
  name: 'word and condition',
  read: ({ tokens, meanings }, speaker) => {
    if (!meanings.has('required') && !meanings.has('optional')) return undefined;
    const found = find(
      seq(
        start,
        gap(
          4,
          (each) => isEdge(each) || !(needless(each) || isOwn(each, speaker) || means(each, 'only', 'not')),
        ),
        capture('word', need),
        alt(
          condition,
          seq(
            is('with'),
            token(() => true),
            token((each) => /^mode$/iu.test(each.text)),
          ),
        ),
      ),
      tokens,
    );
    const word = found === undefined ? undefined : tokens[found.captures.get('word')?.from ?? 0];
    if (found === undefined || word === undefined) return undefined;
    const next = tokens[found.to];
    const optional = means(word, 'optional') && !means(word, 'required');
    if (optional && !means(tokens[found.to - 1], 'if', 'unless')) return undefined;
    if (optional && isAbsence(tokens, found.to - 1))
      return { required: 'no', from: found.from, to: found.to };
    if (means(tokens[found.to - 1], 'for') && /^(?:all|every|any|each)$/iu.test(next?.text ?? ''))
      return undefined;
    if (
      means(tokens[found.to - 1], 'with') &&
      !/^(?:with|when|mit|con|com|avec|in|z|met)$/iu.test(tokens[found.to - 1]?.text ?? '')
    )
      return undefined;
    const negated = tokens.slice(found.from, found.to).some((each) => means(each, 'not'));
    if (negated && !means(tokens[found.to - 1], 'if', 'unless'))
      return { required: 'no', from: found.from, to: found.to };
    return { required: 'conditional', from: found.from, to: tokens.length };
  },
};

/** "Conditional", "conditionally required", "sometimes required", "may be required", "depends on the type". */
export const depending: RequirementPattern = {
  name: 'sometimes',
  read: ({ tokens, meanings }) => {
    if (
      !meanings.has('conditional') &&
      !meanings.has('sometimes') &&
      !meanings.has('may') &&
      !(meanings.has('if') && meanings.has('optional') && meanings.has('required'))
    )
      return undefined;
    const found = find(
      alt(
        seq(is('sometimes', 'conditional'), gap(2, isEdge), is('required')),
        seq(is('may'), is('be'), is('required')),
        seq(is('required'), opt(sign(',')), is('sometimes', 'conditional')),
        seq(start, is('conditional'), alt(stop, is('if'))),
        seq(is('optional'), gap(1), is('if'), gap(14), is('required')),
      ),
      tokens,
    );
    if (found === undefined) return undefined;
    return { required: 'conditional', from: found.from, to: tokens.length };
  },
};

/** "card の場合は必須", "tip kart ise zorunludur", "Nur bei Versand erforderlich": the condition stands before the word. */
export const behind: RequirementPattern = {
  name: 'condition and word',
  read: ({ tokens, meanings }) => {
    if (!meanings.has('required') || !(meanings.has('ifBehind') || meanings.has('if'))) return undefined;
    const last = opt(is('be', 'always', 'must'));
    const found = find(
      alt(
        seq(
          is('ifBehind'),
          gap(2, (each) => isEdge(each) || means(each, 'not')),
          capture('word', is('required')),
          last,
          stop,
        ),
        seq(
          start,
          is('if'),
          gap(8, (each) => (isEdge(each) && !isSign(each, '=', ':')) || means(each, 'be', 'not', 'whether')),
          capture('word', is('required')),
          stop,
        ),
      ),
      tokens,
    );
    const word = found?.captures.get('word')?.from ?? 0;
    const first = found === undefined ? undefined : tokens[found.from];
    const direct =
      found !== undefined && (means(first, 'ifBehind') ? found.from === 0 : word === found.from + 1);
    return found === undefined || direct
      ? undefined
      : { required: 'conditional', from: found.from, to: found.to };
  },
};

/** "(Excluded if validating a user)": what may not be given in one case is needed in the others. */
export const excluded: RequirementPattern = {
  name: 'excluded if',
  read: ({ tokens, meanings }) => {
    if (!meanings.has('omit') || !meanings.has('if')) return undefined;
    const found = find(
      seq(
        start,
        token((each) => /^excluded$/iu.test(each.text)),
        is('if'),
      ),
      tokens,
    );
    return found === undefined ? undefined : { required: 'conditional', from: found.from, to: tokens.length };
  },
};

/** "An optional id", "A required start of …", "Optional parameter to filter by", "Optionally, the id": at the start of a text. */
export const attribute: RequirementPattern = {
  name: 'adjective',
  read: ({ tokens, meanings, first }) => {
    if (!meanings.has('required') && !meanings.has('optional')) return undefined;
    const found = find(
      seq(
        start,
        opt(is('be')),
        opt(is('give')),
        opt(is('this')),
        opt(is('be')),
        opt(token((each, at) => at === 0 && /^the$/iu.test(each.text))),
        capture(
          'article',
          opt(token((each) => /^(?:an?|ein|eine|un|une|una|um|uma|een)$/iu.test(each.text))),
        ),
        capture('word', need),
        alt(
          is('thing'),
          token((each) => each.kind === 'word' && !means(each, 'be', 'if', 'or', 'and')),
        ),
      ),
      tokens,
    );
    if (found === undefined) return undefined;
    const at = found.captures.get('word')?.from ?? 0;
    const word = tokens[at];
    const article = found.captures.get('article');
    const hasArticle = article !== undefined && article.to > article.from;
    if (word === undefined || found.from > 0) return undefined;
    const required = needOf(word, false);
    if (!first && !hasArticle && !(required === 'no' && means(tokens[0], 'this') && at === 1))
      return undefined;
    if (required === 'no' && at > 0 && /s$/u.test(tokens[at + 1]?.text ?? '') && !hasArticle)
      return undefined;
    const thing = means(tokens[at + 1], 'thing') || typeNamed(tokens[at + 1]?.text ?? '') !== undefined;
    if (required === 'yes' && !hasArticle && !thing) return undefined;
    return { required, from: found.from, to: at + 1 };
  },
};
