import { recode } from './recode.js';

/** Returns a text with what stands for the known credentials in it; `hear` learns of each that was there. */
export type ReplaceKnown = (text: string, hear: (value: string) => void) => string;

/** All that is looked for is at least so long, and is found by its beginning. */
const beginning = 6;
/** A credential that is no longer than this could be a part of a word. */
const wordLike = 15;

/** The name of the variable for a credential, and what the text that is looked for has around it. */
interface Replaced {
  readonly name: string;
  readonly frame?: readonly [before: string, behind: string];
}

interface Form {
  readonly text: string;
  /** The credential as it was found, of which this is one way of writing. */
  readonly value: string;
  /** None for what is no credential, and stays whole. */
  readonly placeholder?: string;
}

/**
 * Returns a function that replaces credentials wherever they stand, also as they are written in JSON and in URLs. It takes
 * the same time for one credential as for thousands. What is kept stays whole, even where a part of it is a credential.
 */
export function createReplacer(
  known: ReadonlyMap<string, Replaced>,
  kept: ReadonlySet<string> = new Set(),
): ReplaceKnown {
  if (known.size === 0) return (text) => text;
  const forms = indexForms(known, kept);
  const starts = new Set([...forms.keys()].map((key) => key.charCodeAt(0)));
  return (text, hear) => {
    let done = '';
    let from = 0;
    for (let at = 0; at + beginning <= text.length; at += 1) {
      if (!starts.has(text.charCodeAt(at))) continue;
      const form = forms.get(text.slice(at, at + beginning))?.find((each) => standsAt(each.text, text, at));
      if (!form) continue;
      const end = at + form.text.length;
      if (form.placeholder !== undefined) {
        hear(form.value);
        done += text.slice(from, at) + form.placeholder;
        from = end;
      }
      at = end - 1;
    }
    return done + text.slice(from);
  };
}

/** Returns the text that is looked for: the value with what has to stand around it. */
export function framed(
  value: string,
  { frame: [before, behind] = ['', ''] }: Pick<Replaced, 'frame'>,
): string {
  return before + value + behind;
}

/** The ways in which a text writes another one: as it is, in JSON, in a URL. */
const codings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => recode(encodeURIComponent, text),
  (text) => recode(encodeURI, text),
  (text) => recode(decodeURIComponent, text),
];

/** The longest first, so that none is taken for another that it begins with. */
function indexForms(
  known: ReadonlyMap<string, Replaced>,
  kept: ReadonlySet<string>,
): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  const add = (form: Form): void => {
    if (form.text.length < beginning) return;
    const key = form.text.slice(0, beginning);
    const list = forms.get(key);
    if (list) list.push(form);
    else forms.set(key, [form]);
  };
  for (const value of kept) {
    for (const text of new Set(codings.map((code) => code(value)))) add({ text, value });
  }
  for (const [value, { name, frame: [before, behind] = ['', ''] }] of known) {
    const seen = new Set<string>();
    for (const code of codings) {
      const text = code(value);
      if (seen.has(text)) continue;
      seen.add(text);
      add({ text, value, placeholder: `${code(before)}{{${name}}}${code(behind)}` });
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.text.length - a.text.length);
  return forms;
}

function standsAt(value: string, text: string, at: number): boolean {
  if (!text.startsWith(value, at)) return false;
  if (value.length > wordLike) return true;
  const begins = isWord(value[0]) && endsInWord(text, at);
  const ends = isWord(value.at(-1)) && !/%[0-9a-f]{2}$/i.test(value);
  return !begins && !(ends && isWord(text[at + value.length]));
}

/** An escape that ends in a letter (`%2F`, `\\n`) is a sign of its own. */
function endsInWord(text: string, at: number): boolean {
  return (
    isWord(text[at - 1]) &&
    !/(?:%[0-9a-f]{2}|\\[nrtbf]|\\u[0-9a-f]{4})$/i.test(text.slice(Math.max(0, at - 6), at))
  );
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[a-zA-Z0-9]/.test(character);
}
