import { assertNever } from '../../../diagnostics/errors.js';
import type { RecordedBody, RecordedEntry, RecordedFile, Recording } from '../../../model/operation.js';
import type { InputPlan } from '../../../model/plan.js';
import type { Imports } from '../../code/imports.js';
import { propertyKey, stringLiteral } from '../../code/literal.js';
import { printJson } from '../../code/print-json.js';
import { printRecordedText } from '../../code/recorded-text.js';
import type { TypeIndex } from '../../../types/type-index.js';

/** Returns the expression of a recorded request: the parts that the input has, each with what was recorded. */
export function printRecording(
  recording: Recording | undefined,
  input: InputPlan,
  index: TypeIndex,
  imports: Imports,
): string {
  const parts = input.parts.flatMap(({ place, type }) => {
    if (recording === undefined) return [];
    if (place !== 'body') {
      const entries = recording[place];
      return entries.length === 0 ? [] : [`${place}: ${printEntries(entries, imports)},`];
    }
    if (recording.body === undefined) return [];
    const types = index.members(type);
    const value = printRecordedBody(recording.body, { types, index, imports });
    return value === undefined ? [] : [`${place}: ${value},`];
  });
  return parts.length === 0 ? '{}' : `{\n${parts.join('\n')}\n}`;
}

interface BodyContext {
  readonly types: ReturnType<TypeIndex['members']>;
  readonly index: TypeIndex;
  readonly imports: Imports;
}

function printRecordedBody(body: RecordedBody, { types, index, imports }: BodyContext): string | undefined {
  switch (body.kind) {
    case 'json':
      return printJson(body.value, types, index, imports);
    case 'text':
      return printRecordedText(body.text, imports);
    case 'form':
      return printEntries(body.entries, imports);
    case 'multipart':
      return printProperties(
        body.entries.map(({ name, values }) => [name, values.map((value) => printPart(value, imports))]),
      );
    case 'file':
      return printFile(body.file);
    case 'graphql': {
      if (body.variables === undefined) return undefined;
      return `{ variables: ${printJson(body.variables, index.field(types, 'variables'), index, imports)} }`;
    }
    default:
      return assertNever(body);
  }
}

function printEntries(entries: readonly RecordedEntry[], imports: Imports): string {
  return printProperties(
    entries.map(({ name, value }) => [name, listOf(value).map((one) => printValue(one, imports))]),
  );
}

function printProperties(
  properties: readonly (readonly [name: string, values: readonly string[]])[],
): string {
  const found = new Map(properties);
  const lines = [...found].map(([name, values]) => {
    const [first = 'undefined'] = values;
    return `${propertyKey(name)}: ${values.length === 1 ? first : `[${values.join(', ')}]`},`;
  });
  return `{\n${lines.join('\n')}\n}`;
}

function listOf(value: RecordedEntry['value']): readonly (string | null)[] {
  return typeof value === 'string' || value === null ? [value] : value;
}

function printValue(value: string | null, imports: Imports): string {
  return value === null ? 'null' : printRecordedText(value, imports);
}

function printPart(value: string | RecordedFile, imports: Imports): string {
  return typeof value === 'string' ? printRecordedText(value, imports) : printFile(value);
}

function printFile({ file, contentType }: RecordedFile): string {
  const type = contentType === undefined ? '' : `, { type: ${stringLiteral(contentType)} }`;
  return `new File([], ${stringLiteral(file)}${type})`;
}
