import { visibleJson } from '../../json/visible-json.js';
import type { ClientVariable } from '../../model/api.js';
import type { DocumentItem } from '../../model/document.js';
import type { Url } from '../../model/operation.js';
import type { OperationPlan } from '../../model/plan.js';
import type { TemplatePart } from '../../model/template.js';
import { printPart } from '../../notation/print-template.js';
import { describeForPage } from '../describe-for-page.js';
import { escapeContent, escapeHtml } from '../html/escape-html.js';
import { markdownToHtml } from '../html/markdown-to-html.js';
import { createAnchors, methodClass, pagePath, pathIn, wayUp } from '../page-paths.js';
import { showItem } from '../show-item.js';
import type { SiteClient } from '../site-client.js';
import type { LinkView, RequestView } from './page-views.js';
import type { SideFile } from './side-file.js';
import { viewAnswers } from './view-answers.js';
import { viewArguments } from './view-arguments.js';
import { sampleNote, viewAuth } from './view-auth.js';
import { viewSamples, type Sampling } from './view-samples.js';

/** What the pages of a client's requests are made with. */
export interface RequestPages {
  readonly client: SiteClient;
  readonly variables: ReadonlyMap<string, ClientVariable>;
  readonly sampling: Sampling;
}

/** The page of a request, and what is too long for it. */
export interface RequestPage {
  readonly view: RequestView;
  readonly call: string;
  readonly curl: string;
  readonly files: readonly SideFile[];
}

/** The neighbours of a page. */
export interface Neighbours {
  readonly previous: OperationPlan | undefined;
  readonly next: OperationPlan | undefined;
}

/** So much of an item stands in its page; the rest is in a file beside it. */
const longestItem = 12_000;

/** Returns what the page of a request shows. */
export async function viewRequest(
  plan: OperationPlan,
  item: DocumentItem | undefined,
  { previous, next }: Neighbours,
  { client, variables, sampling }: RequestPages,
): Promise<RequestPage> {
  const { operation } = plan;
  const path = pagePath(plan);
  const home = wayUp(path);
  const anchors = createAnchors();
  const file = (name: string, text: string): SideFile => {
    const own = `${path}.${name}`;
    return { path: pathIn(client, own), href: home + own, text };
  };
  const { answers, files } = viewAnswers(operation, anchors, file);
  const description = describeForPage(plan, variables);
  const samples = await viewSamples(description, sampling);
  const { html, side } = viewItem(item, file);
  const link = (neighbour: OperationPlan | undefined): LinkView | false =>
    neighbour !== undefined && { label: titleOf(neighbour), href: `${home}${pagePath(neighbour)}.html` };
  const view: RequestView = {
    title: titleOf(plan),
    home,
    root: home + wayUp(pathIn(client, 'x')),
    breadcrumbs: breadcrumbs(plan, client, home),
    method: operation.method,
    methodClass: methodClass(operation.method),
    urlHtml: viewUrl(operation.url),
    url: operation.url.display,
    operation: plan.name,
    descriptionHtml: markdownToHtml(operation.description ?? ''),
    deprecated: operation.deprecated !== undefined,
    see: seen(operation.see, operation.description ?? ''),
    auth: viewAuth(operation.auth) ?? false,
    groups: viewArguments(operation.arguments, anchors),
    answers,
    samples: samples.views,
    sampleNote: sampleNote(operation.auth) ?? false,
    itemHtml: html,
    itemHref: side?.href ?? false,
    requestJson: visibleJson({ ...description, module: sampling.module }, 0).replaceAll('<', '\\u003c'),
    previous: link(previous),
    next: link(next),
    markdown: `${home}${path}.md`,
  };
  return { view, call: samples.call, curl: samples.curl, files: side ? [...files, side] : files };
}

/** Returns what a request is called on its page: a nameless one by its function. */
export function titleOf({ operation, name }: OperationPlan): string {
  const own = (operation.trail.at(-1) ?? '').replace(/\s+/g, ' ').trim();
  return own === '' ? name : own;
}

function breadcrumbs(
  { operation }: OperationPlan,
  { plan, folder }: SiteClient,
  home: string,
): readonly LinkView[] {
  const root =
    folder === '' ? [] : [{ label: 'All APIs', href: `${home}${wayUp(pathIn({ folder }, 'x'))}index.html` }];
  const folders = operation.trail.slice(0, -1).map((label, at) => ({
    label,
    href: `${home}index.html#${sectionId(operation.trail.slice(0, at + 1))}`,
  }));
  return [...root, { label: plan.api.name, href: `${home}index.html` }, ...folders];
}

/** Returns the id of a folder's heading in the index. */
export function sectionId(trail: readonly string[]): string {
  return `folder-${trail.map((name) => encodeURIComponent(name.trim()).replace(/%/g, '.')).join('/')}`;
}

/** A link is shown where it leads to the web and the description does not hold it. */
function seen(see: string | undefined, description: string): string | false {
  const address = /https?:\/\/[^\s()<>"]+/.exec(see ?? '')?.[0];
  return address === undefined || description.includes(address) ? false : address;
}

function viewItem(
  item: DocumentItem | undefined,
  file: (name: string, text: string) => SideFile,
): { readonly html: string; readonly side: SideFile | undefined } {
  if (item === undefined) return { html: '', side: undefined };
  const text = visibleJson(showItem(item));
  if (text.length <= longestItem) return { html: escapeContent(text), side: undefined };
  return {
    html: escapeContent(`${text.slice(0, longestItem)}\n…`),
    side: file('item.json', text),
  };
}

/** Returns the URL of a request with its variables and arguments marked; it may break behind each slash. */
function viewUrl({ base, path }: Url): string {
  return [...base, ...path].map(markPart).join('');
}

function markPart(part: TemplatePart): string {
  const text = escapeHtml(printPart(part));
  if (part.kind === 'text') return text.replaceAll('/', '/<wbr>');
  return `<span class="${part.kind === 'argument' ? 'argument' : 'hole'}">${text}</span>`;
}
