import type { BodyReader, ResponseType } from '../../model/operation.js';
import type { TypeNode } from '../../model/type-node.js';
import { inferType } from './infer-type.js';
import { joinAll } from '../../types/join-types.js';
import { readExample, type DecodedExample, type ExampleBody } from './read-example.js';

/** Returns one type for each status that saved responses show, by ascending status: all examples of a status are joined. */
export function inferResponses(examples: readonly DecodedExample[], method: string): readonly ResponseType[] {
  const statuses = new Map<number, ExampleBody[]>();
  for (const decoded of examples) {
    const { status } = decoded.example;
    const body = readExample(decoded, method);
    const bodies = statuses.get(status);
    if (bodies === undefined) statuses.set(status, [body]);
    else bodies.push(body);
  }
  return [...statuses].sort(([a], [b]) => a - b).map(([status, bodies]) => responseOf(status, bodies));
}

/** How a body is read when examples of one status disagree: the first of these that one of them asks for. */
const readers = ['json', 'text', 'blob', 'none'] as const;

function responseOf(status: number, bodies: readonly ExampleBody[]): ResponseType {
  const shown = [...new Set(bodies.map((body) => body.reader))];
  const stream = streamOf(shown, bodies);
  if (stream !== undefined) return { status, shown, ...stream };
  const reader = readers.find((kind) => bodies.some((body) => wholeReader(body) === kind)) ?? 'none';
  return { status, shown, type: typeOf(bodies, reader), reader };
}

/** Returns the type of a status whose examples are all streams of one kind, empty ones aside. */
function streamOf(
  shown: readonly BodyReader[],
  bodies: readonly ExampleBody[],
): Pick<ResponseType, 'type' | 'reader'> | undefined {
  const [reader, ...others] = shown.filter((kind) => kind !== 'none');
  if (others.length > 0) return undefined;
  if (reader === 'events') return { reader, type: { kind: 'unknown' } };
  if (reader !== 'lines') return undefined;
  return { reader, type: inferType(bodies.flatMap(({ values = [] }) => values)) };
}

/** What a stream is beside examples that are none: a text. */
function wholeReader({ reader }: ExampleBody): WholeReader {
  return reader === 'events' || reader === 'lines' ? 'text' : reader;
}

type WholeReader = (typeof readers)[number];

function typeOf(bodies: readonly ExampleBody[], reader: WholeReader): TypeNode {
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
  // Beside a file the type of JSON would be a lie.
  if (values.length === 0 || bodies.some((body) => body.reader === 'blob')) return { kind: 'unknown' };
  const others: TypeNode[] = [];
  if (bodies.some((body) => body.reader === 'none')) others.push({ kind: 'undefined' });
  if (bodies.some((body) => wholeReader(body) === 'text')) others.push({ kind: 'string' });
  const type = inferType(values);
  return others.length === 0 || type.kind === 'unknown' ? type : joinAll([type, ...others]);
}
