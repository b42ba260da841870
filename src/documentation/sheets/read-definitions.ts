import type { Entry } from '../markdown/sheet.js';

/** No line that declares a field is longer. */
const longestLine = 500;

/** One line that declares a field, in whatever language. */
interface Definition {
  readonly name: string;
  /** Its type, and whether it must be given, as words. */
  readonly aspects: readonly string[];
  readonly text: string;
}

const comment = String.raw`(?:(?:\/\/|#|--)\s*(?<note>.*)|\/\*+\s*(?<block>.*?)\s*\*\/)?\s*$`;
/** `size?: number; // how many`, `"size": integer (1-50), optional`. */
const typed = new RegExp(
  String.raw`^(?:readonly\s+|public\s+)?["']?(?<name>[\p{L}_$@][\w$.-]*)["']?(?<mark>\?)?\s*:\s*(?<type>[^\s/#,;{][^/#;{]*?)\s*[,;]?\s*${comment}`,
  'u',
);
/** `optional int32 size = 2; // how many`. */
const message = new RegExp(
  String.raw`^(?:(?<need>required|optional|repeated)\s+)?(?<type>[a-z]\w*)\s+(?<name>\w+)\s*=\s*\d+\s*(?:\[[^\]]*\])?;\s*${comment}`,
  'u',
);
/** `` Size int `json:"size,omitempty"` // how many ``. */
const tagged = new RegExp(
  String.raw`^\w+\s+(?<type>[\w[\]*.]+)\s+\x60[^\x60]*json:"(?<name>[^",]+)(?<mark>,omitempty)?[^\x60]*\x60\s*${comment}`,
  'u',
);
/** `size INTEGER NOT NULL DEFAULT 10 -- how many`. */
const column = new RegExp(
  String.raw`^["\x60]?(?<name>\w+)["\x60]?\s+(?<type>[A-Z]{3,}(?:\s*\([\d,\s]+\))?)(?<more>(?:\s+(?:NOT NULL|NULL|DEFAULT\s+\S+|PRIMARY KEY|UNIQUE))*)\s*,?\s*${comment}`,
  'u',
);
/** `<param name="size" type="integer" required="true">how many</param>`. */
const element =
  /^<(?:param|parameter|field|attribute|argument|element|property)\s+(?<attributes>[^<>]*\bname="[^<>]*?)\/?>(?:(?<note>.*?)<\/\w+>)?$/u;

/**
 * Returns the fields that a piece of code declares, one a line: an interface, a message, a struct, the columns of a table,
 * elements. What is declared within another field stands below it. Undefined for other code.
 */
export function readDefinitions(text: string): readonly Entry[] | undefined {
  const found: { depth: number; definition: Definition }[] = [];
  let depth = 0;
  let note = '';
  for (const line of text.split('\n').map((each) => each.trim().slice(0, longestLine))) {
    const said = /^(?:\/\*\*?|\*|\/\/)\s*(?<words>.*?)\s*(?:\*\/)?$/u.exec(line)?.groups?.['words'];
    if (said !== undefined) {
      note = `${note} ${said}`.trim();
      continue;
    }
    const opens = /[{[(]\s*(?:\/\/.*)?$/u.test(line);
    const definition = opens ? openedBy(line) : definitionIn(line);
    if (definition !== undefined)
      found.push({ depth, definition: { ...definition, text: `${note} ${definition.text}`.trim() } });
    note = '';
    depth += (opens ? 1 : 0) - (/^[}\])]/u.test(line) ? 1 : 0);
  }
  const needed = found.some(({ definition }) => definition.aspects.includes('optional'));
  return found.length < 2 ? undefined : nest(found, needed && /\?\s*:/u.test(text));
}

/** `owner: {`, `"owner": {`: a field that holds others. */
function openedBy(line: string): Definition | undefined {
  const groups = /^["']?(?<name>[\p{L}_$][\w$.-]*)["']?(?<mark>\?)?\s*:\s*(?<list>\[)?\s*\{?/u.exec(
    line,
  )?.groups;
  const { name, mark, list } = groups ?? {};
  if (name === undefined) return undefined;
  return {
    name,
    aspects: [list === undefined ? 'object' : 'array', ...(mark === undefined ? [] : ['optional'])],
    text: '',
  };
}

function definitionIn(line: string): Definition | undefined {
  const groups = (message.exec(line) ?? tagged.exec(line) ?? column.exec(line) ?? typed.exec(line))?.groups;
  if (groups === undefined) return elementIn(line);
  const { name = '', type = '', mark, need, more = '', note, block } = groups;
  const fallback = /\bDEFAULT\s+(?:'([^']*)'|(\S+))/u.exec(more);
  const values = /^(?:['"][^'"|]*['"]\s*\|\s*)+['"][^'"|]*['"]/u.exec(type)?.[0];
  const [kind = '', ...others] = values === undefined ? type.split(/\s*,\s*/u) : ['string'];
  return {
    name,
    aspects: [
      kind,
      ...others,
      ...(need === undefined || need === 'repeated' ? [] : [need]),
      ...(mark === undefined ? [] : ['optional']),
      ...(/NOT NULL/u.test(more) ? ['required'] : []),
      ...(fallback === null ? [] : [`default ${fallback[1] ?? fallback[2] ?? ''}`]),
    ],
    text: [
      values === undefined ? '' : `One of ${values.replaceAll(/\s*\|\s*/gu, ', ')}.`,
      ...type.slice(values?.length ?? type.length).split(/\s*,\s*/u),
      note ?? block ?? '',
    ]
      .filter((part) => part.trim() !== '')
      .join(' '),
  };
}

function elementIn(line: string): Definition | undefined {
  const groups = element.exec(line)?.groups;
  if (groups === undefined) return undefined;
  const { attributes = '', note = '' } = groups;
  const value = (name: string): string | undefined =>
    new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
  const [required, optional, fallback] = [value('required'), value('optional'), value('default')];
  const need = required ?? (optional === undefined ? undefined : optional === 'true' ? 'false' : 'true');
  return {
    name: value('name') ?? '',
    aspects: [
      ...(value('type') === undefined ? [] : [value('type') ?? '']),
      ...(need === undefined ? [] : [need === 'true' ? 'required' : 'optional']),
      ...(fallback === undefined ? [] : [`default ${fallback}`]),
    ],
    text: note,
  };
}

interface Deep {
  readonly depth: number;
  readonly definition: Definition;
}

/** Where some fields have a mark that they may be left out, the others must be given. */
function nest(found: readonly Deep[], marked: boolean): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < found.length;) {
    const head = found[at];
    if (head === undefined) break;
    const after = found.slice(at + 1);
    const end = after.findIndex(({ depth }) => depth <= head.depth);
    const below = end < 0 ? after : after.slice(0, end);
    const { name, aspects, text } = head.definition;
    const words = marked && !aspects.includes('optional') ? [...aspects, 'required'] : aspects;
    entries.push({
      text: `\`${name}\`${words.length === 0 ? '' : ` (${words.join(', ').replaceAll(/[()]/gu, ' ')})`}: ${text}`,
      entries: nest(below, marked),
      sheets: [],
    });
    at += 1 + below.length;
  }
  return entries;
}
