import { codeSpan } from '../diff/code-span.js';
import { describeChange } from '../diff/describe-change.js';
import type { JudgedChange } from '../model/change.js';
import type { CallSite, Usage } from '../usage/usage.js';

/** Returns the places that break as Markdown, each in a line, those of each client together; "" where there are none. */
export function printSites({ sites }: Pick<Usage, 'sites'>): string {
  const broken = sites.filter(({ breaks }) => breaks === 'types');
  const meant = sites.filter(({ breaks }) => breaks === 'meaning');
  return [
    ...(broken.length === 0 ? [] : [`### Code that no longer compiles\n\n${printList(broken)}`]),
    ...(meant.length === 0
      ? []
      : [`### Code that compiles, and may be refused or mean something else\n\n${printList(meant)}`]),
  ].join('\n');
}

function printList(sites: readonly CallSite[]): string {
  return sites.map((site) => `- ${printSite(site, codeSpan)}\n`).join('');
}

/** Returns a place with what breaks there and why; `quote` sets off words that are nobody's of ours. */
export function printSite(
  { client, file, line, operation, error, changes }: CallSite,
  quote: (words: string) => string,
): string {
  const owner = [client, operation].filter((name) => name !== undefined).map(quote);
  const told = error === undefined ? [] : [quote(error.slice(0, 300))];
  const place = quote(`${file}:${String(line)}`);
  const cause = changes.map((change) => printCause(change, quote));
  return `${[place, ...owner].join(' ')}: ${[...cause, ...told].join('; ')}`;
}

function printCause(change: JudgedChange, quote: (words: string) => string): string {
  return `${quote(change.kind)}, ${describeChange(change, quote)}`;
}
