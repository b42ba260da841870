import { dynamicCall } from './dynamic-call.js';
import type { Imports } from './imports.js';
import { stringLiteral, templateText } from './literal.js';

/**
 * Returns the expression of a recorded text. Postman's placeholders stay in it, but for its dynamic variables: these
 * are made fresh each time.
 */
export function printRecordedText(text: string, imports: Imports): string {
  const parts = text.split(/\{\{\$(\w+)\}\}/);
  const printed = parts.map((part, at) => (at % 2 === 0 ? part : dynamicCall(part, imports)));
  if (parts.length === 1 || printed.includes(undefined)) return printText(text);
  const [before, only = '', after, ...more] = printed;
  if (before === '' && after === '' && more.length === 0) return only;
  return `\`${printed.map((part = '', at) => (at % 2 === 0 ? templateText(part) : `\${${part}}`)).join('')}\``;
}

/** Returns the literal of a text: over several lines where it has several. */
export function printText(text: string): string {
  return text.includes('\n') ? `\`${templateText(text)}\`` : stringLiteral(text);
}
