import { inputError, type InputError } from '../diagnostics/errors.js';
import { findJsonError } from './find-json-error.js';

/** Returns the value that the bytes hold as JSON in UTF-8, with or without a byte order mark; else throws an InputError. */
export function readJson(bytes: Uint8Array, source: string): unknown {
  const text = decodeText(bytes, source);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notJson(source, explain(text), { cause: error });
  }
}

function decodeText(bytes: Uint8Array, source: string): string {
  if (hasUtf16Mark(bytes)) throw notJson(source, 'it is encoded in UTF-16. Save it in UTF-8.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const { line, column } = findBadByte(bytes);
    const problem = `line ${line}, column ${column} holds bytes that are no UTF-8. Save it in UTF-8.`;
    throw notJson(source, problem, { cause: error });
  }
}

function explain(text: string): string {
  if (text.trim() === '') return 'it is empty. Export the collection again from Postman as v2.1.';
  if (/^\s*</.test(text)) {
    return 'it is an HTML or XML page. Name the collection file itself, or the URL that serves its JSON.';
  }
  if (/^\s*(---|[\w$]+:\s)/.test(text))
    return 'it looks like YAML. Export the collection from Postman as v2.1.';
  const found = findJsonError(text);
  const where = found ? `line ${found.line}, column ${found.column}: ${found.problem}` : 'it cannot be read';
  return `${where}. Export the collection again from Postman as v2.1.`;
}

function notJson(source: string, problem: string, options?: ErrorOptions): InputError {
  return inputError('source-not-json', `${source} is not JSON: ${problem}`, { file: source }, options);
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** A replacement character of the text's own is written back as it was; the first byte that is not was not UTF-8. */
function findBadByte(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const written = new TextEncoder().encode(text);
  const at = bytes.findIndex((byte, index) => byte !== written[index]);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
