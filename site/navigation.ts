import { element, methodClass } from './element.js';

/** So many requests of a folder are listed at once; the rest is a click away. */
const mostAtOnce = 300;

/** Puts the navigation in its place: folders open where the page is, and are filled when they are opened. */
export function showNavigation(side: HTMLElement, tree: NavigationFolder, home: string, page: string): void {
  const current = page.replace(/^requests\//, '').replace(/\.html$/, '');
  const list = fillFolder(tree, home, current);
  list.prepend(element('li', {}, markedLink(`${home}index.html`, 'Overview', '', page === 'index.html')));
  side.replaceChildren(list);
  const marked = side.querySelector('[aria-current]');
  if (marked instanceof HTMLElement) side.scrollTop = marked.offsetTop - side.clientHeight / 3;
}

function fillFolder(
  [, requests, folders]: NavigationFolder,
  home: string,
  current: string,
): HTMLUListElement {
  const list = element('ul');
  const at = requests.findIndex(([, , path]) => path === current);
  const start = requests.length > mostAtOnce ? Math.max(0, at - mostAtOnce / 2) : 0;
  const link = ([title, method, path]: NavigationRequest): HTMLLIElement =>
    element('li', {}, markedLink(`${home}requests/${path}.html`, title, method, path === current));
  list.append(...requests.slice(start, start + mostAtOnce).map(link));
  if (requests.length > mostAtOnce) {
    const all = element('button', { type: 'button', class: 'all' }, `Show all ${requests.length}`);
    all.addEventListener('click', () => {
      list.replaceChildren(
        ...requests.map(link),
        ...folders.map((folder) => folderItem(folder, home, current)),
      );
    });
    list.append(element('li', {}, all));
  }
  list.append(...folders.map((folder) => folderItem(folder, home, current)));
  return list;
}

function folderItem(folder: NavigationFolder, home: string, current: string): HTMLLIElement {
  const [name] = folder;
  const details = element(
    'details',
    {},
    element(
      'summary',
      {},
      element('span', { dir: 'auto' }, name),
      element('span', { class: 'count' }, String(countOf(folder))),
    ),
  );
  const fill = (): void => {
    if (details.open && details.childElementCount === 1) details.append(fillFolder(folder, home, current));
  };
  details.addEventListener('toggle', fill);
  if (holds(folder, current)) details.open = true;
  fill();
  return element('li', {}, details);
}

function countOf([, requests, folders]: NavigationFolder): number {
  return folders.reduce((sum, folder) => sum + countOf(folder), requests.length);
}

function holds([, requests, folders]: NavigationFolder, current: string): boolean {
  return requests.some(([, , path]) => path === current) || folders.some((folder) => holds(folder, current));
}

function markedLink(href: string, title: string, method: string, isCurrent: boolean): HTMLAnchorElement {
  const link = element('a', { href }, element('span', { dir: 'auto' }, title));
  if (method !== '') {
    const short = method === 'DELETE' ? 'DEL' : method.slice(0, 6);
    link.append(element('span', { class: `verb ${methodClass(method)}` }, short));
  }
  if (isCurrent) link.setAttribute('aria-current', 'page');
  return link;
}
