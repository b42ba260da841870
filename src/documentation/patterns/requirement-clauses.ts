import { means, type Token } from '../read/token.js';
import {
  alt,
  capture,
  find,
  gap,
  is,
  isEdge,
  opt,
  seq,
  start,
  stop,
  token,
  type Match,
  type Step,
} from './combinators.js';
import { namesAnother, type Speaker } from './subject.js';
import {
  absence,
  isUnder,
  need,
  needless,
  needOf,
  subjectOf,
  type RequirementPattern,
  type Said,
} from './requirement-parts.js';

/** "This is required", "`id` is always mandatory", "the field is not needed", "ist erforderlich". */
export const predicate: RequirementPattern = {
  name: 'is required',
  read: ({ tokens, meanings }, speaker) => {
    if (!(meanings.has('required') || meanings.has('optional')) || !meanings.has('be')) return undefined;
    const found = find(
      alt(
        seq(
          capture('be', is('be')),
          gap(3, (each) => isEdge(each) || !(needless(each) || means(each, 'not', 'only'))),
          capture('word', need),
          capture('after', opt(token(() => true))),
        ),
        seq(capture('word', need), capture('be', is('be')), stop),
      ),
      tokens,
    );
    return found === undefined ? undefined : judge(found, tokens, speaker);
  },
};

function judge(found: Match, tokens: readonly Token[], speaker: Speaker): Said | undefined {
  const be = found.captures.get('be')?.from ?? 0;
  const at = found.captures.get('word')?.from ?? 0;
  const word = tokens[at];
  if (word === undefined) return undefined;
  const about = subjectOf(tokens, Math.min(be, at), speaker);
  if (about === 'other') return undefined;
  const negated =
    tokens.slice(Math.min(be, at), Math.max(be, at)).some((each) => means(each, 'not')) ||
    means(tokens[be], 'not');
  const required = needOf(word, negated);
  if (required === 'yes' && (about === 'choice' || isUnder(tokens, at)))
    return { required: 'conditional', from: found.from, to: tokens.length };
  return { required, from: found.from, to: at + 1 };
}

const given: Step = seq(
  is('must'),
  gap(3, (each) => isEdge(each) || !means(each, 'always', 'be', 'both')),
  capture('verb', is('give')),
);

/** "Must be provided", "You must send this value", "muss angegeben werden". */
export const demand: RequirementPattern = {
  name: 'must be given',
  read: ({ tokens, meanings }, speaker) => {
    if (!meanings.has('must') || !meanings.has('give')) return undefined;
    const found = find(given, tokens);
    if (found === undefined || tokens.slice(found.from, found.to).some((each) => means(each, 'not')))
      return undefined;
    if (means(tokens[found.from - 1], 'not'))
      return subjectOf(tokens, found.from - 1, speaker) === 'other'
        ? undefined
        : { required: 'no', from: found.from - 1, to: found.to };
    const passive =
      tokens.slice(found.from, found.to).some((each) => /^be$/iu.test(each.text)) ||
      !/^(?:must|has to|have to|needs? to|should|shall)$/iu.test(tokens[found.from]?.text ?? '');
    const behind = tokens[found.to];
    if (
      !passive &&
      !(
        behind !== undefined &&
        (means(behind, 'this', 'article', 'either', 'both', 'oneOf') || behind.kind === 'value')
      )
    )
      return undefined;
    if (!passive && means(tokens[0], 'each') && !means(tokens[0], 'this')) return undefined;
    if (/^(?:should)$/iu.test(tokens[found.from]?.text ?? '')) return undefined;
    if (passive && behind !== undefined && isSetTo(behind)) return undefined;
    const rest = tokens.slice(found.to, found.to + 8);
    const object = passive ? [] : rest;
    const about = passive
      ? subjectOf(tokens, found.from, speaker)
      : namesAnother(object, speaker)
        ? 'other'
        : 'self';
    if (
      object.some((each) => means(each, 'either', 'oneOf')) ||
      (object.some((each) => means(each, 'or')) && object.some((each) => each.kind === 'value'))
    )
      return { required: 'conditional', from: found.from, to: tokens.length };
    if (about === 'other') return undefined;
    const conditional = about === 'choice' || isUnder(tokens, found.to) || /^in$/iu.test(behind?.text ?? '');
    return {
      required: conditional ? 'conditional' : 'yes',
      from: found.from,
      to: conditional ? tokens.length : found.to,
    };
  },
};

/** "must be set to 5", "must be used together with b": a value or a dependency, and no need. */
function isSetTo(behind: Token): boolean {
  return /^(?:to|as|by|with|from|through|via|together with|along with|using|auf|a|como|comme|en|with)$/iu.test(
    behind.text,
  );
}

/** "Can be omitted", "may be left blank", "leave empty for all", "kann entfallen". */
export const omission: RequirementPattern = {
  name: 'may be omitted',
  read: ({ tokens, meanings }, speaker) => {
    if (!meanings.has('omit')) return undefined;
    const found = find(
      alt(
        seq(
          is('may'),
          gap(3, (each) => isEdge(each) || means(each, 'not', 'or')),
          is('omit'),
        ),
        seq(
          start,
          opt(is('this')),
          capture(
            'verb',
            token((each) => means(each, 'omit') && /^(?:leave|omit)/iu.test(each.text)),
          ),
        ),
      ),
      tokens,
    );
    if (found === undefined) return undefined;
    if (
      /^(?:empty|blank|undefined|missing|absent)$/iu.test(tokens[found.to - 1]?.text ?? '') &&
      !tokens.slice(found.from, found.to).some((each) => /left|leave/iu.test(each.text))
    )
      return undefined;
    return subjectOf(tokens, found.from, speaker) === 'other'
      ? undefined
      : { required: 'no', from: found.from, to: found.to };
  },
};

/** "If not given, …", "when omitted", "falls nicht angegeben", 省略時: what happens without it. */
export const ifMissing: RequirementPattern = {
  name: 'if not given',
  read: ({ tokens, meanings }, speaker) => {
    if (!meanings.has('absent') && !meanings.has('if') && !meanings.has('unless')) return undefined;
    const found = find(absence, tokens);
    if (found === undefined) return undefined;
    const said = tokens.slice(found.from, found.to);
    if (namesAnother(said, speaker)) return undefined;
    return { required: 'no', from: found.from, to: found.to };
  },
};

/** "Either a or b is required", "one of a, b must be given", "at least one of these fields has to be named". */
export const choice: RequirementPattern = {
  name: 'one of several',
  read: ({ tokens, meanings }) => {
    if (!meanings.has('required') && !meanings.has('must')) return undefined;
    const found = find(
      seq(
        is('either', 'oneOf'),
        gap(14),
        alt(
          seq(is('be'), gap(1), is('required')),
          seq(is('must'), gap(2, isEdge), is('give', 'required')),
          is('required'),
        ),
      ),
      tokens,
    );
    if (found === undefined) return readNames(tokens);
    const said = tokens.slice(found.from, found.to + 1);
    if (said.some((each) => means(each, 'not')) || isSetToBehind(tokens[found.to])) return undefined;
    return { required: 'conditional', from: found.from, to: found.to };
  },
};

const name = token((each) => each.kind === 'value');

/** "Se debe indicar `a` o `b`", "Необходимо указать `a` или `b`", 二选一: names behind a word that demands. */
function readNames(tokens: readonly Token[]): Said | undefined {
  const found = find(
    alt(
      token((each) => means(each, 'either') && means(each, 'required')),
      seq(name, is('or'), name, opt(is('be')), is('required'), stop),
      seq(
        alt(seq(is('required', 'must'), gap(2, isEdge), is('give')), token(isLongDemand)),
        gap(3, (each) => isEdge(each) || means(each, 'to', 'be', 'with')),
        name,
        is('or'),
        name,
        stop,
      ),
    ),
    tokens,
  );
  return found === undefined ? undefined : { required: 'conditional', from: found.from, to: found.to };
}

/** "Необходимо указать": a demand with its verb. */
function isLongDemand(each: Token): boolean {
  return means(each, 'required') && each.text.includes(' ');
}

function isSetToBehind(behind: Token | undefined): boolean {
  return behind !== undefined && isSetTo(behind);
}
