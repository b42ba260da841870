import type { Json } from '../../model/json.js';
import type { BodyReader, Example } from '../../model/operation.js';
import { parseJson } from '../../json/parse-json.js';

/** The body of one saved response as the client would read it. */
export interface ExampleBody {
  readonly reader: BodyReader;
  /** The value of a JSON body; undefined where the saved text is none although its type says so. */
  readonly value?: Json;
  /** The values of a body of JSON lines. */
  readonly values?: readonly Json[];
}

/** The statuses that never have a body, whatever was saved with them: fetch calls them null body statuses. */
const bodiless: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

const jsonType = /^[^;]*[/+]json\s*(?:;|$)/i;
const linesType = /[/+](?:x-)?(?:ndjson|jsonl|jsonlines|ldjson)\s*(?:;|$)/i;
const textType = /[/+]json-seq\s*(?:;|$)/i;
const eventsType = /^text\/event-stream\s*(?:;|$)/i;
const binaryType =
  /^(?:image\/(?!svg)|audio\/|video\/|font\/|application\/(?:pdf|zip|gzip|octet-stream|vnd\.(?:ms-|openxml)))/i;

/** A saved response whose body was decoded; undefined where it is no JSON. */
export interface DecodedExample {
  readonly example: Example;
  readonly json: Json | undefined;
}

/** Returns how the body of a saved response is read: by what it holds, then by its content type. */
export function readExample({ example, json: value }: DecodedExample, method: string): ExampleBody {
  if (method.toUpperCase() === 'HEAD' || bodiless.has(example.status)) return { reader: 'none' };
  const type = contentTypeOf(example);
  if (example.body.trim() === '')
    return { reader: type !== undefined && binaryType.test(type) ? 'blob' : 'none' };
  if (type !== undefined && eventsType.test(type)) return { reader: 'events' };
  if (type !== undefined && linesType.test(type)) return readLines(example.body);
  if ((type !== undefined && textType.test(type)) || isLines(example.body)) return { reader: 'text' };
  const declared = type !== undefined && jsonType.test(type);
  if (value !== undefined && (declared || type === undefined || isContainer(value))) {
    return { reader: 'json', value };
  }
  if (declared) return { reader: 'json' };
  return { reader: type !== undefined && binaryType.test(type) ? 'blob' : 'text' };
}

/** Returns the values of JSON lines; what holds anything else is a text. */
function readLines(body: string): ExampleBody {
  const lines = body.split(/\r?\n/).filter((line) => line.trim() !== '');
  const values = lines.map(parseJson).filter((value) => value !== undefined);
  return values.length === lines.length ? { reader: 'lines', values } : { reader: 'text' };
}

/** One JSON value in each line: as a whole that is a text, whatever its type says. */
function isLines(body: string): boolean {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return false;
  return lines.every((line) => parseJson(line)?.kind === 'object');
}

/** `OK` or `42` in a text is a text; an object or a list is JSON under any type. */
function isContainer({ kind }: Json): boolean {
  return kind === 'object' || kind === 'array';
}

function contentTypeOf({ headers }: Example): string | undefined {
  const value = headers.find(([name]) => name.trim().toLowerCase() === 'content-type')?.[1].trim();
  return value === '' ? undefined : value;
}
