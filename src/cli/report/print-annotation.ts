import { relative, resolve } from 'node:path';

/** A line that GitHub shows beside a file. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  /** From the working directory. */
  readonly file?: string | undefined;
  /** Counted from 1. */
  readonly line?: number | undefined;
  readonly title: string;
  readonly message: string;
}

/**
 * Returns the command by which GitHub makes an annotation:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands. Files count from the top of the
 * repository, which is not the working directory of every step.
 */
export function printAnnotation(
  { kind, file, line, title, message }: Annotation,
  workspace = process.env['GITHUB_WORKSPACE'],
): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${escapeProperty(fromWorkspace(file, workspace))}`]),
    ...(file === undefined || line === undefined ? [] : [`line=${String(line)}`]),
    `title=${escapeProperty(title)}`,
  ];
  return `::${kind} ${properties.join(',')}::${escapeData(message)}`;
}

/** What lies elsewhere, like a URL, is named as it is. */
function fromWorkspace(file: string, workspace: string | undefined): string {
  const isPath = !/^[a-z]{2,}:/i.test(file);
  const path = workspace && isPath ? relative(workspace, resolve(file)) : file;
  const inside = path === '' || path.startsWith('..') ? file : path;
  return inside.replaceAll('\\', '/').replace(/^\.\//, '');
}

/** Returns the text as the message of a command of GitHub's: what its own library escapes, so that nothing in it ends the command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Returns the text as a property of such a command. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
