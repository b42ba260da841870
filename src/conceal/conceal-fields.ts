import { secretVariable } from '../names/secret-variable.js';
import { concealJson } from './conceal-json.js';
import { isLiteral, isLiteralSecret, isSecretParameter } from './is-literal-secret.js';
import { isPlaceholder } from './is-placeholder.js';
import { recode } from './recode.js';
import type { Concealer } from './concealer.js';
import { whySecret } from './why-secret.js';

/** Lengths are bounded so that no text, however long, takes more than linear time. */
const element =
  /(<((?:[\w-]{1,50}:)?[\p{L}\d_.-]{1,100})(?:\s[^<>]{0,500})?>(?:<!\[CDATA\[)?)([^<>]+?)(?=(?:\]\]>)?<\/)/gu;
const formField = /(^|&)([\p{L}\d_.[\]%-]{1,100})=([^&\s]+)/gu;

/**
 * Returns a body with `{{variables}}` in place of the credentials that stand under a name: in JSON, in text that only looks
 * like it, in XML, in form fields. Everything else of it stays as it is, to the byte.
 */
export function concealFields(text: string, concealer: Concealer): string {
  const json = concealJson(text, concealer);
  if (json.includes('</')) return concealElements(json, concealer);
  return /^[\p{L}\d_.[\]%-]+=/u.test(json) ? concealForm(json, concealer) : json;
}

function concealElements(text: string, concealer: Concealer): string {
  return text.replace(element, (whole, tag: string, name: string, value: string) => {
    const field = name.split(':').at(-1) ?? name;
    if (concealer.isAllowed(field, value)) return whole;
    const isSecret = isLiteralSecret(field, value) || (isLiteral(value) && concealer.isNamed(field));
    if (!isSecret || isPlaceholder(value)) return whole;
    return tag + concealIn(field, `the element ${name}`, value, concealer);
  });
}

function concealForm(text: string, concealer: Concealer): string {
  return text.replace(formField, (whole, mark: string, written: string, value: string) => {
    const key = recode(decodeURIComponent, written);
    if (concealer.isAllowed(key, value)) return whole;
    const isSecret = isSecretParameter(key, value) || (isLiteral(value) && concealer.isNamed(key));
    if (!isSecret || isPlaceholder(value)) return whole;
    return `${mark}${written}=${concealIn(key, `the form field ${key}`, value, concealer)}`;
  });
}

function concealIn(field: string, part: string, value: string, { conceal }: Concealer): string {
  const why = whySecret.name(field);
  return conceal(value, { field, variable: secretVariable(field), why, evidence: 'likely', part });
}
