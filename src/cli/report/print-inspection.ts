import type { InspectedArgument, InspectedOperation, Inspection } from '../../inspect/inspection.js';
import type { UnusedTable } from '../../model/unused-table.js';
import { printAnswer, printWanted } from './print-answers.js';
import { plainLine, type Paint } from './paint.js';
import { displayWidth, printTable } from './print-table.js';

/** Returns an inspection for people: each request with a table of its arguments, no wider than the terminal. */
export function printInspection(inspection: Inspection, paint: Paint, columns: number): string {
  const operations = inspection.operations.map((operation) => printOperation(operation, paint, columns));
  const unused = inspection.unused.map(
    ({ item, ...table }) => `${printTrail(item)}: ${printUnused(table, paint)}`,
  );
  const notes = [unused, printWanted(inspection.wanted, paint)].filter((lines) => lines.length > 0);
  return [...operations, ...notes.map((lines) => `${lines.join('\n')}\n`)].join('\n');
}

function printOperation(operation: InspectedOperation, paint: Paint, columns: number): string {
  const trail = printTrail(operation.item);
  const header = [
    `${paint('bold', operation.operation)}  ${paint('dim', trail)}`,
    `  ${plainLine(operation.method)} ${plainLine(operation.url)}`,
    ...(operation.auth.type === 'none' ? [] : [`  auth: ${operation.auth.type}`]),
    ...operation.responses.map(({ status, name }) => `  ${String(status)} ${plainLine(name)}`),
  ];
  const rows = operation.arguments.map(row);
  const table =
    rows.length === 0 ? [] : printTable(titles, rows, paint, columns - 4).map((line) => `    ${line}`);
  const notes = [
    ...operation.unused.map((one) => printUnused(one, paint)),
    ...operation.disagreements.map((one) => `${paint('yellow', 'disagreement')} ${plainLine(one)}`),
  ].map((line) => `    ${line}`);
  const grounds = operation.arguments.flatMap((argument) => printGrounds(argument, paint));
  const answers = operation.answers.flatMap((answer) =>
    printAnswer(answer, paint, columns - 4).map((line) => `    ${line}`),
  );
  return `${[...header, ...table, ...grounds, ...answers, ...notes].map(trimEnd).join('\n')}\n`;
}

function printTrail(trail: readonly string[]): string {
  if (trail.length === 0) return 'the collection';
  return trail.map((name) => (name.trim() === '' ? '(no name)' : plainLine(name))).join(' › ');
}

function printUnused({ title, reason }: UnusedTable, paint: Paint): string {
  return `${paint('yellow', 'not used')} ${JSON.stringify(plainLine(title))}: ${reason}`;
}

/** What facts rest on: "page_size = 20: “Defaults to 20” (default is)". */
function printGrounds({ name, grounds = [] }: InspectedArgument, paint: Paint): readonly string[] {
  return grounds.map(({ fact, says, words, pattern, decided }) => {
    const verdict = decided ? paint('dim', `(${pattern})`) : paint('yellow', `(${pattern}; not taken)`);
    return `    ${plainLine(name)} ${fact}${says === '' ? '' : ` ${plainLine(says)}`}: “${plainLine(words)}” ${verdict}`;
  });
}

const titles = ['argument', 'in', 'required', 'type', 'facts', 'evidence', 'description'];

function row(argument: InspectedArgument): readonly string[] {
  const { name, in: place, type, evidence, description } = argument;
  const cells = [
    name,
    place,
    requirement(argument),
    type,
    facts(argument),
    evidence.join(' '),
    description ?? '',
  ];
  return cells.map(plainLine);
}

/** What the documentation says, and what the type makes of it where that is not the same. */
function requirement({ required, typed }: InspectedArgument): string {
  const same = required === 'yes' ? typed === 'required' : typed === 'optional';
  return same ? required : `${required} (${typed})`;
}

function facts(argument: InspectedArgument): string {
  const { default: value, minimum, maximum, maxLength } = argument;
  const limits =
    minimum === null && maximum === null ? [] : [`${String(minimum ?? '')}..${String(maximum ?? '')}`];
  return [
    ...(value === null ? [] : [`= ${JSON.stringify(value)}`]),
    ...limits,
    ...(maxLength === null ? [] : [`length <= ${String(maxLength)}`]),
    ...(argument.enum === null ? [] : [argument.enum.map((one) => JSON.stringify(one)).join(' | ')]),
  ].join(', ');
}

function trimEnd(line: string): string {
  return displayWidth(line) === 0 ? '' : line.trimEnd();
}
