import type { Assets } from '../emit/code/assets.js';
import { loadTemplates, type Templates } from '../emit/code/templates.js';
import type { ClientFile } from '../model/client-file.js';
import { camelCase, fittingWords, kebabCase, words } from '../names/words.js';
import { grammarsOf, sampleLanguages, usualLanguages } from './languages.js';
import { printNavigation } from './navigation-data.js';
import { pagePath, pathIn, wayUp } from './page-paths.js';
import { viewClients, viewIndex, viewLink } from './pages/index-page.js';
import { viewMarkdown } from './pages/markdown-page.js';
import type { LayoutView } from './pages/page-views.js';
import { titleOf, viewRequest } from './pages/request-page.js';
import { loadSamples, type PrintSample } from './samples/print-samples.js';
import { printSearch, searchEntries } from './search-data.js';
import type { SiteClient, SiteOptions } from './site-client.js';
import { allRequests, readTree, type SiteFolder, type SiteRequest } from './site-tree.js';

/** The files that a site is made of, read by the caller. */
export interface SiteAssets extends Pick<Assets, 'template'> {
  /** Reads what every site has in its folder `assets`: `page.js`, `style.css`. */
  site(name: string): Promise<string>;
}

/** What all pages are made with. */
interface Making {
  readonly fill: Templates['fill'];
  readonly print: PrintSample;
  readonly options: SiteOptions;
  readonly generator: string;
  readonly several: boolean;
}

/** What every site has in its folder `assets`. */
export const siteAssets = [
  ...['style.css', 'theme.js', 'page.js', 'search.js', 'try-it.js', 'highlight.js'],
] as const;

const templates = ['layout', 'request', 'index', 'clients', 'request-markdown', 'llms'];

/** Returns every file of the site of these clients but its manifest. */
export async function emitSite(
  clients: readonly SiteClient[],
  assets: SiteAssets,
  options: SiteOptions & { readonly generator: string },
): Promise<readonly ClientFile[]> {
  const languages = options.allLanguages ? sampleLanguages : usualLanguages;
  const [{ fill }, print] = await Promise.all([
    loadTemplates(
      assets,
      templates.map((name) => `site/${name}`),
      'html',
    ),
    loadSamples(),
  ]);
  const several = clients.some(({ folder }) => folder !== '');
  const making: Making = { fill, print, options, generator: options.generator, several };
  const trees = clients.map((client) => ({ client, tree: readTree(client) }));
  const files: ClientFile[] = [];
  for (const { client, tree } of trees)
    for (const file of await emitClientPages(client, tree, making)) files.push(file);
  const entries = trees.flatMap(({ client, tree }) => searchEntries(client, allRequests(tree), several));
  files.push({ path: 'search-data.js', text: printSearch(entries) });
  if (several) files.push(emitClients(clients, making));
  files.push(emitOverview(trees, making));
  const colours = grammarsOf(languages).map((grammar) => `grammars/${grammar}.js`);
  for (const name of [...siteAssets, ...colours])
    files.push({ path: `assets/${name}`, text: await assets.site(name) });
  return files;
}

async function emitClientPages(
  client: SiteClient,
  tree: SiteFolder,
  making: Making,
): Promise<readonly ClientFile[]> {
  const { fill, print, options } = making;
  const requests = allRequests(tree);
  const files: ClientFile[] = [emitIndex(client, tree, making)];
  const languages = options.allLanguages ? sampleLanguages : usualLanguages;
  const name = kebabCase(camelCase(fittingWords(words(client.plan.api.name), 40))) || 'client';
  const pages = {
    client,
    variables: new Map(client.plan.api.variables.map((variable) => [variable.name, variable])),
    sampling: { languages, print, module: `./${name}/index.js` },
  };
  for (const [at, request] of requests.entries()) {
    const neighbours = { previous: requests[at - 1]?.plan, next: requests[at + 1]?.plan };
    const page = await viewRequest(request.plan, request.item, neighbours, pages);
    const path = pagePath(request.plan);
    const mainHtml = fill('site/request', page.view);
    files.push({
      path: pathIn(client, `${path}.html`),
      text: layout(client, making, {
        page: `${path}.html`,
        title: `${page.view.title} · ${client.plan.api.name}`,
        description: `${page.view.method} ${page.view.url}`,
        markdown: page.view.markdown,
        mainHtml,
      }),
    });
    files.push({
      path: pathIn(client, `${path}.md`),
      text: fill('site/request-markdown', viewMarkdown(request, page)),
    });
    for (const file of page.files) files.push({ path: file.path, text: file.text });
  }
  files.push({ path: pathIn(client, 'navigation.js'), text: printNavigation(tree) });
  return files;
}

function emitIndex(client: SiteClient, tree: SiteFolder, making: Making): ClientFile {
  const view = viewIndex(client, tree);
  return {
    path: pathIn(client, 'index.html'),
    text: layout(client, making, {
      page: 'index.html',
      title: client.plan.api.name,
      description: `${view.requests} requests`,
      markdown: false,
      mainHtml: making.fill('site/index', view),
    }),
  };
}

function layout(
  client: SiteClient,
  { fill, generator }: Making,
  view: Pick<LayoutView, 'page' | 'title' | 'description' | 'markdown' | 'mainHtml'>,
): string {
  const home = wayUp(view.page);
  const around: LayoutView = {
    ...view,
    home,
    root: home + wayUp(pathIn(client, 'x')),
    brand: client.plan.api.name,
    generator,
    client: client.folder,
    hasNavigation: true,
  };
  return fill('site/layout', around);
}

function emitClients(clients: readonly SiteClient[], { fill, generator, options }: Making): ClientFile {
  const title = options.title ?? 'API reference';
  const view: LayoutView = {
    ...{ root: '', home: '', title, brand: title, generator, page: 'index.html', client: '' },
    description: `${clients.length} APIs`,
    hasNavigation: false,
    markdown: false,
    mainHtml: fill('site/clients', viewClients(clients, title)),
  };
  return { path: 'index.html', text: fill('site/layout', view) };
}

/** The list for programs that read documentation: one line for each request, with its page as markdown. */
function emitOverview(
  trees: readonly { readonly client: SiteClient; readonly tree: SiteFolder }[],
  { fill, options }: Making,
): ClientFile {
  const [first] = trees;
  const title =
    options.title ?? (trees.length === 1 ? first?.client.plan.api.name : undefined) ?? 'API reference';
  const clients = trees.map(({ client, tree }) => ({
    label: client.plan.api.name,
    requests: allRequests(tree).map((request) => overviewLine(client, request)),
  }));
  return { path: 'llms.txt', text: fill('site/llms', { title: oneLine(title), clients }) };
}

function overviewLine(client: SiteClient, { plan }: SiteRequest) {
  const { operation } = plan;
  const args = operation.arguments.slice(0, 8).map(({ name }) => name);
  return {
    title: oneLine(operation.trail.slice(0, -1).concat(titleOf(plan)).join(' / ')).replace(/[[\]]/g, ' '),
    href: pathIn(client, `${pagePath(plan)}.md`),
    method: operation.method,
    path: oneLine(viewLink(plan).path),
    arguments: args.map(oneLine).join(', '),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
