import { fileURLToPath } from 'node:url';
import { inputError } from '../diagnostics/errors.js';
import type { SourceBytes } from '../model/inputs.js';

/** A file or what would stand in one: a path or a URL, or bytes (also an ArrayBuffer) or an object in memory. */
export type Given = string | URL | Uint8Array | object;

/** Returns the list of what is given, where it may be one alone. */
export function listOf(given: Given | readonly Given[] = []): readonly Given[] {
  return isSeveral(given) ? given : [given];
}

function isSeveral(given: Given | readonly Given[]): given is readonly Given[] {
  return Array.isArray(given);
}

/** Returns the path or the URL that names a file; undefined where it is in memory. */
export function nameOfGiven(given: Given): string | undefined {
  if (typeof given === 'string') return given;
  if (!(given instanceof URL)) return undefined;
  return given.protocol === 'file:' ? fileURLToPath(given) : given.href;
}

/** Returns what is in memory as the bytes of a file; an InputError where an object cannot be written as JSON. */
export function bytesOfGiven(given: string | Uint8Array | object, name: string): SourceBytes {
  if (given instanceof Uint8Array) return { bytes: given, name };
  if (given instanceof ArrayBuffer) return { bytes: new Uint8Array(given), name };
  if (isLeftOut(given)) {
    const message = `${name} is left out: expected an object, a text or bytes, found nothing.`;
    throw inputError('source-not-json', message, { file: name });
  }
  const text = typeof given === 'string' ? given : printObject(given, name);
  return { bytes: new TextEncoder().encode(text), name };
}

/** An object may say itself what it is as JSON: the collections of Postman's own library do. */
function printObject(given: object, name: string): string {
  const message = (problem: string): string =>
    `${name} cannot be written as JSON: ${problem}. Give the object that JSON.parse makes of the file, or the text of the file.`;
  let text: string | undefined;
  try {
    text = JSON.stringify(given);
  } catch (cause) {
    const [problem = ''] = String(cause instanceof Error ? cause.message : cause).split('\n');
    throw inputError('source-not-json', message(problem), { file: name }, { cause });
  }
  // The declared type of JSON.stringify leaves out that a function is printed as nothing.
  if (typeof text === 'string' && !(text === '{}' && isOpaque(given))) return text;
  throw inputError('source-not-json', message(`found ${describeGiven(given)}`), { file: name });
}

/** A program in JavaScript may leave out what the types ask for. */
function isLeftOut(given: unknown): boolean {
  return given === undefined || given === null;
}

/** Of an object that keeps what it holds to itself, as a Map or a Promise does, JSON has nothing. */
function isOpaque(given: object): boolean {
  return Object.prototype.toString.call(given) !== '[object Object]';
}

function describeGiven(given: object): string {
  if (typeof given !== 'object') return `a ${typeof given}`;
  const kind = Object.prototype.toString.call(given).slice('[object '.length, -1);
  return `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
