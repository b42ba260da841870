import type { Json } from '../../model/json.js';
import { isFiniteJson } from '../../json/is-finite-json.js';
import { parseJson } from '../../json/parse-json.js';
import { recoverJson } from '../../json/recover-json.js';
import { stripComments } from '../../json/strip-comments.js';
import { isJsonType, rawContentType } from './content-type.js';
import type { BodyReading } from './body-reading.js';

/**
 * Returns a raw body: JSON where it reads as such and nothing says that it is something else, else text. Postman sends either with
 * the content type of the chosen language, and strips comments where the language, or without one the content type, says JSON.
 */
export function readRaw(text: string, language: string | undefined, header: string | undefined): BodyReading {
  const isJson = language === 'json' || (language === undefined && isJsonType(header ?? ''));
  const contentType = rawContentType(language);
  const value = isTyped(language) ? parseJson(text) : undefined;
  if (value && isWorthTyping(value, isJson) && !saysOther(language, header)) {
    return { shape: { kind: 'json', value, contentType }, recorded: { kind: 'json', value } };
  }
  const sketch = isTyped(language) ? sketchOf(text, value) : undefined;
  return {
    shape: { kind: 'text', contentType, ...(sketch !== undefined && { sketch }) },
    recorded: { kind: 'text', text: isJson ? stripComments(text) : text },
  };
}

/** What a text says that is sent as it stands: JSON with a number beyond JavaScript's, or almost JSON. */
function sketchOf(text: string, value: Json | undefined): Json | undefined {
  if (value === undefined) return recoverJson(text);
  return value.kind === 'object' || value.kind === 'array' ? value : undefined;
}

function isTyped(language: string | undefined): boolean {
  return language === undefined || language === 'json' || language === 'text';
}

/**
 * JSON that is called something else, `text/plain` or a form, is read by the API as that: it goes out to the byte. Without a language
 * and a content type nobody has said anything.
 */
function saysOther(language: string | undefined, header: string | undefined): boolean {
  const said = header ?? (language === undefined ? undefined : rawContentType(language));
  return language !== 'json' && said !== undefined && !/json|\{\{/i.test(said);
}

/** A number that JavaScript cannot hold is sent as it is written; a bare `{{payload}}` stands for text that is JSON already; a lone scalar is JSON only where the collection says so. */
function isWorthTyping(value: Json, isJson: boolean): boolean {
  if (!isFiniteJson(value)) return false;
  if (value.kind === 'object' || value.kind === 'array') return true;
  return isJson && !(value.kind === 'string' && value.unquoted);
}
