import type { ts } from 'ts-morph';

/** Returns what TypeScript says where a module does not parse: the line in question and what is wrong; undefined where it does. */
export function findSyntaxError(typescript: typeof ts, text: string): string | undefined {
  const { diagnostics = [] } = typescript.transpileModule(text, { reportDiagnostics: true });
  const [first] = diagnostics;
  if (first === undefined) return undefined;
  const message = typescript.flattenDiagnosticMessageText(first.messageText, ' ');
  const line = text.slice(0, first.start ?? 0).split('\n').length;
  return `${message} Line ${String(line)} of it is: ${text.split('\n')[line - 1]?.trim() ?? ''}`;
}
