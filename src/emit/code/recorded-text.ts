import { dynamicCall } from './dynamic-call.js';
import { printPart } from '../../notation/print-template.js';
import { readTemplate } from '../../notation/read-template.js';
import type { Imports } from './imports.js';
import { stringLiteral, templateText } from './literal.js';

/**
 * Returns the expression of a recorded text. Postman's placeholders stay in it, but for its dynamic variables: these
 * are made fresh each time.
 */
export function printRecordedText(text: string, imports: Imports): string {
  const parts = readTemplate(text);
  if (!parts.some(({ kind }) => kind === 'dynamic')) return printText(text);
  const printed = parts.map((part) =>
    part.kind === 'dynamic' ? dynamicCall(part.name, imports) : undefined,
  );
  const [only] = printed;
  if (parts.length === 1 && only !== undefined) return only;
  const pieces = parts.map((part, at) => {
    const call = printed[at];
    return call === undefined ? templateText(printPart(part)) : `\${${call}}`;
  });
  return `\`${pieces.join('')}\``;
}

/** Returns the literal of a text: over several lines where it has several. */
export function printText(text: string): string {
  return text.includes('\n') ? `\`${templateText(text)}\`` : stringLiteral(text);
}
