import type { Requirement } from '../../model/facts.js';
import { conditionalWords, optionalWords, requiredWords } from '../vocabulary/requirements.js';
import { markValues, unmark } from './mark-values.js';
import { splitSentences } from './split-sentences.js';

/** What a text says of whether an argument must be given. */
export interface ReadRequirement {
  readonly required?: Requirement;
  /** The sentence with the condition. */
  readonly condition?: string;
  /** The text without a word that said no more than this. */
  readonly rest: string;
}

/** Returns what a cell of a column like "Required" says; undefined for an empty one or a word of no meaning. */
export function readRequirementCell(cell: string): Pick<ReadRequirement, 'required' | 'condition'> {
  const plain = cell.replaceAll(/[`*_[\]()]/gu, (mark) => (cell.trim() === mark ? mark : ' ')).trim();
  const lower = plain.toLowerCase().replace(/[.!]$/u, '');
  if (requiredWords.has(lower)) return { required: 'yes' };
  if (optionalWords.has(lower)) return { required: 'no' };
  const words = lower.split(/[\s,;:/]+/u);
  if (words.some((word) => conditionalWords.has(word)))
    return words.length > 2 ? { required: 'conditional', condition: plain } : { required: 'conditional' };
  const { required, condition } = readRequirement(plain);
  if (required !== undefined) return condition === undefined ? { required } : { required, condition };
  const [first] = words;
  if (first === 'not') return { required: 'no' };
  if (first !== undefined && requiredWords.has(first)) return { required: 'yes' };
  return first !== undefined && optionalWords.has(first) ? { required: 'no' } : {};
}

const yes =
  'required|mandatory|obligatory|compulsory|obligatori[oa]|requerid[oa]|obrigatóri[oa]|erforderlich|pflicht(?:feld)?|verplicht|obligatoire|requis|必填|必须|必需|必須|обязательно|обязательн(?:ый|ое|ая)|필수';
const no =
  'optional|opcional|optioneel|facultati(?:f|ve)|optionnel(?:le)?|可选|选填|非必填|任意|необязательно|необязательн(?:ый|ое|ая)|선택';
const thing =
  'parameter|param|parámetro|parâmetro|campo|параметр|поле|feld|champ|paramètre|参数|字段|field|argument|attribute|property|value|string|integer|number|boolean|header|query|url|id|array|object|list|text|date';
const onlyIf = String.raw`(?:only\s+)?(?:if|when|unless|in\s+case|where|for(?!\s+(?:all|every|each|any)\b)|with|in\s+\S+\s+mode|depending|except|wenn|falls|sofern|cuando|quando|si|se|lorsque|als|indien|если|при|when)(?![\p{L}])`;

const prefix = new RegExp(
  String.raw`^(?:[\s•\-–:!]|\*(?=\s))*(?:(?<bracket>[*_]{0,2}[([{<（【]|[\x60*_]+(?=[\p{L}\s-]+[\x60*_]))\s*)?(?:(?:is|this\s+is|an?|campo|par[áâ]metro|champ|paramètre|valor|dato)\s+)?(?<not>not\s+|non-?)?(?<word>${yes}|${no}|optionally)(?=$|[^\p{L}])(?:\s*[)\]}>）】][*_]{0,2}|[\x60*_]+)?(?<after>[\s\S]*)$`,
  'iu',
);
/** A comma stands before these where others write none. */
const foreignIf = /^\s*,\s*(?:wenn|falls|sofern|если|als|indien|si|se)(?![\p{L}])/iu;
const isYes = new RegExp(`^(?:${yes})$`, 'iu');
const bracketed = new RegExp(
  String.raw`[([{]\s*(?:[^()[\]{}]{0,60}[,;:/|]\s*)?(?<not>not\s+|non-?)?(?<word>${yes}|${no})\s*(?<after>[^()[\]{}]{0,80})[)\]}](?<behind>[^.]{0,40})`,
  'iu',
);
const line = /(?:^|\n)\s*[-•*]?\s*(?:required|mandatory)\s*[:=]\s*⟦?(?<word>true|false|yes|no)\b/iu;

/** Returns what a description says. `name` is the argument's own, since sentences about others say nothing of it. */
export function readRequirement(text: string, name?: string): ReadRequirement {
  return readLine(text) ?? readPrefix(text) ?? readBracket(text) ?? readSentences(text, name);
}

function readPrefix(text: string): ReadRequirement | undefined {
  if (
    /^\W*conditional(?:ly\s+(?:required|mandatory))?\s*(?:$|[.,;:()\]–—-]|(?:if|when|on|upon)\b)/iu.test(text)
  )
    return { required: 'conditional', condition: splitSentences(text).slice(0, 2).join(' '), rest: text };
  const found = prefix.exec(text)?.groups;
  if (found === undefined) return undefined;
  const after = found['after'] ?? '';
  const required = asRequirement(found['word'], found['not']);
  if (
    new RegExp(`^[\\s,:-]*${onlyIf}`, 'iu').test(after) &&
    (found['bracket'] !== undefined || /^\s/u.test(after) || foreignIf.test(after))
  )
    return { required: 'conditional', condition: firstSentence(text), rest: text };
  if (
    found['bracket'] !== undefined ||
    /^\s*(?:$|[.,;:!)\]|–—\-(\n，。：；、（]|\p{Extended_Pictographic})/u.test(after)
  )
    return { required, rest: after.replace(/^[\s.,;:!)\]|–—，。：；、-]+/u, '') };
  const noun = new RegExp(String.raw`^\s+(?:${thing})s?(?![\p{L}])`, 'iu').test(after);
  return noun || required === 'no' ? { required, rest: text } : undefined;
}

function asRequirement(word: string | undefined, not: string | undefined): Requirement {
  if (not !== undefined) return 'no';
  return isYes.test(word ?? '') ? 'yes' : 'no';
}

function readLine(text: string): ReadRequirement | undefined {
  const word = line.exec(markValues(text))?.groups?.['word']?.toLowerCase();
  if (word === undefined) return undefined;
  const rest = text.replace(
    /(^|\n)\s*[-•*]?\s*(?:required|mandatory)\s*[:=]\s*(?:true|false|yes|no)\s*(?:\n|$)/iu,
    '$1',
  );
  return { required: word === 'true' || word === 'yes' ? 'yes' : 'no', rest: rest.trim() };
}

function readBracket(text: string): ReadRequirement | undefined {
  const found = bracketed.exec(text);
  if (found?.groups === undefined) return undefined;
  const { after = '', behind = '', word, not } = found.groups;
  const condition = new RegExp(`^[\\s,:-]*${onlyIf}`, 'iu');
  if (condition.test(after) || condition.test(behind))
    return { required: 'conditional', condition: sentenceAt(text, found.index), rest: text };
  if (after.trim() !== '' && !/^[\s,;:./|]/u.test(after)) return undefined;
  const whole = /^[([{]\s*[^\s()[\]{}]+\s*[)\]}]/u.exec(text.slice(found.index))?.[0];
  const rest = whole === undefined ? text : text.replace(whole, '').replace(/\s+$/u, '');
  return { required: asRequirement(word, not), rest };
}

function firstSentence(text: string): string {
  return splitSentences(text)[0] ?? text;
}

function sentenceAt(text: string, index: number): string {
  let end = 0;
  for (const sentence of splitSentences(text)) {
    end = text.indexOf(sentence, end) + sentence.length;
    if (end > index) return sentence;
  }
  return text;
}

const must =
  /\b(?:is|are|be|was)\s+(?:also\s+|always\s+|strictly\s+)?(?:required|mandatory|obligatory|compulsory)\b|\b(?:must|has\s+to|have\s+to|needs?\s+to)\s+(?:always\s+|also\s+)?be\s+(?:provided|specified|set|sent|included|given|present|passed|supplied|filled|used)\b|\bis\s+a\s+(?:required|mandatory)\s+|\b(?:you|clients?|callers?)\s+(?:must|have\s+to|need\s+to)\s+(?:provide|specify|send|include|pass|supply|give)\s+(?:it|this|the\s+(?:value|parameter|field))\b/iu;
const mustNot =
  /\b(?:is|are)(?:\s+not|n['’]t)\s+(?:strictly\s+)?(?:required|mandatory|needed|obligatory|necessary)\b|\b(?:need|does|do)(?:\s+not|n['’]t)\s+(?:need\s+to\s+)?be\b/iu;
const mayBe =
  /\bleave\s+(?:it\s+|this\s+)?(?:blank|empty|out)\b|\bis\s+an?\s+optional\s+(?:field|param|argument|value|property|attribute|header)|\b(?:is|are)\s+optional\b|\b(?:can|may)\s+be\s+(?:omitted|left\s+out|skipped|left\s+(?:blank|empty))\b|\b(?:if|when)\s+(?:(?:it|this|the\s+\w+|this\s+\w+|\S+)\s+)?(?:is\s+|are\s+)?(?:not\s+(?:provided|specified|set|given|passed|supplied|sent|present|included|defined|used|filled)|omitted|absent|unset|unspecified|missing|left\s+(?:blank|empty|out))\b/iu;
const ifGiven =
  /^(?:if|when)\s+(?:(?:it|this|this\s+\w+)\s+(?:is\s+)?)?(?:provided|specified|passed|present|included|supplied|given|set)\s*,/iu;
const choice = /\b(?:either|one\s+of|at\s+least\s+one|any\s+of|at\s+least)\b/iu;
const under = new RegExp(String.raw`\s${onlyIf}|^(?:if|when|for|in)\s`, 'iu');
const others = /\b(?:authori[sz]ation|authentication|permissions?|scopes?|expansions?|role|subscription)\b/iu;

const onlyUnder =
  /^(?:(?:it|this|the\s+\w+|this\s+\w+)\s+(?:is\s+)?)?(?:only\s+(?:required|needed|mandatory|necessary|used)\s+(?:if|when|for|with|in|where)|(?:required|needed|necessary|mandatory)\s+only\s+(?:if|when|for|in|with|where))\b/iu;
/** Words before a verb that make its sentence one about something else. */
const elsewhere = /\b(?:whether|that|which|who|where)\b|^(?:true|yes)\s+if\b/iu;

/** The words that the sentences below turn on. */
const speaks =
  /requir|mandat|obligat|compuls|option|must|needs?\b|ha(?:s|ve) to|omit|\bif\b|\bwhen\b|\bcan be\b|\bmay be\b|exclud|leave|n['’]t|\bnot\b/iu;

function readSentences(text: string, name: string | undefined): ReadRequirement {
  let found: ReadRequirement = { rest: text };
  if (!speaks.test(text)) return found;
  for (const sentence of splitSentences(markValues(text))) {
    const read = readSentence(sentence, name);
    if (read === undefined) continue;
    const condition = { condition: unmark(sentence) };
    const now: ReadRequirement = { required: read, ...(read === 'conditional' ? condition : {}), rest: text };
    if (read !== 'no') return now;
    found = now;
  }
  return found;
}

function readSentence(sentence: string, name: string | undefined): Requirement | undefined {
  const alone = /(?:^|[;,|]\s*|\s[-–—]\s*)(?<word>optional|required|mandatory)\s*(?:$|[;.|])/iu.exec(sentence)
    ?.groups?.['word'];
  if (alone !== undefined) return asRequirement(alone, undefined);
  const headed = readPrefix(sentence)?.required;
  if (headed !== undefined) return headed;
  if (/\((?:only\s+)?(?:excluded|required|mandatory|needed)\s+(?:if|when)\b/iu.test(sentence))
    return 'conditional';
  if (onlyUnder.test(sentence)) return 'conditional';
  const at = must.exec(sentence);
  if (mustNot.test(sentence))
    return isAbout(sentence, mustNot.exec(sentence)?.index ?? 0, name) ? 'no' : undefined;
  if (at !== null && isAbout(sentence, at.index, name)) {
    const after = sentence.slice(at.index + at[0].length);
    if (
      choice.test(sentence.slice(0, at.index)) ||
      under.test(after) ||
      /^(?:if|when|for|in)\s/iu.test(sentence)
    )
      return 'conditional';
    return isSetTo(at[0], after) ? undefined : 'yes';
  }
  return mayBe.test(sentence) || ifGiven.test(sentence) ? 'no' : undefined;
}

/** "must be set to 5" tells a value, not a need. */
function isSetTo(verb: string, after: string): boolean {
  return (
    /(?:set|given|specified|provided|sent|passed|supplied|used|filled)$/iu.test(verb) &&
    /^\s+(?:to|as|in|by|with|from)\b/iu.test(after)
  );
}

/** "If true, approval is required": what setting the argument does, and not when it is needed. */
function isSwitch(before: string, subject: string, name: string | undefined): boolean {
  if (
    !/^(?:if|when)\s+(?:(?:set\s+to\s+)?⟦?(?:true|false|enabled|yes)⟧?|(?:this|it)\s+is\s+⟦?(?:true|false|enabled|set)⟧?)\s*,/iu.test(
      before,
    )
  )
    return false;
  const last = name?.slice(name.lastIndexOf('.') + 1).toLowerCase() ?? '';
  return !/^(?:it|this)\b/iu.test(subject) && (last === '' || !subject.toLowerCase().includes(last));
}

/** Whether the subject of a sentence is the argument and not another one, or a permission. */
function isAbout(sentence: string, verb: number, name: string | undefined): boolean {
  const before = sentence.slice(0, verb);
  const subject = before.replace(/^.*[,;]\s/u, '');
  if (elsewhere.test(subject) || isSwitch(before, subject, name)) return false;
  if (others.test(subject) || subject.split(/\s+/u).length > 12) return false;
  const named = [...subject.matchAll(/⟦([^⟧]+)⟧|\b([a-z]+(?:[A-Z_]\w*)+)\b/gu)].map(
    (match) => match[1] ?? match[2],
  );
  if (named.length === 0 || choice.test(subject)) return true;
  return name === undefined || named.includes(name.slice(name.lastIndexOf('.') + 1));
}
