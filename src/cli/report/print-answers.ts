import type { InspectedAnswer, InspectedField } from '../../inspect/field-support.js';
import type { WantedExample } from '../../inspect/rank-requests.js';
import { plainLine, type Paint } from './paint.js';
import { printTable } from './print-table.js';

/** More lines than these hide the rest of what is shown; --json has them all. */
const most = { fields: 40, requests: 10 };

const titles = ['field', 'type', 'examples', 'values'];

/** Returns the lines of a table of the fields of one status, with how many examples hold each; none where there are no fields. */
export function printAnswer(
  { status, examples, fields }: InspectedAnswer,
  paint: Paint,
  columns: number,
): readonly string[] {
  if (fields.length === 0) return [];
  const shown = fields.slice(0, most.fields);
  const more = fields.length - shown.length;
  return [
    `${String(status)}: what ${examples === 1 ? '1 example shows' : `${String(examples)} examples show`}`,
    ...printTable(titles, shown.map(row), paint, columns),
    ...(more === 0 ? [] : [`… and ${String(more)} more, with --json`]),
  ];
}

function row({ path, type, optional, examples, of, values }: InspectedField): readonly string[] {
  return [`${path}${optional ? '?' : ''}`, type, `${String(examples)}/${String(of)}`, String(values)].map(
    plainLine,
  );
}

/** Returns the lines that say which requests would gain most from another saved example. */
export function printWanted(wanted: readonly WantedExample[], paint: Paint): readonly string[] {
  if (wanted.length === 0) return [];
  const shown = wanted.slice(0, most.requests);
  return [
    paint('bold', 'Requests that would gain most from another saved example:'),
    ...shown.map(
      ({ operation, gain, reason }) =>
        `  ${operation}  ${paint('dim', `about ${String(gain)} more ${gain === 1 ? 'field' : 'fields'}: ${reason}`)}`,
    ),
  ];
}
