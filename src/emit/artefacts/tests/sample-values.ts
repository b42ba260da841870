import { schemeFacts } from '../../../auth/auth-schemes.js';
import type { Auth } from '../../../model/auth.js';
import type { ClientVariable } from '../../../model/api.js';
import type { Operation, Recording } from '../../../model/operation.js';
import type { Template } from '../../../model/template.js';
import { namesRead } from '../../../notation/variable-names.js';
import { readTemplate } from '../../../notation/read-template.js';
import { recordedTexts } from '../../expect/recorded-texts.js';
import { kebabCase, camelCase, fittingWords, words } from '../../../names/words.js';

const longestValue = 40;

/**
 * Returns a value for each variable that a test of the operation has to give: those that the client requires, those
 * that the operation uses, and those whose placeholders were recorded. Each is called like its variable.
 */
export function sampleValues(
  operation: Operation,
  variables: ReadonlyMap<string, ClientVariable>,
  recordings: readonly Recording[] = [],
): ReadonlyMap<string, string> {
  const bases = new Map([...bareValues(operation.auth), ...baseValues(operation.url.base)]);
  const recorded = [...(operation.recording ? [operation.recording] : []), ...recordings]
    .flatMap(recordedTexts)
    .map(readTemplate);
  const valueOf = (name: string): string => bases.get(name) ?? plainValue(name);

  const used = new Set([
    ...[...variables.values()].filter((variable) => variable.required).map(({ name }) => name),
    ...usedTemplates(operation).flatMap((template) => namesRead(template, valueOf)),
    // `fill` takes `{{ name }}` for `{{name}}`.
    ...recorded.flatMap((template) => namesRead(template, valueOf)).map((name) => name.trim()),
  ]);
  return new Map([...used].map((name) => [name, valueOf(name)]));
}

/** In what has to be JSON, such as the payload of a JWT, a variable without quotes around it stands for a number. */
function bareValues(auth: Auth): ReadonlyMap<string, string> {
  if (auth.kind === 'none') return new Map();
  const { json = [] } = schemeFacts(auth.kind);
  return new Map(
    auth.parameters
      .filter(({ key }) => json.includes(key))
      .flatMap(({ value }) => bareVariables(value).map((name) => [name, '1'] as const)),
  );
}

function bareVariables(template: Template): readonly string[] {
  const names: string[] = [];
  let quoted = false;
  for (const part of template) {
    if (part.kind === 'text') quoted = quoted !== (part.text.match(/(?<!\\)"/g)?.length ?? 0) % 2 > 0;
    else if (part.kind === 'variable' && !quoted) names.push(part.name);
  }
  return names;
}

/** The value of a variable depends on its place in the base URL: a whole URL, a scheme, a host or a port. */
function baseValues(base: Template): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let before = '';
  base.forEach((part, at) => {
    const next = base[at + 1];
    const after = next?.kind === 'text' ? next.text : '';
    if (part.kind === 'variable') values.set(part.name, baseValue(part.name, before, after));
    before += part.kind === 'text' ? part.text : before === '' || !/^https?:$/i.test(before) ? 'x' : '//';
  });
  return values;
}

function baseValue(name: string, before: string, after: string): string {
  const host = kebabCase(camelCase(fittingWords(words(name), longestValue))) || 'host';
  if (before === '' && after.startsWith('//')) return 'https:';
  if (/^https?:$/i.test(before)) return '//';
  if (before === '') return after.startsWith('://') ? 'https' : `https://${host}.example`;
  if (/\/\/[^/]*:$/.test(before) || /^x:$/.test(before)) return '8080';
  return /(?:^|\/\/|@)$/.test(before) && !after.startsWith('.') ? `${host}.example` : host;
}

function plainValue(name: string): string {
  if (/^[\w-]{1,40}$/.test(name)) return name;
  return camelCase(fittingWords(words(name), longestValue)) || 'value';
}

/** Returns the templates with the client variables that an operation's function reads. */
function usedTemplates(operation: Operation): readonly Template[] {
  const { url, auth, headers, path, query, headerArguments, body } = operation;
  const fields = body.kind === 'form' || body.kind === 'multipart' ? body.fields : [];
  return [
    url.base,
    url.path,
    ...(auth.kind === 'none' ? [] : auth.parameters.map(({ value }) => value)),
    ...headers.map(({ value }) => value),
    ...[...path, ...query, ...headerArguments, ...fields].flatMap(({ sent }) => (sent ? [sent] : [])),
  ];
}
