import { stringLiteral } from '../../emit/code/literal.js';
import { printPlainJson } from '../../json/print-plain-json.js';
import { encodeForm } from '../../../site/encode-form.js';
import type { WireBody, WirePart, WireRequest } from '../../../site/wire-request.js';
import { steadyJson } from './steady-json.js';

/** A body in JavaScript: what comes before the call, and the expression of the body. */
interface PrintedBody {
  readonly before: readonly string[];
  readonly expression: string;
}

/** Returns the JavaScript that sends a request by `fetch`, in Node.js, Deno and Bun, and without files in a browser. */
export function printFetch({ method, url, headers, body, basic }: WireRequest): string {
  const printed = printBody(body, headers);
  const options = [
    ...(method === 'GET' ? [] : [`method: ${stringLiteral(method)},`]),
    ...printHeaders(headers, basic),
    ...(printed === undefined ? [] : [`body: ${indented(printed.expression)},`]),
  ];
  const words = options.length === 0 ? '' : `, {\n${options.map((option) => `  ${option}\n`).join('')}}`;
  return [
    ...(printed?.before ?? []),
    `const response = await fetch(${stringLiteral(url)}${words});`,
    'console.log(response.status, await response.text());',
  ].join('\n');
}

function printHeaders(headers: WireRequest['headers'], basic: string | undefined): readonly string[] {
  if (headers.length === 0) return [];
  const pairs = headers.map(
    ([name, value]) => [stringLiteral(name), printValue(name, value, basic)] as const,
  );
  const isUnique = new Set(headers.map(([name]) => name.toLowerCase())).size === headers.length;
  const lines = isUnique
    ? ['headers: {', ...pairs.map(([name, value]) => `  ${headerKey(name)}: ${value},`), '},']
    : ['headers: [', ...pairs.map(([name, value]) => `  [${name}, ${value}],`), '],'];
  return [lines.join('\n  ')];
}

/** `__proto__` is a key only in brackets. */
function headerKey(name: string): string {
  if (name === `'__proto__'`) return `[${name}]`;
  return /^'[A-Za-z_]\w*'$/.test(name) ? name.slice(1, -1) : name;
}

/** Credentials of basic authentication stand as they are read, not in base64. */
function printValue(name: string, value: string, basic: string | undefined): string {
  const isBasic = basic !== undefined && name.toLowerCase() === 'authorization' && /^[ -~]*$/.test(basic);
  return isBasic ? `'Basic ' + btoa(${stringLiteral(basic)})` : stringLiteral(value);
}

function printBody(body: WireBody, headers: WireRequest['headers']): PrintedBody | undefined {
  const isTyped = headers.some(([name]) => name.toLowerCase() === 'content-type');
  /** Text without a type would be sent as text/plain. */
  const plain = (expression: string): string => (isTyped ? expression : `new Blob([${expression}])`);
  switch (body.kind) {
    case 'none':
      return undefined;
    case 'text': {
      const value = body.json ? steadyJson(body.text) : undefined;
      const expression =
        value === undefined ? stringLiteral(body.text) : `JSON.stringify(${printPlainJson(value)})`;
      return { before: [], expression: plain(expression) };
    }
    case 'form':
      return { before: [], expression: plain(printForm(body.fields)) };
    case 'multipart':
      return printMultipart(body.parts);
    case 'file':
      if (body.file === '') return undefined;
      return { before: [openFiles, ''], expression: `await openAsBlob(${stringLiteral(body.file)})` };
  }
}

const openFiles = `import { openAsBlob } from 'node:fs';`;

/** URLSearchParams writes a space and some signs in another way than Postman: such a form stands as it is sent. */
function printForm(fields: readonly (readonly [string, string])[]): string {
  const sent = encodeForm(fields);
  const pairs = fields.map(([name, value]) => [name, value]);
  if (new URLSearchParams(pairs).toString() !== sent) return stringLiteral(sent);
  const lines = fields.map(([name, value]) => `  [${stringLiteral(name)}, ${stringLiteral(value)}],\n`);
  return `new URLSearchParams([\n${lines.join('')}])`;
}

function printMultipart(parts: readonly WirePart[]): PrintedBody {
  const hasFile = parts.some(({ file, value }) => file && value !== '');
  const lines = parts.flatMap((part) => [
    ...partNotes(part),
    `form.append(${stringLiteral(part.name)}, ${printPart(part)});`,
  ]);
  return {
    before: [...(hasFile ? [openFiles, ''] : []), 'const form = new FormData();', ...lines, ''],
    expression: 'form',
  };
}

/** Returns comments on what Postman sends and FormData cannot. */
function partNotes({ name, value, file, contentType }: WirePart): readonly string[] {
  const hasOtherBreaks = [name, value].some((text) => /\r(?!\n)|(?<!\r)\n/.test(text));
  return [
    ...(!file && contentType !== undefined ? ['// FormData sends no content type with a text.'] : []),
    ...(!file && hasOtherBreaks ? ['// FormData sends line breaks as CR LF.'] : []),
  ];
}

function printPart({ value, file, contentType }: WirePart): string {
  const type = contentType === undefined ? '' : `, { type: ${stringLiteral(contentType)} }`;
  if (file && value === '') return `new File([], ''${type})`;
  if (!file) return stringLiteral(value);
  const name = value.replace(/^.*[/\\]/, '');
  return `await openAsBlob(${stringLiteral(value)}${type}), ${stringLiteral(name)}`;
}

function indented(expression: string): string {
  return expression.replaceAll('\n', '\n  ');
}
