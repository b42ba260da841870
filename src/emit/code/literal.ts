import { InternalError } from '../../diagnostics/errors.js';
import { invisibles } from '../../json/visible-json.js';

/*
 * The one boundary that text of a collection crosses on its way into code. Whatever goes through one of these
 * functions stands in the output as what it was: a name, a key, a string, a comment or JSON, never as code.
 */

const plainName = /^[A-Za-z_$][\w$]*$/;

/** What tools look for in any text of a file, strings among it: the character that gives it away is escaped. */
const toolMarks = /@(?=(?:ts|vitest|jest)-)|<(?=\/?script|!--)|(?<=[#@] ?source(?:Mapping)?)U(?=RL)/gi;

/**
 * What compilers and bundlers obey in comments alone, wherever it stands in them: a module to load, a function whose calls
 * may be left out.
 */
const compilerMarks = /([#@])(?=jsx|__[A-Z_]{1,40}__)/gi;

/** Returns the name if it is one that code may use; anything else is a bug of the plan. */
export function identifier(name: string): string {
  if (!plainName.test(name)) throw new InternalError(`no identifier: ${JSON.stringify(name)}`);
  return name;
}

/** Returns a key of an object or an interface: `name`, `'8081/tcp'`, and `['__proto__']`, which is a key only so. */
export function propertyKey(key: string): string {
  if (key === '__proto__') return `['__proto__']`;
  return plainName.test(key) ? key : stringLiteral(key);
}

/** Returns the expression of an object's property: `a.b`, `a?.b`, `a['x-y']`. */
export function printMember(object: string, key: string, optional = false): string {
  const name = propertyKey(key);
  if (name === key) return `${object}${optional ? '?.' : '.'}${name}`;
  const bracketed = name.startsWith('[') ? name : `[${name}]`;
  return `${object}${optional ? '?.' : ''}${bracketed}`;
}

/** Returns the text as a string in single quotes, all on one line. */
export function stringLiteral(text: string): string {
  const escaped = text
    .replace(/[\\']/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(invisibles, escapeCharacter)
    .replace(toolMarks, escapeCharacter);
  return `'${escaped}'`;
}

/** Returns the text as it stands between the backticks of a template literal; its line breaks and tabs stay as they are. */
export function templateText(text: string): string {
  return text
    .replace(/[\\`]|\$(?=\{)/g, '\\$&')
    .replaceAll('\r', '\\r')
    .replace(invisibles, (character) => (/[\n\t]/.test(character) ? character : escapeCharacter(character)))
    .replace(toolMarks, escapeCharacter);
}

/** Returns the text as it stands in a block comment: nothing in it ends the comment or is a tool's instruction. */
export function commentText(text: string): string {
  // What is left out comes first: the end of a comment may be made of what stood on both sides of it.
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(invisibles, (character) => (character === '\n' ? character : visible(character)))
    .replaceAll('*/', '*\\/')
    .replace(/@(ts|vitest|jest)-/gi, '\\@$1\\-')
    .replace(compilerMarks, '$1\\')
    .replace(/(?<=[#@] ?source(?:Mapping)?)URL/gi, '\\$&')
    .replace(/<(?=\/script|!--)/gi, '<\\');
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xffff) return `\\u{${code.toString(16)}}`;
  return code > 0xff
    ? `\\u${code.toString(16).padStart(4, '0')}`
    : `\\x${code.toString(16).padStart(2, '0')}`;
}

/** In prose a tab is a space, and what cannot be seen is named or, where it only joins letters, left out. */
function visible(character: string): string {
  if (character === '\t') return ' ';
  if (/[\u200b-\u200d\u2060\ufeff\u00ad]|[\ufe00-\ufe0f]/.test(character)) return '';
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code}`;
}
