import type { NestedPart, Template } from '../model/template.js';
import { printPart } from './print-template.js';
import { readTemplate } from './read-template.js';

/** As many rounds as Postman makes before it gives up on variables that name each other. */
const mostRounds = 19;

/**
 * Returns the text of a template with the values that `find` has for its variables, from the inside out as Postman does it.
 * What has no value stays as it is written, and so do dynamic variables. A value is plain text: `{{inner}}` in it means nothing.
 */
export function fillTemplate(template: Template, find: (name: string) => string | undefined): string {
  return template
    .map((part) => {
      if (part.kind === 'nested') return fillNested(part, find);
      return (part.kind === 'variable' ? find(part.name) : undefined) ?? printPart(part);
    })
    .join('');
}

/** Returns the name that a nested placeholder comes to with these values; undefined where one of them is missing, so that it names nothing. */
export function nestedName(
  { name }: NestedPart,
  find: (name: string) => string | undefined,
): string | undefined {
  const filled = fillTemplate(name, find);
  return /[{}]/.test(filled) ? undefined : filled;
}

/** Returns the text of a template with declared values, whose own placeholders are filled too, again and again as in Postman. */
export function resolveTemplate(template: Template, find: (name: string) => string | undefined): string {
  let text = fillTemplate(template, find);
  for (let round = 1; round < mostRounds; round += 1) {
    const next = fillTemplate(readTemplate(text), find);
    if (next === text) break;
    text = next;
  }
  return text;
}

function fillNested(part: NestedPart, find: (name: string) => string | undefined): string {
  const name = nestedName(part, find);
  return (name === undefined ? undefined : find(name)) ?? `{{${fillTemplate(part.name, find)}}}`;
}
