import { assertNever } from '../../diagnostics/errors.js';
import type { Json } from '../../model/json.js';
import type {
  Body,
  MultipartBody,
  MultipartField,
  RecordedBody,
  RecordedFile,
  RecordedPart,
} from '../../model/operation.js';
import { keepsItsOrder } from '../artefacts/operation/fields-expression.js';
import { code, comma, join, lineBreak, literal, type Code } from '../code/code.js';
import { printList } from '../code/print-json.js';
import { isPrintable, printParsed } from '../code/print-parsed.js';
import { anyText, printBytes, printFilled, printWire } from './print-wire.js';
import { mentions } from '../code/mentions.js';
import { printText } from '../code/recorded-text.js';
import { wireFields } from './wire-fields.js';
import { wellFormed } from './well-formed.js';
import type { WireField, WireText, WireValues } from './wire-values.js';
import { readPlainJson } from '../../json/read-plain-json.js';

/** What arrives where nothing is said of the body: fetch sends none. */
const nothingArrives = code`undefined`;

const anything = code`expect.anything() as unknown`;

/** Every integer of so many digits is a number of JavaScript. */
const longestExact = 15;

/** The body of a request as it arrives. */
export interface ExpectedBody {
  /** The expression that the body equals, by the content type with which it arrives. */
  print(contentType: string): Code;
  /** What the body itself says of its content type: sent where no header does, or in any case. */
  readonly contentType?: string;
  readonly strict?: true;
  /** The expression that a form matches to which a signature adds fields. */
  readonly signed?: Code;
}

/** Returns the expression of a body that may arrive with the fields of a signature: these only go into forms. */
export function printSigned(body: ExpectedBody, contentType: string): Code {
  const printed = body.print(contentType);
  return isForm(contentType) && printed !== nothingArrives ? (body.signed ?? anything) : printed;
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
      const pairs = fields.map(printPair);
      // A signature takes the place of an earlier one.
      const kept = fields.filter(({ name }) => name?.startsWith('oauth_') !== true);
      return {
        print: (type) => (isForm(type) ? printList(pairs) : anyText),
        signed: code`expect.arrayContaining(${printList(kept.map(printPair))})`,
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

function printPair({ name, value }: WireField): Code {
  return code`[${printBytes(name)}, ${printBytes(value === null ? '' : value)}]`;
}

function graphqlBody(
  { query, operationName }: Body & { kind: 'graphql' },
  recorded: RecordedBody | undefined,
  values: WireValues,
): ExpectedBody {
  const variables = recorded?.kind === 'graphql' ? recorded.variables : undefined;
  const lines = [
    code`query: ${printWire(values.evaluate(query) ?? undefined)},`,
    ...(operationName === undefined
      ? []
      : [code`operationName: ${printWire(values.evaluate(operationName) ?? undefined)},`]),
    ...(variables === undefined ? [] : [code`variables: ${printFilled(variables, values)},`]),
  ];
  const text = code`{\n${join(lines, lineBreak)}\n}`;
  return { print: (type) => printArrivingJson(text, type), contentType: 'application/json' };
}

function isJson(contentType: string): boolean {
  return /[/+]json/i.test(contentType);
}

function isMultipart(contentType: string): boolean {
  return /^multipart\/.*boundary=/i.test(contentType);
}

function isForm(contentType: string): boolean {
  return /^application\/x-www-form-urlencoded/i.test(contentType);
}

function jsonBody(json: Json, values: WireValues): ExpectedBody {
  return {
    print: (type) => printArrivingJson(printFilled(json, values), type),
    contentType: 'application/json',
  };
}

/** The test server takes a form apart whatever its text is: JSON that is called one arrives as its pairs. Any other text arrives as it is. */
function printArrivingJson(value: Code, type: string): Code {
  if (isJson(type)) return value;
  if (isMultipart(type)) return anything;
  const isExact = !mentions(value, isInexact);
  const text = code`JSON.stringify(${value})`;
  if (isForm(type)) return isExact ? code`[...new URLSearchParams(${text})]` : anything;
  return isExact ? text : anyText;
}

/** Tells whether a piece of expected JSON is no value itself, or a number of which JSON.stringify may write other digits. */
function isInexact(piece: Code): boolean {
  if (piece.kind === 'number') return piece.digits.length > longestExact;
  return piece.kind === 'written' && piece.strings[0]?.startsWith('expect.') === true;
}

function textBody(text: string, type: string | undefined, values: WireValues): ExpectedBody | undefined {
  const filled = values.fill(text);
  if (filled === '') return undefined;
  return {
    print: (arriving) => printArriving(filled && wellFormed(filled), arriving),
    contentType: type ?? 'text/plain',
  };
}

/** The test server parses JSON and forms: a text that is called one of them arrives as its content. */
function printArriving(text: WireText, type: string): Code {
  if (text === undefined) return anything;
  if (isForm(type)) return printParsed([...new URLSearchParams(text)]);
  if (isMultipart(type)) return anything;
  const parsed = isJson(type) ? readPlainJson(text) : undefined;
  if (parsed && !isPrintable(parsed.value)) return anything;
  return parsed ? printParsed(parsed.value) : printText(text);
}

function fileBody({ contentType }: RecordedFile): ExpectedBody {
  return {
    print: () => nothingArrives,
    ...(contentType !== undefined && { contentType: contentType.toLowerCase() }),
  };
}

interface PlacedPart {
  readonly at: number;
  readonly text: Code;
}

function multipartBody(
  { fields }: MultipartBody,
  recorded: RecordedBody | undefined,
  values: WireValues,
): ExpectedBody | undefined {
  const entries = recorded?.kind === 'multipart' ? recorded.entries : [];
  const known = new Map(fields.map((field) => [field.name, field]));
  const recordedNames = new Set(entries.map(({ name }) => name));
  const parts = [
    ...entries.flatMap((part) => {
      const sentName = values.fillName(part.name);
      return placeParts(
        part,
        known.get(part.name)?.positions ?? [],
        known.get(sentName)?.contentType,
        values,
      );
    }),
    ...fields.flatMap((field) => (recordedNames.has(field.name) ? [] : sentPart(field, values))),
  ];
  if (parts.length === 0) return undefined;
  const ordered = keepsItsOrder(fields)
    ? parts
    : [...parts].sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  const text = code`[\n${join(
    ordered.map((part) => code`${part.text},`),
    lineBreak,
  )}\n]`;
  return {
    print: (type) => (/^multipart\//i.test(type) ? text : anyText),
    contentType: 'multipart/form-data',
    strict: true,
  };
}

/** A part that is sent by itself, with the text that it is given. */
function sentPart({ name, sent, positions, contentType }: MultipartField, values: WireValues): PlacedPart[] {
  const text = sent && values.evaluate(sent);
  if (!sent || text === null) return [];
  const own = contentType === undefined ? [] : [code`type: ${printBytes(contentType)}`];
  const properties = [code`name: ${printBytes(values.fill(name))}`, ...own, code`body: ${printBytes(text)}`];
  return [{ at: positions[0] ?? Number.POSITIVE_INFINITY, text: code`{ ${join(properties, comma)} }` }];
}

function placeParts(
  { name, values: list }: RecordedPart,
  positions: readonly number[],
  type: string | undefined,
  values: WireValues,
): PlacedPart[] {
  const key = code`name: ${printBytes(values.fill(name))}`;
  return list.map((value, index) => ({
    at: positions[index] ?? Number.POSITIVE_INFINITY,
    text: code`{ ${join([key, ...partProperties(value, type, values)], comma)} }`,
  }));
}

function partProperties(
  value: string | RecordedFile,
  type: string | undefined,
  values: WireValues,
): readonly Code[] {
  if (typeof value === 'string') {
    const own = type === undefined ? [] : [code`type: ${printBytes(type)}`];
    return [...own, code`body: ${printBytes(values.fill(value))}`];
  }
  const sent = type ?? (value.contentType?.toLowerCase() || 'application/octet-stream');
  return [
    code`filename: ${printBytes(value.file)}`,
    code`type: ${printBytes(sent)}`,
    code`body: ${literal('')}`,
  ];
}
