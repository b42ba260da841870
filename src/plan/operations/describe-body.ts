import type { Argument, Operation } from '../../model/operation.js';

/** What is said of one argument in a list is a line, not its whole description. */
const longestLine = 160;

/**
 * Returns what the documentation says of the parts of a body that is given as one text or file, as a list in markdown:
 * no type can say it. Undefined where it says nothing.
 */
export function describeBody({ body, arguments: all }: Operation): string | undefined {
  if (body.kind !== 'text' && body.kind !== 'file') return undefined;
  const documented = all.filter(
    ({ in: place, evidence }) =>
      place === 'body' && (evidence.includes('table') || evidence.includes('param')),
  );
  if (documented.length === 0) return undefined;
  return ['Documented parts:', '', ...documented.map(lineOf)].join('\n');
}

function lineOf({ name, facts }: Argument): string {
  const { kind, required, default: standard, enum: listed = [], description = '' } = facts;
  const words = [
    kind === undefined || kind === 'unknown' ? '' : kind,
    required === 'yes' ? 'required' : '',
    required === 'conditional' ? 'required under conditions' : '',
    standard === undefined ? '' : `default \`${String(standard)}\``,
    listed.length === 0 ? '' : `one of ${listed.map((value) => `\`${String(value)}\``).join(', ')}`,
  ].filter((word) => word !== '');
  const said = firstLine(description);
  return `- \`${name}\`${words.length === 0 ? '' : ` (${words.join(', ')})`}${said === '' ? '' : `: ${said}`}`;
}

function firstLine(description: string): string {
  const [line = ''] = description.split('\n');
  if (line.length <= longestLine) return line.trim();
  return `${line.slice(0, longestLine).replace(/\s+\S*$/u, '')} …`;
}
