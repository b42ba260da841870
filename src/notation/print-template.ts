import { assertNever } from '../diagnostics/errors.js';
import type { Template, TemplatePart } from '../model/template.js';

/** Returns a template's text in Postman's notation, path arguments as `:name`. */
export function printTemplate(template: Template): string {
  return template.map(printPart).join('');
}

/** Returns the text of one part in the same notation. */
export function printPart(part: TemplatePart): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'variable':
      return `{{${part.name}}}`;
    case 'nested':
      return `{{${printTemplate(part.name)}}}`;
    case 'dynamic':
      return `{{$${part.name}}}`;
    case 'argument':
      return `:${part.name}`;
    default:
      return assertNever(part);
  }
}
