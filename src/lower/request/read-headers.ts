import type { FixedHeader } from '../../model/operation.js';
import type { Template } from '../../model/template.js';
import type { DocumentParameter } from '../../model/document.js';
import { hasPlaceholder, literalText, readTemplate } from '../../notation/read-template.js';
import { isIdempotencyName } from '../../names/is-idempotency-name.js';
import { groupByName, shapeParameter, type ParameterEntry, type ParameterGroup } from './group-parameters.js';
import { isToken } from './is-token.js';
import type { ReadContext } from './read-context.js';
import type { ShapeParameter } from './shape.js';

/** Headers that say how a request is sent rather than what it asks: they are no arguments. */
const fixed: ReadonlySet<string> = new Set([
  'content-type',
  'accept',
  'authorization',
  'user-agent',
  'cookie',
]);

/** Headers that fetch sets itself and lets nobody set. */
const unsendable: ReadonlySet<string> = new Set([
  'host',
  'content-length',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'te',
  'trailer',
  'upgrade',
  'expect',
  'proxy-connection',
]);

/** Headers that browsers keep to themselves; other runtimes send them. */
const forbiddenInBrowsers =
  /^(?:accept-charset|accept-encoding|access-control-request-.*|cookie2?|date|dnt|origin|referer|set-cookie|via|proxy-.*|sec-.*)$/;

/** The recorded headers, told apart. */
export interface ReadHeaders {
  readonly fixed: readonly FixedHeader[];
  readonly arguments: readonly ShapeParameter[];
}

/**
 * Returns the recorded headers. A name that is there in several spellings goes out in the last one, as in Postman; one
 * that is there twice in the same spelling goes out twice.
 */
export function readHeaders(
  headers: readonly DocumentParameter[],
  replaced: readonly string[],
  context: ReadContext,
): ReadHeaders {
  const groups = groupByName(headerEntries(headers)).filter(
    ({ name, enabled }) => !replaced.includes(name) && isSendable(name, enabled.length > 0, context),
  );
  for (const group of groups) reportInvalid(group, context);
  return {
    fixed: groups
      .filter(({ name, enabled }) => fixed.has(name) && enabled.length > 0)
      .map((group) => ({ name: spelling(group), value: joinedValue(group) })),
    arguments: groups.filter(({ name }) => !fixed.has(name)).map(headerArgument),
  };
}

interface HeaderEntry extends ParameterEntry {
  readonly spelling: string;
}

function headerEntries(headers: readonly DocumentParameter[]): readonly HeaderEntry[] {
  const entries = headers
    .map(({ key, value, disabled, description }) => ({
      name: key.trim().toLowerCase(),
      spelling: key.trim(),
      value: (value ?? '').trim(),
      disabled,
      ...(description !== undefined && { description }),
    }))
    .filter(({ name }) => name !== '' && !name.startsWith(':'));
  const lastSpelling = new Map(entries.filter((e) => !e.disabled).map((e) => [e.name, e.spelling]));
  return entries.filter((entry) => entry.disabled || lastSpelling.get(entry.name) === entry.spelling);
}

function isSendable(name: string, enabled: boolean, context: ReadContext): boolean {
  if (enabled && (unsendable.has(name) || forbiddenInBrowsers.test(name))) {
    context.report(
      'header-forbidden',
      unsendable.has(name)
        ? `fetch lets nobody set the header ${name}: it is left out. Delete it in Postman, or disable it.`
        : `Browsers do not let a page set the header ${name}: there it is not sent, elsewhere it is.`,
    );
  }
  return !unsendable.has(name);
}

/** With such a header every call fails that does not replace it. The value may be a credential, and is not shown. */
function reportInvalid(group: ParameterGroup<HeaderEntry>, context: ReadContext): void {
  const name = spelling(group);
  const part =
    hasPlaceholder(name) || isToken(name)
      ? group.enabled.some(({ value }) => !isHeaderValue(value ?? '')) && 'value'
      : group.enabled.length > 0 && 'name';
  if (!part) return;
  const problem = `HTTP does not allow the ${part} of the header ${JSON.stringify(name)} (${notAllowed[part]})`;
  const advice = 'Correct it in Postman, or disable the header.';
  context.report('header-invalid', `${problem}: a call that sends it fails. ${advice}`);
}

const notAllowed = {
  name: 'it is no word of ASCII letters, digits and a few signs',
  value: 'it holds a line break, or a character beyond Latin-1',
} as const;

/** What variables stand for is not known here. */
function isHeaderValue(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(literalText(readTemplate(value), ''));
}

function spelling({ enabled, disabled, name }: ParameterGroup<HeaderEntry>): string {
  return (enabled[0] ?? disabled[0])?.spelling ?? name;
}

function headerArgument(group: ParameterGroup<HeaderEntry>): ShapeParameter {
  const sent = sentValue(group);
  return { ...shapeParameter(group), name: spelling(group), ...(sent && { sent }) };
}

/**
 * What goes out unless the caller says otherwise: what is recorded, but for empty values and `<placeholders>`. A name that
 * holds a variable is for the caller to say. What marks a call is fresh in each: the recorded one was for another.
 */
function sentValue(group: ParameterGroup<HeaderEntry>): Template | undefined {
  if (hasPlaceholder(group.name)) return undefined;
  if (isIdempotencyName(group.name) && group.enabled.length > 0) return [{ kind: 'dynamic', name: 'guid' }];
  const meaningful = group.enabled.every(({ value }) => value !== '' && !/^<[^<>]*>$/.test(value ?? ''));
  return meaningful && group.enabled.length > 0 ? joinedValue(group) : undefined;
}

function joinedValue({ name, enabled }: ParameterGroup<HeaderEntry>): Template {
  return readTemplate(enabled.map(({ value }) => value ?? '').join(name === 'cookie' ? '; ' : ', '));
}
