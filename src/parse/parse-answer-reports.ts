import * as v from 'valibot';
import { inputError, type InputError } from '../diagnostics/errors.js';
import { readPlainJson } from '../json/read-plain-json.js';
import type { AnswerReport } from '../model/observed-difference.js';
import { isList } from './json-value.js';
import { plainObject } from './plain-object.js';

const kinds = ['missing', 'new', 'kind', 'null', 'enum', 'rule', 'unreadable'] as const;

const difference = plainObject(
  v.object({
    path: v.string('a text'),
    kind: v.picklist(kinds, kinds.map((kind) => JSON.stringify(kind)).join(', ')),
    expected: v.string('a text'),
    found: v.string('a text'),
  }),
  'an object',
);

/** What is told besides, a time for one, is nobody's matter. */
const report = plainObject(
  v.object({
    operation: v.string("the function's name"),
    status: v.pipe(v.number('a number'), v.integer('a whole number')),
    differences: v.array(difference, 'a list'),
  }),
  'an object with "operation", "status" and "differences", as onDrift is given it',
);

/** Returns the reports that a file holds: a JSON array of them, one alone, or one a line. An InputError says which one is none. */
export function parseAnswerReports(bytes: Uint8Array, file: string): readonly AnswerReport[] {
  const text = new TextDecoder('utf-8').decode(bytes);
  const whole = readPlainJson(text);
  if (whole === undefined) return parseLines(text, file);
  const values = isList(whole.value) ? whole.value : [whole.value];
  return values.map((value, at) => parseReport(value, file, `report ${String(at + 1)}`));
}

function parseLines(text: string, file: string): readonly AnswerReport[] {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line, number: at + 1 }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  if (filled.length === 0)
    throw refuse(file, `${file} is empty. Write what onDrift gives into it, one report a line.`);
  return filled.map(({ line, number }) => {
    const read = readPlainJson(line);
    if (read) return parseReport(read.value, file, `line ${String(number)}`, number);
    const message = `${file}, line ${String(number)}: expected the JSON of a report, found something else. One report stands in one line, or the file is one JSON array.`;
    throw refuse(file, message, number);
  });
}

function parseReport(value: unknown, file: string, place: string, line?: number): AnswerReport {
  const result = v.safeParse(report, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw refuse(
    file,
    `${file}, ${place}${path === null ? '' : ` › ${path}`}: expected ${issue.message}.`,
    line,
  );
}

function refuse(file: string, message: string, line?: number): InputError {
  return inputError('report-unreadable', message, { file, ...(line !== undefined && { line }) });
}
