import type { DocumentVariable } from '../../model/document.js';
import { asString, isList, isRecord, scalarText, valueText, type JsonRecord } from '../json-value.js';
import { parseDescription } from './parse-description.js';

/**
 * Returns the variables that a collection, a folder, an item or an environment declares, one of each name: the last that
 * is not disabled, as in Postman. Those without a name are left out.
 */
export function parseVariables(value: unknown): readonly DocumentVariable[] {
  const found = new Map<string, DocumentVariable>();
  for (const variable of listVariables(value)) {
    const earlier = found.get(variable.key);
    if (!earlier || earlier.disabled || !variable.disabled) found.set(variable.key, variable);
  }
  return [...found.values()];
}

function listVariables(value: unknown): readonly DocumentVariable[] {
  if (isList(value)) return value.flatMap(parseVariable);
  if (!isRecord(value)) return [];
  if ('key' in value || 'id' in value) return parseVariable(value);
  return Object.entries(value).flatMap(([key, entry]) => parseVariable({ key, value: entry }));
}

/** Old collections name a variable by its `id`, or by `name`. */
function parseVariable(entry: unknown): readonly DocumentVariable[] {
  if (!isRecord(entry)) return [];
  const key = scalarText(entry['key']) ?? scalarText(entry['name']) ?? scalarText(entry['id']);
  if (key === undefined || key === '') return [];
  const value = parseValue(entry);
  const description = parseDescription(entry['description']);
  return [
    {
      key,
      ...(value !== undefined && { value }),
      secret: entry['type'] === 'secret' || entry['secret'] === true,
      disabled: Boolean(entry['disabled']) || entry['enabled'] === false,
      ...(description !== undefined && { description }),
    },
  ];
}

/** Postman turns the value into the declared type before it writes it into the request: the number "007" is sent as 7. */
function parseValue(entry: JsonRecord): string | undefined {
  const text = valueText(entry['value']);
  const isNumber = asString(entry['type'])?.toLowerCase() === 'number';
  return text !== undefined && text.trim() !== '' && isNumber ? String(Number(text)) : text;
}
