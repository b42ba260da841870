import { assertNever } from '../diagnostics/errors.js';
import type { Json, JsonString } from '../model/json.js';
import type { Body, MultipartBody, RecordedBody, RecordedFile, RecordedPart } from '../model/operation.js';
import { bareDynamic } from './bare-dynamic.js';
import { propertyKey, stringLiteral } from './literal.js';
import { printPlain } from './print-plain.js';
import { printText } from './recorded-text.js';
import { wireFields } from './wire-fields.js';
import type { WireText, WireValues } from './wire-values.js';

const anyText = 'expect.any(String)';

/** The body of a request as it arrives. */
export interface ExpectedBody {
  /** The expression that the body equals, by the content type with which it arrives. */
  print(contentType: string): string;
  /** What the body itself says of its content type: sent where no header does, or in any case. */
  readonly contentType?: string;
  readonly strict?: true;
}

/** Returns what arrives of a recorded body, undefined where nothing does. */
export function expectedBody(body: Body, values: WireValues): ExpectedBody | undefined {
  const recorded = values.recording.body;
  switch (body.kind) {
    case 'none':
      return undefined;
    case 'json':
      return recorded?.kind === 'json' ? jsonBody(recorded.value, values) : undefined;
    case 'text':
      return recorded?.kind === 'text' ? textBody(recorded.text, body.contentType, values) : undefined;
    case 'form': {
      const entries = recorded?.kind === 'form' ? recorded.entries : [];
      const fields = wireFields(body.fields, entries, values);
      if (fields.length === 0) return undefined;
      const pairs = fields.map(({ name, value }) => `[${printWire(name)}, ${printWire(value ?? '')}]`);
      return {
        print: () => `[${pairs.join(', ')}]`,
        contentType: 'application/x-www-form-urlencoded',
        strict: true,
      };
    }
    case 'multipart':
      return multipartBody(body, recorded, values);
    case 'file':
      return recorded?.kind === 'file' ? fileBody(recorded.file) : undefined;
    case 'graphql':
      return graphqlBody(body, recorded, values);
    default:
      return assertNever(body);
  }
}

function graphqlBody(
  { query, operationName }: Body & { kind: 'graphql' },
  recorded: RecordedBody | undefined,
  values: WireValues,
): ExpectedBody {
  const variables = recorded?.kind === 'graphql' ? recorded.variables : undefined;
  const lines = [
    `query: ${printWire(values.evaluate(query) ?? undefined)},`,
    ...(operationName === undefined ? [] : [`operationName: ${stringLiteral(operationName)},`]),
    ...(variables === undefined ? [] : [`variables: ${printFilled(variables, values)},`]),
  ];
  return { print: () => `{\n${lines.join('\n')}\n}`, contentType: 'application/json' };
}

function jsonBody(json: Json, values: WireValues): ExpectedBody {
  return {
    print: (type) => (/[/+]json/i.test(type) ? printFilled(json, values) : anyText),
    contentType: 'application/json',
  };
}

function textBody(text: string, type: string | undefined, values: WireValues): ExpectedBody | undefined {
  const filled = values.fill(text);
  if (filled === '') return undefined;
  return { print: (arriving) => printArriving(filled, arriving), contentType: type ?? 'text/plain' };
}

/** The test server parses JSON and forms: a text that is called one of them arrives as its content. */
function printArriving(text: WireText, type: string): string {
  if (text === undefined) return 'expect.anything()';
  if (/^application\/x-www-form-urlencoded/i.test(type)) return printPlain([...new URLSearchParams(text)]);
  if (/^multipart\/.*boundary=/i.test(type)) return 'expect.anything()';
  const parsed = /[/+]json/i.test(type) ? parse(text) : undefined;
  return parsed ? printPlain(parsed.value) : printText(text);
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function fileBody({ contentType }: RecordedFile): ExpectedBody {
  return {
    print: () => 'undefined',
    ...(contentType !== undefined && { contentType: contentType.toLowerCase() }),
  };
}

function multipartBody(
  { fields }: MultipartBody,
  recorded: RecordedBody | undefined,
  values: WireValues,
): ExpectedBody | undefined {
  const entries = recorded?.kind === 'multipart' ? recorded.entries : [];
  const known = new Map(fields.map((field) => [field.name, field]));
  const parts = entries.flatMap((part) => {
    const field = known.get(part.name);
    return placeParts(part, field?.positions ?? [], field?.contentType, values);
  });
  if (parts.length === 0) return undefined;
  const ordered = parts.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ text }) => `${text},`);
  return { print: () => `[\n${ordered.join('\n')}\n]`, contentType: 'multipart/form-data', strict: true };
}

function placeParts(
  { name, values: list }: RecordedPart,
  positions: readonly number[],
  type: string | undefined,
  values: WireValues,
): { readonly at: number; readonly text: string }[] {
  const key = `name: ${printWire(values.fill(name))}`;
  return list.map((value, index) => ({
    at: positions[index] ?? Number.POSITIVE_INFINITY,
    text: `{ ${[key, ...partProperties(value, type, values)].join(', ')} }`,
  }));
}

function partProperties(
  value: string | RecordedFile,
  type: string | undefined,
  values: WireValues,
): readonly string[] {
  if (typeof value === 'string') {
    const own = type === undefined ? [] : [`type: ${stringLiteral(type)}`];
    return [...own, `body: ${printWire(values.fill(value))}`];
  }
  const sent = type ?? (value.contentType?.toLowerCase() || 'application/octet-stream');
  return [`filename: ${stringLiteral(value.file)}`, `type: ${stringLiteral(sent)}`, `body: ''`];
}

/** Returns the expression of recorded JSON with its placeholders filled, as JSON.parse reads it. */
function printFilled(json: Json, values: WireValues): string {
  switch (json.kind) {
    case 'string':
      return printFilledString(json, values);
    case 'number':
      return printPlain(Number(json.text));
    case 'boolean':
      return String(json.value);
    case 'null':
      return 'null';
    case 'array':
      return `[${json.items.map((item) => printFilled(item, values)).join(', ')}]`;
    case 'object': {
      const fields = new Map(
        json.fields.flatMap(({ key, value, disabled }) =>
          disabled ? [] : [[values.fill(key) ?? key, printFilled(value, values)] as const],
        ),
      );
      const lines = [...fields].map(([key, value]) => `${propertyKey(key)}: ${value},`);
      return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n}`;
    }
    default:
      return assertNever(json);
  }
}

function printFilledString(json: JsonString, values: WireValues): string {
  switch (bareDynamic(json)) {
    case 'integer':
    case 'number':
      return 'expect.any(Number)';
    case 'boolean':
      return 'expect.any(Boolean)';
    case 'string':
    case undefined:
      return printWire(values.fill(json.value));
  }
}

function printWire(text: WireText): string {
  return text === undefined ? anyText : printText(text);
}
