import type { MockRoute } from '../../runtime/matching/mock-route.js';
import type { Api } from '../model/api.js';
import type { Recording, Url } from '../model/operation.js';
import type { Template, TemplatePart } from '../model/template.js';
import { resolveTemplate } from '../notation/fill-template.js';
import { pathFormOf } from '../notation/path-form.js';
import { printTemplate } from '../notation/print-template.js';
import { hasPlaceholder } from '../notation/read-template.js';

/** Where a route answers. */
export type MockUrl = Pick<MockRoute, 'origin' | 'prefix' | 'path'>;

/** Returns where the requests of a URL are answered: its variables stand for any text. */
export function mockUrl({ base, path }: Url, recording: Recording | undefined, { variables }: Api): MockUrl {
  const known = new Map(variables.map((variable) => [variable.name, variable]));
  const args = (recording?.path ?? []).filter(({ value }) => String(value).includes('/'));
  const wide = (part: TemplatePart): boolean =>
    pathFormOf(part, known) !== undefined ||
    (part.kind === 'argument' && args.some(({ name }) => name === part.name));
  const printed = path.map((part) => printPart(part, wide(part))).join('');
  const fixed = fixedText(base);
  const origin = fixed === undefined ? undefined : readOrigin(fixed);
  const prefix = fixed === undefined ? declaredPrefix(base, variables) : undefined;
  return {
    ...(origin !== undefined && { origin }),
    ...(prefix !== undefined && { prefix }),
    path: printed === '' ? '/' : printed,
  };
}

function printPart(part: TemplatePart, wide: boolean): string {
  if (part.kind === 'text') return part.text.replaceAll('{', '%7B').replaceAll('}', '%7D');
  const name = part.kind === 'nested' ? printTemplate(part.name) : part.name;
  return `{${wide ? '+' : ''}${encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))}}`;
}

function fixedText(template: Template): string | undefined {
  const texts = template.map((part) => (part.kind === 'text' ? part.text : undefined));
  return texts.includes(undefined) ? undefined : texts.join('');
}

function readOrigin(text: string): string | undefined {
  return URL.canParse(text) && /^https?:/i.test(text) ? new URL(text).origin : undefined;
}

/** Returns the path that the declared values of a base URL's variables bring along. */
function declaredPrefix(base: Template, variables: Api['variables']): string | undefined {
  const values = new Map(variables.map((variable) => [variable.name, variable.default]));
  const text = resolveTemplate(base, (name) => values.get(name) ?? '').trim();
  const url = /^https?:/i.test(text) ? text : `http://${text}`;
  if (hasPlaceholder(text) || !URL.canParse(url)) return undefined;
  const path = new URL(url).pathname.replace(/\/+$/, '');
  return path === '' ? undefined : path;
}
