import { gatherInputs } from '../../client/gather-inputs.js';
import { madeBefore } from '../../client/made-before.js';
import { openOutput } from '../../client/open-output.js';
import { writeSite, type SitePart, type WriteSiteOptions } from '../../client/write-site.js';
import type { FileChange } from '../../model/file-change.js';
import { chooseClients } from '../../project/choose-clients.js';
import { planSites, type ProjectSite } from '../../project/plan-sites.js';
import { describeClient } from '../../project/describe-client.js';
import type { Context } from '../context.js';
import { withProgress } from '../report/progress.js';
import { count, reportRun } from '../report/report-run.js';
import { UsageError } from '../usage-error.js';
import type { DocsArguments } from './command-arguments.js';
import { openWholeProject } from './open-project.js';
import { inTurn, oneClient } from './over-clients.js';

/** Writes the site of a collection, or the sites of a project, where that loses nothing, and reports what was done. */
export async function runDocs(given: DocsArguments, context: Context): Promise<void> {
  const one = oneClient(given);
  if (one) {
    const { templates } = given;
    const gather = async () => ({
      templates,
      parts: [{ folder: '', inputs: await gatherInputs({ ...given, source: one.source }) }],
    });
    return writeOne(one.output, gather, given, context);
  }
  const project = await openWholeProject(given);
  const sites = planSites(project, chooseClients(project, given.sources));
  if (sites.length === 0) {
    const whose = given.sources.length === 0 ? 'No client' : `Not one of ${given.sources.join(', ')}`;
    throw new UsageError(
      `${whose} has a site: set "docs" in ${project.file}, for one client or for all of them, or name a collection and --output.`,
    );
  }
  await inTurn(sites, context, (site, each) =>
    writeOne(site.output, () => gatherSite(site, given), given, each),
  );
}

/** What a site is made of. */
interface Gathered {
  readonly parts: readonly SitePart[];
  readonly templates: string | undefined;
}

/** The pages say the names that the clients have. */
async function gatherSite({ clients }: ProjectSite, { allowHttp }: DocsArguments): Promise<Gathered> {
  const parts: SitePart[] = [];
  const templates = new Set<string | undefined>();
  for (const { folder, client } of clients) {
    const made = await madeBefore(describeClient(client));
    templates.add(made.templates ?? undefined);
    const { names } = await openOutput(client.output);
    parts.push({ folder, inputs: await gatherInputs({ ...made, allowHttp }), names });
  }
  const [common] = templates;
  return { parts, templates: templates.size === 1 ? common : undefined };
}

async function writeOne(
  output: string,
  gather: () => Promise<Gathered>,
  given: DocsArguments,
  context: Context,
): Promise<void> {
  const { allLanguages, force } = given;
  const { requests, changes, diagnostics } = await withProgress(context.terminal.stderr, async (listen) => {
    listen('reading');
    const { parts, templates } = await gather();
    const options: WriteSiteOptions = { templates, allLanguages, force };
    return writeSite(parts, output, options, listen);
  });
  // What there is to say of a client that nobody makes here is no matter, unless somebody wants it.
  const said = given.verbose ? diagnostics : diagnostics.filter(({ severity }) => severity !== 'note');
  await reportRun(sumUp(requests, changes), said, given, context);
}

function sumUp(requests: number, changes: readonly FileChange[]): readonly string[] {
  const number = (...kinds: readonly FileChange['kind'][]): number =>
    changes.filter(({ kind }) => kinds.includes(kind)).length;
  const deleted = number('delete');
  return [
    count(requests, 'request'),
    `${count(number('create', 'update'), 'file')} written`,
    `${String(number('unchanged'))} unchanged`,
    ...(deleted > 0 ? [`${String(deleted)} deleted`] : []),
  ];
}
