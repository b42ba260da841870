import { codeSpan } from '../diff/code-span.js';
import { describeChange } from '../diff/describe-change.js';
import { describeChanges } from '../diff/describe-changes.js';
import { suggestVersion } from '../diff/judge-changes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { JudgedChange, Level } from '../model/change.js';
import type { CallSite } from '../usage/usage.js';
import { printSites } from './print-sites.js';
import { isJudged, isSilent, type ClientUpdate, type UpdateReport } from './update-report.js';

const titles: readonly (readonly [Level, string])[] = [
  ['major', 'Breaking'],
  ['minor', 'Added'],
  ['patch', 'Other changes'],
];

/** Returns a report as Markdown, the clients that break callers first; "" where nothing changed. All words of strangers stand in code spans. */
export function printUpdate(report: UpdateReport): string {
  if (isSilent(report)) return '';
  const told = report.clients
    .filter(({ outcome }) => outcome !== 'unchanged')
    .map((client) => ({ client, sites: sitesOf(report, client) }))
    .sort((a, b) => weightOf(b.client, b.sites) - weightOf(a.client, a.sites));
  const stray = report.usage?.sites.filter(({ client }) => client === undefined) ?? [];
  const parts = [
    printTable(told, report),
    ...[report.unlooked, report.unread].flatMap((why) =>
      why === undefined ? [] : [`**Code was not looked at:** ${codeSpan(why)}\n`],
    ),
    ...told.map(({ client, sites }) => printClient(client, sites)),
    ...(stray.length === 0 ? [] : [`## Other code\n\n${printSites({ sites: stray })}`]),
  ];
  return parts.join('\n');
}

type Told = { readonly client: ClientUpdate; readonly sites: readonly CallSite[] };

function sitesOf({ usage }: UpdateReport, { name }: ClientUpdate): readonly CallSite[] {
  return usage?.sites.filter(({ client }) => client === name) ?? [];
}

function weightOf({ changes, outcome }: ClientUpdate, sites: readonly CallSite[]): number {
  if (outcome === 'failed') return 3;
  if (sites.length > 0) return 2;
  return changes.some(({ level }) => level === 'major') ? 1 : 0;
}

function printTable(told: readonly Told[], { unread }: UpdateReport): string {
  const rows = told.map(({ client, sites }) => {
    const { name, outcome, changes } = client;
    const number = (level: Level): number => changes.filter((change) => change.level === level).length;
    const version = isJudged(client) ? suggestVersion(changes) : 'not known';
    const places = unread !== undefined && outcome === 'updated' ? 'not known' : sites.length;
    const cells = [codeSpan(name).replaceAll('|', '\\|'), outcome, version];
    return `| ${[...cells, number('major'), changes.length, places].join(' | ')} |\n`;
  });
  const head = '| client | what became of it | version | breaking | changes | places in code |\n';
  return `${head}| --- | --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

function printClient(client: ClientUpdate, sites: readonly CallSite[]): string {
  const { name, outcome, changes, missed, problems, files } = client;
  const parts = [`## ${codeSpan(name)}\n`];
  if (outcome === 'failed') parts.push(`**Not updated.**\n\n${problems.map(printProblem).join('')}`);
  if (outcome === 'created') parts.push(`Is new: ${String(files.length)} files.\n`);
  if (missed.length > 0) parts.push(`**Not compared completely.**\n\n${missed.map(printProblem).join('')}`);
  if (outcome === 'updated' && changes.length + missed.length === 0)
    parts.push(`Nothing changed for callers: ${String(files.length)} files differ.\n`);
  if (sites.length > 0) parts.push(printSites({ sites }));
  for (const [level, title] of titles) {
    const some = changes.filter((change) => change.level === level);
    if (some.length > 0) parts.push(`### ${title}\n\n${some.map(printLine).join('')}`);
  }
  return parts.join('\n');
}

function printLine(change: JudgedChange): string {
  const owner = 'operation' in change ? ` ${codeSpan(change.operation.name)}` : '';
  return `- ${codeSpan(change.kind)}${owner}: ${describeChange(change, codeSpan)}\n`;
}

function printProblem({ code, message }: Diagnostic): string {
  return `- ${code}: ${codeSpan(message)}\n`;
}

/** Returns a report for other programs. */
export function describeUpdate({ clients, usage, unlooked, unread }: UpdateReport) {
  return {
    clients: clients.map((client) => {
      const { name, output, outcome, changes, missed, files, problems } = client;
      const { version, breaking, complete, ...told } = describeChanges(changes, missed);
      return {
        ...{ name, output, outcome },
        ...(isJudged(client) && { version, breaking }),
        ...{ complete: complete && outcome !== 'failed', ...told },
        files: files.map(({ kind, path }) => ({ kind, path })),
        problems: problems.map(({ code, message, location }) => ({ code, message, location })),
      };
    }),
    ...(usage && {
      usage: {
        tsconfigs: usage.tsconfigs,
        files: usage.files,
        sites: usage.sites.map(describeSite),
      },
    }),
    ...(unlooked !== undefined && { unlooked }),
    ...(unread !== undefined && { unread }),
  };
}

/** Returns a place that breaks for other programs: of its changes their kinds and places. */
export function describeSite({ changes, ...site }: CallSite) {
  const causes = changes.map((change) => ({
    kind: change.kind,
    ...('place' in change && { place: change.place }),
  }));
  return { ...site, changes: causes };
}
