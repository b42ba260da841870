import type { Template, TemplatePart } from '../model/template.js';
import { isDynamicName } from './dynamic-names.js';

/** Postman's own notion of a placeholder: no braces inside, any other character is part of the name. */
const placeholder = /\{\{([^{}]*)\}\}/g;

/**
 * Returns a text in Postman's notation as a template: `{{name}}` becomes a variable, `{{$guid}}` a dynamic one. An empty
 * or an unknown dynamic name stays text, since Postman sends it as it is written.
 */
export function readTemplate(text: string): Template {
  const parts: TemplatePart[] = [];
  let start = 0;
  for (const match of text.matchAll(placeholder)) {
    const part = readPlaceholder(match[1] ?? '');
    if (!part) continue;
    if (match.index > start) parts.push({ kind: 'text', text: text.slice(start, match.index) });
    parts.push(part);
    start = match.index + match[0].length;
  }
  if (start < text.length) parts.push({ kind: 'text', text: text.slice(start) });
  return parts;
}

/** Returns a template's text in Postman's notation, path arguments as `:name`. */
export function printTemplate(template: Template): string {
  return template.map(printPart).join('');
}

/** Returns the template with each of its literal texts changed. */
export function mapTexts(template: Template, change: (text: string) => string): Template {
  return template.map((part) => (part.kind === 'text' ? { kind: 'text', text: change(part.text) } : part));
}

/** Returns the names of the client variables in a template. */
export function variableNames(template: Template): readonly string[] {
  return template.flatMap((part) => (part.kind === 'variable' ? [part.name] : []));
}

/** Returns whether a text has anything in it that is only known at the time of sending. */
export function hasPlaceholder(text: string): boolean {
  return readTemplate(text).some((part) => part.kind !== 'text');
}

/** Returns whether a text has one of Postman's dynamic variables in it. */
export function hasDynamic(text: string): boolean {
  return readTemplate(text).some((part) => part.kind === 'dynamic');
}

function readPlaceholder(name: string): TemplatePart | undefined {
  if (!name.startsWith('$')) return name === '' ? undefined : { kind: 'variable', name };
  const dynamic = name.slice(1);
  return isDynamicName(dynamic) ? { kind: 'dynamic', name: dynamic } : undefined;
}

function printPart(part: TemplatePart): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'variable':
      return `{{${part.name}}}`;
    case 'dynamic':
      return `{{$${part.name}}}`;
    case 'argument':
      return `:${part.name}`;
  }
}
