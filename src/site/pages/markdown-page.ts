import type { RequestPage } from './request-page.js';
import type { SiteRequest } from '../site-tree.js';

/** What request-markdown.hbs is given: texts that are markdown already. */
export type MarkdownView = {
  readonly title: string;
  readonly path: string;
  readonly method: string;
  readonly url: string;
  readonly operation: string;
  readonly description: string;
  readonly auth: string | false;
  readonly groups: readonly {
    readonly label: string;
    readonly arguments: readonly {
      readonly name: string;
      readonly facts: string;
      readonly description: string;
    }[];
  }[];
  readonly call: string;
  readonly curl: string;
  readonly answers: readonly { readonly status: number; readonly reason: string; readonly names: string }[];
};

/** Returns the page of a request for those who read markdown: small, without what a program does not need. */
export function viewMarkdown({ plan }: SiteRequest, { view, call, curl }: RequestPage): MarkdownView {
  const { operation } = plan;
  const described = new Map(
    operation.arguments.map(({ name, in: place, facts }) => [`${place} ${name}`, facts]),
  );
  const places: Readonly<Record<string, string>> = {
    ...{ Path: 'path', Query: 'query', Headers: 'header', Cookies: 'cookie', Body: 'body' },
  };
  return {
    title: oneLine(view.title),
    path: operation.trail.map(oneLine).join(' / '),
    ...{ method: view.method, url: view.url, operation: view.operation },
    description: operation.description ?? '',
    auth: view.auth ? `${view.auth.label} ${view.auth.text}`.trim() : false,
    groups: view.groups.map(({ label, arguments: args }) => ({
      label,
      arguments: args.map(({ parent, name, type, requirement, facts, values }) => ({
        name: `${parent}${name}`,
        facts: [
          ...(type === '' ? [] : [type]),
          requirement,
          ...facts.map((fact) => `${fact.label} ${fact.value}`),
          ...(values.length > 0 ? [`one of ${values.join(', ')}`] : []),
        ].join(', '),
        description: oneLine(described.get(`${places[label] ?? ''} ${parent}${name}`)?.description ?? ''),
      })),
    })),
    ...{ call, curl },
    answers: view.answers.map(({ status, reason, examples }) => ({
      ...{ status, reason },
      names: examples.map(({ name }) => oneLine(name)).join(', '),
    })),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
