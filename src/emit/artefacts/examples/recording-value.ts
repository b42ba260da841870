import { assertNever } from '../../../diagnostics/errors.js';
import type { RecordedBody, RecordedEntry, RecordedFile, Recording } from '../../../model/operation.js';
import type { InputPlan } from '../../../model/plan.js';
import type { TypeNode } from '../../../model/type-node.js';
import { code, join, lineBreak, literal, local, nothing, propertyName, type Code } from '../../code/code.js';
import { printList } from '../../code/print-json.js';
import { printTypedJson } from '../../code/print-typed-json.js';
import { printRecordedText } from '../../code/recorded-text.js';
import type { TypeIndex } from '../../../types/type-index.js';

/** Returns the expression of a recorded request: the parts that the input has, each with what was recorded. */
export function printRecording(recording: Recording | undefined, input: InputPlan, index: TypeIndex): Code {
  const parts = input.parts.flatMap(({ place, type }) => {
    if (recording === undefined) return [];
    if (place !== 'body') {
      const entries = recording[place];
      return entries.length === 0 ? [] : [code`${local(place)}: ${printEntries(entries)},`];
    }
    if (recording.body === undefined) return [];
    const types = index.members(type);
    const value = printRecordedBody(recording.body, types, index);
    return value === undefined ? [] : [code`${local(place)}: ${value},`];
  });
  return parts.length === 0 ? code`{}` : code`{\n${join(parts, lineBreak)}\n}`;
}

function printRecordedBody(
  body: RecordedBody,
  types: readonly TypeNode[],
  index: TypeIndex,
): Code | undefined {
  switch (body.kind) {
    case 'json':
      return printTypedJson(body.value, types, index);
    case 'text':
      return printRecordedText(body.text);
    case 'form':
      return printEntries(body.entries);
    case 'multipart':
      return printProperties(body.entries.map(({ name, values }) => [name, values.map(printPart)]));
    case 'file':
      return printFile(body.file);
    case 'graphql': {
      if (body.variables === undefined) return undefined;
      return code`{ variables: ${printTypedJson(body.variables, index.field(types, 'variables'), index)} }`;
    }
    default:
      return assertNever(body);
  }
}

function printEntries(entries: readonly RecordedEntry[]): Code {
  return printProperties(entries.map(({ name, value }) => [name, listOf(value).map(printValue)]));
}

function printProperties(properties: readonly (readonly [name: string, values: readonly Code[]])[]): Code {
  const found = new Map(properties);
  const lines = [...found].map(([name, values]) => {
    const [first = nothing] = values;
    return code`${propertyName(name)}: ${values.length === 1 ? first : printList(values)},`;
  });
  return code`{\n${join(lines, lineBreak)}\n}`;
}

function listOf(value: RecordedEntry['value']): readonly (string | null)[] {
  return typeof value === 'string' || value === null ? [value] : value;
}

function printValue(value: string | null): Code {
  return value === null ? code`null` : printRecordedText(value);
}

function printPart(value: string | RecordedFile): Code {
  return typeof value === 'string' ? printRecordedText(value) : printFile(value);
}

function printFile({ file, contentType }: RecordedFile): Code {
  const type = contentType === undefined ? nothing : code`, { type: ${literal(contentType)} }`;
  return code`new File([], ${literal(file)}${type})`;
}
