import { printTemplate } from '../../notation/print-template.js';
import { mapTexts, readTemplate } from '../../notation/read-template.js';

/** Returns a recorded path value as plain text: percent-escapes decoded, `{{variables}}` untouched. */
export function decodePathText(text: string): string {
  return printTemplate(mapTexts(readTemplate(text), decode));
}

/** Returns a recorded query key or value as plain text; a `+` is a space there. */
export function decodeQueryText(text: string): string {
  return printTemplate(mapTexts(readTemplate(text), (part) => decode(part.replaceAll('+', ' '))));
}

/** Text that is no percent-encoding (`100 %`) stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
