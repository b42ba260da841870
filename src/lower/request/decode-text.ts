import { printTemplate } from '../../notation/print-template.js';
import { mapTemplateTexts, readTemplate } from '../../notation/read-template.js';

/** Returns a recorded path value as plain text: percent-escapes decoded, `{{variables}}` untouched. */
export function decodePathText(text: string): string {
  return printTemplate(mapTemplateTexts(readTemplate(text), decode));
}

/** Returns a recorded query key or value as plain text; a `+` is a space there. */
export function decodeQueryText(text: string): string {
  return printTemplate(mapTemplateTexts(readTemplate(text), (part) => decode(part.replaceAll('+', ' '))));
}

/** Bytes of UTF-8 as escapes, by the number that a first byte calls for; what is none of them stands for itself (`100 %`, `%E9`). */
const escapes = new RegExp(
  [
    '%[0-7][0-9a-f]',
    '%(?:c[2-9a-f]|d[0-9a-f])%[89ab][0-9a-f]',
    '%e[0-9a-f](?:%[89ab][0-9a-f]){2}',
    '%f[0-4](?:%[89ab][0-9a-f]){3}',
  ].join('|'),
  'gi',
);

function decode(text: string): string {
  return text.replace(escapes, decodeCharacter);
}

/** Some sequences look right and are none: those of halves of surrogate pairs, and of characters written too long. */
function decodeCharacter(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}
