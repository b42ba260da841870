import type { DocumentFormPart, DocumentParameter } from '../../model/document.js';
import type { RecordedFile, RecordedPart } from '../../model/operation.js';
import { isMadeAtCall } from '../../notation/read-template.js';
import { fileContentType } from './content-type.js';
import { groupByName, shapeParameter, type ParameterEntry } from './group-parameters.js';
import { withSent } from './read-query.js';
import type { ShapeParameter, ShapePart } from './shape.js';

/**
 * Returns the fields of a urlencoded body in the order in which Postman sends them: it gathers them in an object, so
 * equal keys stand together and keys that are integers come first.
 */
export function readForm(parameters: readonly DocumentParameter[]): readonly ShapeParameter[] {
  const groups = groupByName(parameters.map(formEntry)).filter(({ name }) => name !== '__proto__');
  const integers = groups.filter(({ name }) => isIndex(name)).sort((a, b) => Number(a.name) - Number(b.name));
  const others = groups.filter(({ name }) => !isIndex(name));
  let position = 0;
  return [...integers, ...others]
    .map((group) => ({ ...group, positions: group.positions.map(() => position++) }))
    .map(shapeParameter)
    .map(withDynamic);
}

interface PartEntry extends ParameterEntry {
  readonly part: string | RecordedFile;
  readonly contentType?: string;
}

/** The parts of a multipart body, and their recorded values. */
export interface ReadParts {
  readonly fields: readonly ShapePart[];
  readonly recorded: readonly RecordedPart[];
}

/** Returns the parts of a multipart body; a file part that names several files is as many parts. */
export function readParts(parts: readonly DocumentFormPart[]): ReadParts {
  const groups = groupByName(parts.flatMap(partEntries));
  const shaped = groups.map((group) => {
    const entries = [...group.enabled, ...group.disabled];
    const contentType = sharedType(group.enabled.length > 0 ? group.enabled : entries);
    const file = entries.some(({ part }) => typeof part !== 'string');
    const parameter = { ...shapeParameter(group), file, ...(contentType && { contentType }) };
    return { group, field: file ? parameter : withDynamic(parameter) };
  });
  return {
    fields: shaped.map(({ field }) => field),
    recorded: shaped
      .filter(({ group, field }) => group.enabled.length > 0 && !field.sent)
      .map(({ group }) => ({ name: group.name, values: group.enabled.map(({ part }) => part) })),
  };
}

/** A type is that of a name where all its parts have it: another one has its own, a file the one of its content. */
function sharedType(entries: readonly PartEntry[]): string | undefined {
  const [first, ...others] = entries.map(({ contentType }) => contentType);
  return others.every((type) => type === first) ? first : undefined;
}

function formEntry({ key, value, disabled, description }: DocumentParameter): ParameterEntry {
  return { name: key, value: value ?? '', disabled, ...(description !== undefined && { description }) };
}

function partEntries(part: DocumentFormPart): readonly PartEntry[] {
  const entry = {
    ...formEntry(part),
    ...(part.contentType !== undefined && { contentType: part.contentType }),
  };
  if (part.kind === 'text') return [{ ...entry, part: entry.value ?? '' }];
  const files = part.files.length === 0 ? [''] : part.files;
  return files.map((path) => {
    const file = part.fileName ?? fileName(path);
    const contentType = part.contentType || (path && fileContentType(path));
    return { ...entry, value: file, part: { file, ...(contentType && { contentType }) } };
  });
}

/** Returns a file's name without its folders, which are those of the machine that recorded it. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}

/** A field is sent by itself only where its value is made at each call. */
function withDynamic<P extends ShapeParameter>(parameter: P): P {
  const [value] = parameter.values;
  return typeof value === 'string' && isMadeAtCall(value)
    ? { ...parameter, ...withSent(parameter) }
    : parameter;
}

function isIndex(name: string): boolean {
  return /^(?:0|[1-9]\d{0,9})$/.test(name) && Number(name) < 2 ** 32 - 1;
}
