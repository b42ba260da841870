import { visibleJson } from '../json/visible-json.js';
import { pagePath } from './page-paths.js';
import { titleOf } from './pages/request-page.js';
import type { SiteFolder, SiteRequest } from './site-tree.js';

/** A folder of the navigation: its name, its requests, its folders. */
type FolderEntry = readonly [
  name: string,
  requests: readonly RequestEntry[],
  folders: readonly FolderEntry[],
];

/** A request of the navigation; its page is `requests/<path>.html`. */
type RequestEntry = readonly [title: string, method: string, path: string];

/** Returns the script that holds the navigation of a client: pages have it from one file, also where no server hands it out. */
export function printNavigation(tree: SiteFolder): string {
  return `self.postwrightNavigation=${visibleJson(folderEntry(tree), 0)};\n`;
}

function folderEntry({ trail, requests, folders }: SiteFolder): FolderEntry {
  return [trail.at(-1) ?? '', requests.map(requestEntry), folders.map(folderEntry)];
}

function requestEntry({ plan }: SiteRequest): RequestEntry {
  return [titleOf(plan), plan.operation.method, pagePath(plan).replace(/^requests\//, '')];
}
