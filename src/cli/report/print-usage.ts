import { describeSite } from '../../update/print-update.js';
import { printSite, printSites } from '../../update/print-sites.js';
import type { Usage } from '../../usage/usage.js';
import type { DiffArguments } from '../commands/command-arguments.js';
import { plainLine, type Paint } from './paint.js';
import { count } from './report-run.js';

/** Returns which code breaks, for people or as Markdown. */
export function printUsage(
  usage: Usage,
  { markdown }: Pick<DiffArguments, 'markdown'>,
  paint: Paint,
): string {
  const { sites, files, tsconfigs } = usage;
  const looked = `${count(files, 'file')} of ${tsconfigs.join(', ')}`;
  if (sites.length === 0) return `No code breaks (${plainLine(looked)}).\n`;
  if (markdown) return `## Code that breaks\n\n${printSites(usage)}`;
  const lines = sites.map((site) => `  ${printSite(site, plainLine)}`);
  const title = `== ${count(sites.length, 'place')} in the code ${sites.length === 1 ? 'breaks' : 'break'} (${plainLine(looked)})`;
  return `${paint('bold', title)}\n\n${lines.join('\n')}\n`;
}

/** Returns the same for other programs. */
export function describeUsage({ tsconfigs, files, sites }: Usage) {
  return { usage: { tsconfigs, files, sites: sites.map(describeSite) } };
}
