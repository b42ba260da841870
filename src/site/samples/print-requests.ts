import { assertNever } from '../../diagnostics/errors.js';
import { invisibles } from '../../json/visible-json.js';
import type { Json } from '../../model/json.js';
import type { WireBody, WirePart, WireRequest } from '../../../site/wire-request.js';
import { encodeForm } from '../../../site/encode-form.js';
import { steadyJson } from './steady-json.js';

/** Returns the Python that sends a request by the package requests. */
export function printRequests({ method, url, headers, body, basic }: WireRequest): string {
  const user = basic !== undefined && /^[ -~]*:[ -~]*$/.test(basic) ? basic : undefined;
  const own = headers.filter(([name]) => user === undefined || name.toLowerCase() !== 'authorization');
  const words = [
    pythonString(method),
    pythonString(url),
    ...(own.length === 0 ? [] : [`headers=${printHeaders(own)}`]),
    ...(user === undefined ? [] : [`auth=${printUser(user)}`]),
    ...printBody(body, headers),
  ];
  return [
    'import requests',
    '',
    'response = requests.request(',
    ...words.map((word) => `    ${word.replaceAll('\n', '\n    ')},`),
    ')',
    'print(response.status_code, response.text)',
  ].join('\n');
}

function printUser(user: string): string {
  const [name = '', ...password] = user.split(':');
  return `(${pythonString(name)}, ${pythonString(password.join(':'))})`;
}

/** A dictionary holds each name once; lines of one name mean what their values in one line mean. */
function printHeaders(headers: WireRequest['headers']): string {
  const joined = new Map<string, readonly [name: string, values: readonly string[]]>();
  for (const [name, value] of headers) {
    const [first, values] = joined.get(name.toLowerCase()) ?? [name, []];
    joined.set(name.toLowerCase(), [first, [...values, value]]);
  }
  const pairs = [...joined.values()].map(
    ([name, values]) => [pythonString(name), values.join(', ')] as const,
  );
  return `{\n${pairs.map(([name, value]) => `    ${name}: ${bytesWhereNeeded(value)},\n`).join('')}}`;
}

function printBody(body: WireBody, headers: WireRequest['headers']): readonly string[] {
  switch (body.kind) {
    case 'none':
      return [];
    case 'text': {
      const isTyped = headers.some(([name]) => name.toLowerCase() === 'content-type');
      const value = body.json && isTyped ? steadyJson(body.text) : undefined;
      return [value === undefined ? `data=${bytesWhereNeeded(body.text)}` : `json=${pythonValue(value)}`];
    }
    case 'form': {
      // A list is encoded by Python, which writes a space as `+`: with spaces the form stands as it is sent.
      const isPlain = body.fields.every((field) => field.every((text) => !/[ \p{Surrogate}]/u.test(text)));
      if (!isPlain || body.fields.length === 0) return [`data=${pythonString(encodeForm(body.fields))}`];
      const lines = body.fields.map((field) => `    (${field.map(pythonString).join(', ')}),\n`);
      return [`data=[\n${lines.join('')}]`];
    }
    case 'multipart':
      return [`files=[\n${body.parts.map((part) => `    ${printPart(part)},\n`).join('')}]`];
    case 'file':
      return body.file === '' ? [] : [`data=open(${pythonString(body.file)}, "rb")`];
  }
}

/** A part without a name of a file is text. */
function printPart({ name, value, file, contentType }: WirePart): string {
  const type = contentType ?? (file ? 'application/octet-stream' : undefined);
  const words = [
    file ? pythonString(value.replace(/^.*[/\\]/, '')) : 'None',
    file && value !== '' ? `open(${pythonString(value)}, "rb")` : pythonString(file ? '' : value),
    ...(type === undefined ? [] : [pythonString(type)]),
  ];
  return `(${pythonString(name)}, (${words.join(', ')}))`;
}

/** Python sends a text as Latin-1 where it can, and fails where it cannot: bytes are sent as they are. */
function bytesWhereNeeded(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? pythonString(text) : `${pythonString(text)}.encode()`;
}

/** A string of JSON is one of Python, but for halves of characters, which cannot be sent. No character hides in it. */
function pythonString(text: string): string {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(invisibles, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

function pythonValue(value: Json): string {
  switch (value.kind) {
    case 'null':
      return 'None';
    case 'boolean':
      return value.value ? 'True' : 'False';
    case 'number':
      return value.text;
    case 'string':
      return pythonString(value.value);
    case 'array':
      return enclosed('[', value.items.map(pythonValue), ']');
    case 'object':
      return enclosed(
        '{',
        value.fields.map((field) => `${pythonString(field.key)}: ${pythonValue(field.value)}`),
        '}',
      );
    default:
      return assertNever(value);
  }
}

function enclosed(open: string, items: readonly string[], close: string): string {
  if (items.length === 0) return open + close;
  return `${open}\n${items.map((item) => `    ${item.replaceAll('\n', '\n    ')},\n`).join('')}${close}`;
}
