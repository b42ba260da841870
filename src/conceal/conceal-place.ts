import { assertNever } from '../diagnostics/errors.js';
import { concealAuth } from './conceal-auth.js';
import { concealFields } from './conceal-fields.js';
import {
  concealFormField,
  concealHeader,
  concealParameter,
  concealPathValue,
  dropSecretHeader,
} from './conceal-parameters.js';
import { concealPassword, concealUrlText } from './conceal-url.js';
import { concealVariable } from './conceal-variable.js';
import { recode } from './recode.js';
import type { Concealer } from './concealer.js';
import type { PlacedText } from './placed-text.js';

/**
 * Returns a text with `{{variables}}` where its place, or a name in it, says that a credential stands; undefined where nothing
 * is left of it: a variable that the caller has to give, a header that sets a cookie. A variable may be known to be secret.
 */
export function concealPlace(
  { text, place }: PlacedText,
  isSecret: boolean,
  concealer: Concealer,
): string | undefined {
  const { kind, name } = place;
  if (name !== '' && kind !== 'variable name' && concealer.isAllowed(name, text)) return text;
  switch (kind) {
    case 'words':
    case 'variable name':
      return text;
    case 'url':
      return concealUrlText(text, concealer);
    case 'url password':
      return concealPassword(text, concealer);
    case 'query parameter':
      return concealParameter(recode(decodeURIComponent, name), text, concealer);
    case 'path value':
      return concealPathValue(name, text, concealer);
    case 'header':
      return concealHeader(name, text, concealer);
    case 'answer header':
      return dropSecretHeader(name, text, concealer);
    case 'form field':
      return concealFormField(name, text, concealer);
    case 'body':
      return concealFields(text, concealer);
    case 'auth parameter':
      return concealAuth(place.scheme, name, text, concealer);
    case 'variable':
      return concealVariable(name, text, isSecret, concealer);
    default:
      return assertNever(kind);
  }
}
