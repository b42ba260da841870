import { readSet } from './read-set.js';

const jsdoc =
  /^@(?:param|property|prop|arg|argument)\s+(?:\{(?<type>[^{}\n]{1,60})\}\s+)?(?<name>\[[^\]\s=]+(?:=[^\]\n]*)?\]|\S+)\s*(?:[-–—:]\s*)?(?<text>[\s\S]*)$/u;
const apidoc =
  /^@api(?:Param|Body|Query|Header)\s+(?:\([^()]*\)\s*)?\{(?<type>[^{}=\n]{1,40})(?:\{(?<range>[^{}]*)\})?(?:=(?<values>[^{}\n]*))?\}\s+(?<name>\[[^\]\s=]+(?:=[^\]\n]*)?\]|\S+)\s*(?<text>[\s\S]*)$/u;
const sphinx =
  /^:(?:param|parameter|arg|argument|key|keyword)\s+(?:(?<type>[\w[\],.| ]{1,40})\s+)?(?<name>[\w.[\]]+)\s*:\s*(?<text>[\s\S]*)$/u;
const sphinxType = /^:type\s+(?<name>[\w.[\]]+)\s*:\s*(?<type>[\s\S]*)$/u;

const outcome =
  /^(?::(?:returns?|raises?|exceptions?|except|throws?|yields?|rtype|ytype)(?:\s+[^:\n]{1,80})?:(?=\s|$)|@(?:returns?|throws|exception|yields?|apiSuccess|apiError)(?=\s|$))/u;

/** Tells a line of a comment in code that is about what comes back and no argument: `:returns: …`, `@throws {Error} …`. */
export function isOutcomeTag(line: string): boolean {
  return outcome.test(line.trimStart());
}

/**
 * Returns a line of a comment in code as an entry has it: `@param {number} [size=20] - how many` is `size (number,
 * optional, default 20): how many`, and `:param int size: how many` is `size (int): how many`; values in braces behind a
 * name are those of a list. Other lines are returned as they are.
 */
export function plainTag(line: string): string {
  const first = line.charAt(0);
  return plainSet(first === '@' || first === ':' ? plainDocTag(line) : line);
}

const braced =
  /^(?<name>`[^`\n]+`|\*\*[^*\n]+\*\*|[\p{L}_][\w.[\]-]*)\s*(?::\s*(?<set>`{0,2}\{[^{}\n]*\}[^\n]*)|\(\s*(?<inner>\{[^{}()\n]*\}[^()\n]*)\)\s*:?)\s*(?<text>[\s\S]*)$/u;

/** `mode : {"fast", "slow"}, optional` is `mode (optional): One of "fast", "slow"`. */
function plainSet(line: string): string {
  if (!line.includes('{')) return line;
  const { name = '', set, inner = '', text = '' } = braced.exec(line)?.groups ?? {};
  const read = readSet(set ?? inner);
  if (read === undefined) return line;
  const said = read.more.map((word) => word.replace(/^default\s*[=:]\s*/iu, 'default '));
  const behind = said.length === 0 ? '' : ` (${said.join(', ')})`;
  return `${name}${behind}: One of ${read.values.join(', ')}.${text === '' ? '' : `\n${text}`}`;
}

function plainDocTag(line: string): string {
  const groups = (jsdoc.exec(line) ?? apidoc.exec(line) ?? sphinx.exec(line) ?? sphinxType.exec(line))
    ?.groups;
  if (groups === undefined) return line;
  const { type = '', name = '', text = '', range, values } = groups;
  const [, inner = name, fallback] = /^\[([^\]=]+)(?:=(.*))?\]$/u.exec(name) ?? [];
  const optional = inner !== name || /=$/u.test(type);
  const need = optional ? ['optional'] : line.startsWith('@api') ? ['required'] : [];
  const said = [
    type.replace(/^[?!]|=$/gu, '').trim(),
    ...need,
    ...(fallback === undefined ? [] : [`default ${fallback}`]),
  ].filter((word) => word !== '');
  const more = [
    ...(range === undefined ? [] : [rangeOf(range)]),
    ...(values === undefined ? [] : [`One of ${values.split(/\s*,\s*/u).join(', ')}`]),
    text,
  ].filter((part) => part.trim() !== '');
  return `${inner}${said.length === 0 ? '' : ` (${said.join(', ')})`}: ${more.join('. ')}`;
}

/** `..80` counts characters, `1-50` and `1..50` are numbers. */
function rangeOf(range: string): string {
  const [, low = '', high = ''] = /^(\d*)\.\.(\d*)$/u.exec(range) ?? [];
  if (low === '' && high === '') return `Range: ${range}`;
  return low === '' ? `At most ${high} characters` : `${low} to ${high} characters`;
}
