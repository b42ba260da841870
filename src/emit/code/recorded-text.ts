import { literal, templateLiteral, type Code } from './code.js';
import { dynamicCall } from './dynamic-call.js';
import { printPart } from '../../notation/print-template.js';
import { readTemplate } from '../../notation/read-template.js';

/**
 * Returns the expression of a recorded text. Postman's placeholders stay in it, but for its dynamic variables: these
 * are made fresh each time.
 */
export function printRecordedText(text: string): Code {
  const parts = readTemplate(text);
  if (!parts.some(({ kind }) => kind === 'dynamic')) return printText(text);
  const printed = parts.map((part) => (part.kind === 'dynamic' ? dynamicCall(part.name) : undefined));
  const [only] = printed;
  if (parts.length === 1 && only !== undefined) return only;
  return templateLiteral(parts.map((part, at) => printed[at] ?? printPart(part)));
}

/** Returns the literal of a text: over several lines where it has several. */
export function printText(text: string): Code {
  return text.includes('\n') ? templateLiteral([text]) : literal(text);
}
