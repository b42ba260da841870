import type { Json } from '../../model/json.js';
import { isFiniteJson } from '../../json/is-finite-json.js';
import { parseJson } from '../../json/parse-json.js';
import { stripComments } from '../../json/strip-comments.js';
import { isJsonType, rawContentType } from './content-type.js';
import type { BodyReading } from './body-reading.js';

/**
 * Returns a raw body: JSON where it reads as such, else text. Postman sends either with the content type of the chosen
 * language, and strips comments where the language, or without one the content type, says JSON.
 */
export function readRaw(text: string, language: string | undefined, header: string | undefined): BodyReading {
  const isJson = language === 'json' || (language === undefined && isJsonType(header ?? ''));
  const contentType = rawContentType(language);
  const value = isTyped(language) ? parseJson(text) : undefined;
  if (value && isWorthTyping(value, isJson)) {
    return { shape: { kind: 'json', value, contentType }, recorded: { kind: 'json', value } };
  }
  return {
    shape: { kind: 'text', contentType },
    recorded: { kind: 'text', text: isJson ? stripComments(text) : text },
  };
}

function isTyped(language: string | undefined): boolean {
  return language === undefined || language === 'json' || language === 'text';
}

/** A number that JavaScript cannot hold is sent as it is written; a bare `{{payload}}` stands for text that is JSON already; a lone scalar is JSON only where the collection says so. */
function isWorthTyping(value: Json, isJson: boolean): boolean {
  if (!isFiniteJson(value)) return false;
  if (value.kind === 'object' || value.kind === 'array') return true;
  return isJson && !(value.kind === 'string' && value.unquoted);
}
