import { concealJson } from './conceal-json.js';
import { isPlaceholder } from './is-placeholder.js';
import { isLiteralSecret, isSecretParameter } from './is-literal-secret.js';
import type { Conceal } from './ledger.js';
import { secretVariable } from '../names/secret-variable.js';

/** Lengths are bounded so that no text, however long, takes more than linear time. */
const element =
  /(<((?:[\w-]{1,50}:)?[\w.-]{1,100})(?:\s[^<>]{0,500})?>(?:<!\[CDATA\[)?)([^<>]+?)(?=(?:\]\]>)?<\/)/g;
const formField = /(^|&)([\w.[\]%-]{1,100})=([^&\s]+)/g;

/**
 * Returns a body with `{{variables}}` in place of the credentials that stand under a name: in JSON, in text that only looks
 * like it, in XML, in form fields. Everything else of it stays as it is, to the byte.
 */
export function concealFields(text: string, conceal: Conceal): string {
  const json = concealJson(text, conceal);
  if (json.includes('</')) return concealElements(json, conceal);
  return /^[\w.[\]%-]+=/.test(json) ? concealForm(json, conceal) : json;
}

function concealElements(text: string, conceal: Conceal): string {
  return text.replace(element, (whole, tag: string, name: string, value: string) => {
    const local = name.split(':').at(-1) ?? name;
    if (!isLiteralSecret(local, value) || isPlaceholder(value)) return whole;
    return tag + conceal(value, secretVariable(local), `the element ${name}`, 'likely');
  });
}

function concealForm(text: string, conceal: Conceal): string {
  return text.replace(formField, (whole, mark: string, key: string, value: string) => {
    if (!isSecretParameter(key, value) || isPlaceholder(value)) return whole;
    return `${mark}${key}=${conceal(value, secretVariable(key), `the form field ${key}`, 'likely')}`;
  });
}
