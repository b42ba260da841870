import { encodeForm } from './encode-form.js';
import type { WireBody, WireRequest } from './wire-request.js';

/**
 * Returns the command of curl that sends a request exactly: nothing in a text is a pattern, a file or a variable to curl or to
 * the shell.
 */
export function printCurl({ method, url, headers, body, basic }: WireRequest): string {
  const isHead = method === 'HEAD' && body.kind === 'none';
  const verb = isHead ? 'curl --head' : 'curl';
  const plain = isHead || (method === 'GET' && body.kind === 'none');
  const request = plain ? [] : [`--request ${quote(method)}`];
  const user = basic !== undefined && /^[^:]*:/.test(basic) ? basic : undefined;
  const options = [
    ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
    ...(/\/\.{1,2}(?:[/?]|$)/.test(url) ? ['--path-as-is'] : []),
    ...(user === undefined ? [] : [`--user ${quote(user)}`]),
    ...headers
      .filter(([name]) => user === undefined || name.toLowerCase() !== 'authorization')
      .map(([name, value]) => `--header ${quote(printHeader(name, value))}`),
    ...untyped(headers, body),
    ...printBody(body),
  ];
  return [[verb, ...request, quote(url)].join(' '), ...options].join(' \\\n  ');
}

/** A header without a value is one that curl would leave out. */
function printHeader(name: string, value: string): string {
  return value === '' ? `${name};` : `${name}: ${value}`;
}

/** Curl calls every text a form unless it is told otherwise. */
function untyped(headers: WireRequest['headers'], body: WireBody): readonly string[] {
  const isText = body.kind === 'text' || body.kind === 'file' || body.kind === 'form';
  const isTyped = headers.some(([name]) => name.toLowerCase() === 'content-type');
  return isText && !isTyped ? [`--header 'Content-Type:'`] : [];
}

function printBody(body: WireBody): readonly string[] {
  switch (body.kind) {
    case 'none':
      return [];
    case 'text':
      return [`--data-raw ${quote(body.text)}`];
    case 'form':
      // Curl's own encoding writes a space as `+`, Postman and the clients as `%20`.
      return body.fields.map((field) => `--data-raw ${quote(encodeForm([field]))}`);
    case 'multipart':
      return body.parts.map(({ name, value, file, contentType }) => {
        const type = contentType === undefined ? '' : `;type=${contentType}`;
        if (file && value === '')
          return `--form ${quote(`${name}=;filename=""${type || ';type=application/octet-stream'}`)}`;
        if (file) return `--form ${quote(`${name}=@${quoted(value)}${type}`)}`;
        if (type === '') return `--form-string ${quote(`${name}=${value}`)}`;
        return `--form ${quote(`${name}=${quoted(value)}${type}`)}`;
      });
    case 'file':
      return [`--data-binary ${quote(`@${body.file}`)}`];
  }
}

/** In double quotes curl takes all but these as they are. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** In single quotes a shell takes all but these as they are; what is plain stands without. */
function quote(text: string): string {
  if (/^[A-Z]+$/.test(text)) return text;
  return `'${text.replaceAll('\0', '').replaceAll("'", `'\\''`)}'`;
}
