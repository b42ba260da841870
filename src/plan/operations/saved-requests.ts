import type { Body, Operation, Parameter, RecordedBody, Recording } from '../../model/operation.js';
import type { TypeNode } from '../../model/type-node.js';
import type { InputPart, SavedRequest, SavedResponse } from '../../model/plan.js';

/**
 * Returns the requests that saved responses answer and that differ from the recorded one, each once. One that the
 * function could not be called with is none of them: it lacks what must be given, or says something several times that
 * the input takes once.
 */
export function nameSavedRequests(
  responses: readonly SavedResponse[],
  parts: readonly InputPart[],
  operation: Operation,
): readonly SavedRequest[] {
  const found = new Map<string, SavedRequest>();
  for (const { key, example } of responses) {
    const { recording } = example;
    if (recording === undefined || !fits(recording, parts, operation)) continue;
    const content = JSON.stringify(recording);
    if (!found.has(content)) found.set(content, { key, recording });
  }
  return [...found.values()];
}

function fits(recording: Recording, parts: readonly InputPart[], operation: Operation): boolean {
  const { path, query, headers, body } = recording;
  return (
    parts.every((part) => !part.required || hasPart(recording, part)) &&
    takesValues(path, operation.path) &&
    takesValues(query, operation.query) &&
    takesValues(headers, operation.headerArguments) &&
    (body === undefined || takesBody(body, operation.body))
  );
}

function hasPart(recording: Recording, { place }: InputPart): boolean {
  return place === 'body' ? recording.body !== undefined : recording[place].length > 0;
}

function takesBody(recorded: RecordedBody, body: Body): boolean {
  if (recorded.kind === 'form') return body.kind === 'form' && takesValues(recorded.entries, body.fields);
  if (recorded.kind !== 'multipart') return true;
  const entries = recorded.entries.map(({ name, values }) => ({ name, value: values }));
  return body.kind === 'multipart' && takesValues(entries, body.fields);
}

interface Entry {
  readonly name: string;
  /** A file stands for itself as an object. */
  readonly value: unknown;
}

function takesValues(entries: readonly Entry[], parameters: readonly Parameter[]): boolean {
  const types = new Map(parameters.map(({ name, type }) => [name, type]));
  return entries.every(({ name, value }) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    const type = types.get(name);
    if (type === undefined) return false;
    const isFile = values.some((one) => typeof one === 'object' && one !== null);
    return (values.length <= 1 || holds(type, 'array')) && (!isFile || holds(type, 'file'));
  });
}

function holds(type: TypeNode, kind: TypeNode['kind']): boolean {
  if (type.kind === 'union') return type.members.some((member) => holds(member, kind));
  if (type.kind === 'own' || type.kind === 'unknown') return true;
  return type.kind === kind || (type.kind === 'array' && holds(type.element, kind));
}
