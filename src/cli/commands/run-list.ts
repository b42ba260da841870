import { visibleJson } from '../../json/visible-json.js';
import { listPostman, type PostmanSource, type PostmanWorkspace } from '../../project/list-postman.js';
import type { Context } from '../context.js';
import { plainLine } from '../report/paint.js';

/** What `list` is told on the command line. */
export interface ListArguments {
  readonly workspace: string | undefined;
  readonly json: boolean;
}

/** Prints what there is in Postman: the workspaces, and the URL of each collection and environment in them. */
export async function runList({ workspace, json }: ListArguments, context: Context): Promise<void> {
  const workspaces = await listPostman(workspace);
  const text = json ? `${visibleJson({ workspaces })}\n` : workspaces.map(printWorkspace).join('\n');
  context.terminal.stdout.write(text);
}

function printWorkspace({ name, id, collections, environments }: PostmanWorkspace): string {
  const lines = [
    ...collections.map((each) => printSource(each, '')),
    ...environments.map((each) => printSource(each, 'environment ')),
  ];
  const found = lines.length === 0 ? ['  nothing\n'] : lines;
  return [`${plainLine(name)} (${id})\n`, ...found].join('');
}

function printSource({ name, source, fork }: PostmanSource, kind: string): string {
  const origin = fork ? ` (${plainLine(fork.label)}, a fork of ${plainLine(fork.from)})` : '';
  return `  ${kind}${plainLine(name)}${origin}\n    ${source}\n`;
}
