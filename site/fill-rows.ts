import { fillPlaceholders } from '../runtime/client/fill-placeholders.js';
import type { Template, TemplatePart } from '../src/model/template.js';
import { printPart } from '../src/notation/print-template.js';
import type { Row, VariableDescription } from './request-description.js';

/** Returns the value of a variable by its name; undefined where it has none. */
export type Find = (name: string) => string | undefined;

/** Returns a text with the values of its placeholders; one without a value stays as Postman leaves it. */
export function fillText(text: string, find: Find): string {
  return fillPlaceholders(text, (name) => find(name) ?? find(name.trim()));
}

/** Returns what one part of a URL stands for. */
export function fillPart(part: TemplatePart, args: ReadonlyMap<string, string>, find: Find): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'argument') return args.get(part.name) ?? `:${part.name}`;
  return fillText(printPart(part), find);
}

/** Returns a whole template with the values of its variables. */
export function fillParts(template: Template, args: ReadonlyMap<string, string>, find: Find): string {
  return template.map((part) => fillPart(part, args, find)).join('');
}

/** Returns the rows that are sent, names and values filled; null for a key without a value. */
export function fillRows(
  rows: readonly Row[],
  find: Find,
): readonly (Row & { readonly value: string | null })[] {
  return rows
    .filter(({ on }) => on)
    .map((row) => ({
      ...row,
      name: fillText(row.name, find),
      value: row.value === null ? null : fillText(row.value, find),
    }));
}

/** Returns JSON with its placeholders filled: a value within a string is escaped as a string is. */
export function fillJson(text: string, find: Find): string {
  const escaped: Find = (name) => {
    const value = find(name) ?? find(name.trim());
    return value === undefined ? undefined : JSON.stringify(value).slice(1, -1);
  };
  const filled = text.replace(/"(?:[^"\\]|\\.)*"/g, (string) => fillText(string, escaped));
  return filled.replace(/"(?:[^"\\]|\\.)*"|\{\{[^{}"]*\}\}/g, (piece) =>
    piece.startsWith('"') ? piece : fillText(piece, find),
  );
}

/** As many rounds as Postman makes before it gives up on variables that name each other. */
const mostRounds = 19;

/**
 * Returns the values of variables: those that are given, else those that are declared. A value may itself hold placeholders, which
 * are filled too, again and again as in Postman.
 */
export function variableValues(
  variables: readonly VariableDescription[],
  given: Find = () => undefined,
): Find {
  const declared = new Map(variables.map((variable) => [variable.name, variable.default]));
  const find: Find = (name) => given(name) ?? declared.get(name);
  return (name) => {
    let text = find(name);
    for (let round = 0; text?.includes('{{') && round < mostRounds; round += 1) text = fillText(text, find);
    return text;
  };
}
