import { visibleJson } from '../json/visible-json.js';
import { pagePath, pathIn } from './page-paths.js';
import { titleOf } from './pages/request-page.js';
import type { SiteClient } from './site-client.js';
import type { SiteRequest } from './site-tree.js';

/** What is searched of a request: its title, the folders above, method, URL, page, arguments and prose. */
type SearchEntry = readonly [
  title: string,
  folders: string,
  method: string,
  url: string,
  page: string,
  args: string,
  prose: string,
];

/** So much of a description is searched. */
const longestProse = 400;

/** Returns what is searched of a client's requests. */
export function searchEntries(
  client: SiteClient,
  requests: readonly SiteRequest[],
  several: boolean,
): readonly SearchEntry[] {
  return requests.map(({ plan }): SearchEntry => {
    const { operation } = plan;
    const folders = operation.trail.slice(0, -1);
    return [
      titleOf(plan),
      [...(several ? [client.plan.api.name] : []), ...folders].join(' / '),
      operation.method,
      operation.url.display,
      pathIn(client, `${pagePath(plan)}.html`),
      [...new Set(operation.arguments.map(({ name }) => name))].join(' '),
      plainProse(operation.description ?? '').slice(0, longestProse),
    ];
  });
}

/** Returns the script that holds what is searched: pages load it with the first key that is pressed. */
export function printSearch(entries: readonly SearchEntry[]): string {
  return `self.postwrightSearch=${visibleJson(entries, 0)};\n`;
}

function plainProse(markdown: string): string {
  return markdown
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[*_`#|[\]>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
