import type { Template, TemplatePart } from '../model/template.js';
import { isDynamicName } from './dynamic-variables.js';
import { scanPlaceholders } from './scan-placeholders.js';

/**
 * Returns a text in Postman's notation as a template: `{{name}}` becomes a variable, `{{$guid}}` a dynamic one. An empty
 * or an unknown dynamic name stays text, since Postman sends it as it is written.
 */
export function readTemplate(text: string): Template {
  return scanPlaceholders(text, readPlaceholder).map(textPart);
}

/** Returns the template with each of its literal texts changed; the names of its variables stay as they are. */
export function mapTemplateTexts(template: Template, change: (text: string) => string): Template {
  return template.map((part) => (part.kind === 'text' ? { kind: 'text', text: change(part.text) } : part));
}

/** Returns the literal text of a template, each of its holes replaced by the same text. */
export function literalText(template: Template, hole: string): string {
  return template.map((part) => (part.kind === 'text' ? part.text : hole)).join('');
}

/** Returns whether a text has anything in it that is only known at the time of sending. */
export function hasPlaceholder(text: string): boolean {
  return readTemplate(text).some((part) => part.kind !== 'text');
}

/** Returns whether a text has one of Postman's dynamic variables in it. */
export function hasDynamic(text: string): boolean {
  return holdsDynamic(readTemplate(text));
}

/** Returns whether a text has anything in it that a client makes by itself at each call: a dynamic variable, or a name put together. */
export function isMadeAtCall(text: string): boolean {
  return readTemplate(text).some(({ kind }) => kind === 'dynamic' || kind === 'nested');
}

/** Returns whether a template has one of Postman's dynamic variables in it, be it in the name of another variable. */
export function holdsDynamic(template: Template): boolean {
  return template.some(
    (part) => part.kind === 'dynamic' || (part.kind === 'nested' && holdsDynamic(part.name)),
  );
}

function readPlaceholder(content: readonly (string | TemplatePart)[]): TemplatePart | undefined {
  const [name = '', ...others] = content;
  if (typeof name !== 'string' || others.length > 0) return { kind: 'nested', name: content.map(textPart) };
  if (!name.startsWith('$')) return name === '' ? undefined : { kind: 'variable', name };
  const dynamic = name.slice(1);
  return isDynamicName(dynamic) ? { kind: 'dynamic', name: dynamic } : undefined;
}

function textPart(piece: string | TemplatePart): TemplatePart {
  return typeof piece === 'string' ? { kind: 'text', text: piece } : piece;
}
