import type { OperationPlan } from '../../model/plan.js';
import { escapeHtml } from '../html/escape-html.js';
import { markdownToHtml } from '../html/markdown-to-html.js';
import { methodClass, pagePath, pathIn, wayUp } from '../page-paths.js';
import type { SiteClient } from '../site-client.js';
import { allFolders, type SiteFolder } from '../site-tree.js';
import type { ClientsView, IndexView, RequestLinkView, SectionView } from './page-views.js';
import { sectionId, titleOf } from './request-page.js';

/** Returns what the first page of a client shows: counts, variables, and every request by its folder. */
export function viewIndex(client: SiteClient, tree: SiteFolder): IndexView {
  const { plan, document } = client;
  const { api, operations } = plan;
  const folders = allFolders(tree);
  const counts = new Map<string, number>();
  for (const { operation } of operations)
    counts.set(operation.method, (counts.get(operation.method) ?? 0) + 1);
  return {
    title: api.name,
    root: wayUp(pathIn(client, 'x')),
    several: client.folder !== '',
    descriptionHtml: markdownToHtml(document.description ?? ''),
    requests: operations.length,
    folders: folders.length - 1,
    answers: operations.reduce((sum, { operation }) => sum + operation.examples.length, 0),
    methods: [...counts]
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .map(([method, count]) => ({ method, methodClass: methodClass(method), count })),
    variables: api.variables.map(({ name, required, secret, default: usual, description }) => ({
      ...{ name, required, secret, default: usual ?? false },
      descriptionHtml: markdownToHtml(description ?? ''),
    })),
    sections: folders.filter(({ trail, requests }) => trail.length + requests.length > 0).map(viewSection),
  };
}

function viewSection({ trail, requests, description }: SiteFolder): SectionView {
  return {
    id: sectionId(trail),
    label: trail.at(-1) ?? '',
    parents: trail.slice(0, -1).join(' / '),
    depth: Math.min(trail.length, 4),
    count: requests.length,
    descriptionHtml: trail.length === 0 ? '' : markdownToHtml(description ?? ''),
    requests: requests.map(({ plan }) => viewLink(plan)),
  };
}

/** Returns the link to a request as lists show it. */
export function viewLink(plan: OperationPlan): RequestLinkView {
  const { method, url } = plan.operation;
  return {
    label: titleOf(plan),
    href: `${pagePath(plan)}.html`,
    method,
    methodClass: methodClass(method),
    path: url.display.replace(/^(?:https?:\/\/[^/]+|\{\{[^{}]*\}\}(?=\/))/, '') || '/',
  };
}

/** Returns what the first page of a site with several clients shows. */
export function viewClients(clients: readonly SiteClient[], title: string): ClientsView {
  return {
    title,
    clients: clients.map(({ folder, plan, document }) => ({
      label: plan.api.name,
      href: `${folder}/index.html`,
      requests: plan.operations.length,
      folders: document.items.filter(({ kind }) => kind === 'folder').length,
      summaryHtml: escapeHtml(firstSentence(document.description ?? '')),
    })),
  };
}

function firstSentence(text: string): string {
  const plain = text
    .replace(/<[^>]*>|[*_`#>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const end = plain.search(/[.!?](?:\s|$)/);
  return end < 0 || end > 200 ? plain.slice(0, 200) : plain.slice(0, end + 1);
}
