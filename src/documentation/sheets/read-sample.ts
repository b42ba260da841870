import type { Facts } from '../../model/facts.js';
import type { Json, JsonField } from '../../model/json.js';
import { recoverJson } from '../../json/recover-json.js';
import { readFacts } from '../facts/read-facts.js';
import { cleanMarkdown } from '../markdown/clean-markdown.js';
import type { Row } from './row.js';

/**
 * Returns the arguments that a sample of a body documents by the comments beside its keys: `"unit": "kg", // optional: kg
 * or g`. Undefined where the text is no such sample, or says nothing of any key.
 */
export function readSample(text: string): readonly Row[] | undefined {
  if (!/\/\/|\/\*|#|\|/u.test(text)) return undefined;
  const json = recoverJson(text);
  const rows = json === undefined ? [] : rowsOf(json);
  return rows.some(isDocumented) ? rows : undefined;
}

function isDocumented({ facts, rows }: Row): boolean {
  return facts.description !== undefined || rows.some(isDocumented);
}

function rowsOf(json: Json): readonly Row[] {
  if (json.kind === 'array') return json.items.slice(0, 1).flatMap(rowsOf);
  return json.kind === 'object' ? json.fields.map(rowOf) : [];
}

/** The value is an example, and no statement; but a list or an object says what stands below. */
function rowOf({ key, value, comment }: JsonField): Row {
  const below: Facts = value.kind === 'array' || value.kind === 'object' ? { kind: value.kind } : {};
  const known = { name: key, facts: below };
  const facts = comment === undefined ? below : readFacts(cleanMarkdown(comment), known);
  return { name: key, facts, rows: rowsOf(value) };
}
