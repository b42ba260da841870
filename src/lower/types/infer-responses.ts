import type { Example, ResponseType } from '../../model/operation.js';
import type { TypeNode } from '../../model/type-node.js';
import { inferType } from './infer-type.js';
import { joinAll } from './join-types.js';
import { readExample, type ExampleBody } from './read-example.js';

/** Returns one type for each status that saved responses show, by ascending status: all examples of a status are joined. */
export function inferResponses(examples: readonly Example[], method: string): readonly ResponseType[] {
  const statuses = new Map<number, ExampleBody[]>();
  for (const example of examples) {
    const body = readExample(example, method);
    const bodies = statuses.get(example.status);
    if (bodies === undefined) statuses.set(example.status, [body]);
    else bodies.push(body);
  }
  return [...statuses].sort(([a], [b]) => a - b).map(([status, bodies]) => responseOf(status, bodies));
}

/** How a body is read when examples of one status disagree: the first of these that one of them asks for. */
const readers = ['json', 'text', 'blob', 'none'] as const;

function responseOf(status: number, bodies: readonly ExampleBody[]): ResponseType {
  const reader = readers.find((kind) => bodies.some((body) => body.reader === kind)) ?? 'none';
  return { status, type: typeOf(bodies, reader), reader };
}

function typeOf(bodies: readonly ExampleBody[], reader: ResponseType['reader']): TypeNode {
  switch (reader) {
    case 'json':
      return jsonType(bodies);
    case 'text':
      return { kind: 'string' };
    case 'blob':
      return { kind: 'file' };
    case 'none':
      return { kind: 'undefined' };
  }
}

function jsonType(bodies: readonly ExampleBody[]): TypeNode {
  const values = bodies.flatMap((body) => (body.value === undefined ? [] : [body.value]));
  if (values.length === 0) return { kind: 'unknown' };
  const others: TypeNode[] = [];
  if (bodies.some((body) => body.reader === 'none')) others.push({ kind: 'undefined' });
  if (bodies.some((body) => body.reader === 'text')) others.push({ kind: 'string' });
  const type = inferType(values);
  return others.length === 0 || type.kind === 'unknown' ? type : joinAll([type, ...others]);
}
