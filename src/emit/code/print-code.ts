import { assertNever, InternalError } from '../../diagnostics/errors.js';
import type {
  Code,
  Hole,
  NamespaceCode,
  NumberCode,
  ReferenceCode,
  TemplateCode,
  WrittenCode,
} from './code.js';
import { printDoc } from './doc-comment.js';
import { identifier, printMember, propertyKey, stringLiteral, templateText } from './literal.js';

/** Returns the local name of what another module exports. */
export type NameOf = (reference: ReferenceCode | NamespaceCode) => string;

/** Returns the text of code. Every text of a collection in it is escaped here, by its kind. */
export function printCode(code: Code, nameOf: NameOf): string {
  switch (code.kind) {
    case 'written':
      return printWritten(code, nameOf);
    case 'joined':
      return code.parts.map((part) => printCode(part, nameOf)).join(printCode(code.between, nameOf));
    case 'string':
      return stringLiteral(code.text);
    case 'template':
      return printTemplate(code, nameOf);
    case 'number':
      return printNumber(code);
    case 'name':
      return identifier(code.name);
    case 'key':
      return propertyKey(code.key);
    case 'member':
      return printMember(printCode(code.object, nameOf), code.key, code.optional);
    case 'reference':
    case 'namespace':
      return identifier(nameOf(code));
    case 'doc':
      return printDoc(code.doc);
    case 'ownType':
      return code.text;
    default:
      return assertNever(code);
  }
}

/** Returns the text of code that stands on its own, its imports under their own names: to compare it, or for a comment. */
export function printAlone(code: Code): string {
  return printCode(code, ({ name }) => name);
}

function printWritten({ strings, holes }: WrittenCode, nameOf: NameOf): string {
  return strings.reduce((text, string, at) => text + printHole(holes[at - 1], nameOf) + string);
}

function printHole(hole: Hole | undefined, nameOf: NameOf): string {
  if (hole === undefined) return '';
  return typeof hole === 'number' ? String(hole) : printCode(hole, nameOf);
}

function printTemplate({ parts }: TemplateCode, nameOf: NameOf): string {
  const printed = mergeTexts(parts).map((part) =>
    typeof part === 'string' ? templateText(part) : `\${${printCode(part, nameOf)}}`,
  );
  return `\`${printed.join('')}\``;
}

/** Texts beside one another are escaped as one: `$` and `{` are harmless only apart. */
function mergeTexts(parts: TemplateCode['parts']): readonly (string | Code)[] {
  const merged: (string | Code)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  return merged;
}

/** Digits are a text of the collection, too: what is no number is a bug of the parser. */
function printNumber({ digits, big }: NumberCode): string {
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(digits)) throw new InternalError(`no number: ${digits}`);
  return big ? `${digits}n` : digits;
}
