import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { inputError, type InputError } from '../diagnostics/errors.js';
import { recognizeForeignText } from './foreign-format.js';
import { findJsonError } from './find-json-error.js';

/** What a file is read as: it decides what is said, and advised, where it is not JSON. */
export interface JsonRole {
  readonly code: DiagnosticCode;
  readonly advice: string;
}

const collection: JsonRole = {
  code: 'source-not-json',
  advice: 'Export the collection again from Postman as v2.1.',
};

/** Returns the value that the bytes hold as JSON in UTF-8, with or without a byte order mark; else throws an InputError. */
export function readJson(bytes: Uint8Array, source: string, role: JsonRole = collection): unknown {
  const refuse = ({ problem, line }: Refusal, options?: ErrorOptions): InputError => {
    const location = { file: source, ...(line !== undefined && { line }) };
    return inputError(role.code, `${source} is not JSON: ${problem}`, location, options);
  };
  if (hasUtf16Mark(bytes)) throw refuse({ problem: 'it is encoded in UTF-16. Save it in UTF-8.' });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return parse(text, (cause) => refuse(explain(text, role.advice), { cause }));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refuse(findBadByte(bytes), { cause: error });
  }
}

/** Why a file is not JSON, with what to do. */
interface Refusal {
  readonly problem: string;
  readonly line?: number;
}

function parse(text: string, refuse: (cause: unknown) => InputError): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refuse(error);
  }
}

function explain(text: string, advice: string): Refusal {
  if (text.trim() === '') return { problem: `it is empty. ${advice}` };
  if (/^\s*</.test(text)) {
    return {
      problem: 'it is an HTML or XML page. Name the file itself, or the URL that serves its JSON.',
    };
  }
  const foreign = recognizeForeignText(text);
  if (foreign) return { problem: `this is ${foreign.found}. ${foreign.advice}` };
  if (/^\s*(---|[\w$]+:\s)/.test(text)) return { problem: `it looks like YAML. ${advice}` };
  const found = findJsonError(text);
  if (!found) return { problem: `it cannot be read. ${advice}` };
  const { line, column, problem } = found;
  return { problem: `line ${line}, column ${column}: ${problem}. ${advice}`, line };
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** A replacement character of the text's own is written back as it was; the first byte that is not was not UTF-8. */
function findBadByte(bytes: Uint8Array): Refusal {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const written = new TextEncoder().encode(text);
  const at = bytes.findIndex((byte, index) => byte !== written[index]);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at)).split('\n');
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  return {
    problem: `line ${line}, column ${column} holds bytes that are no UTF-8. Save it in UTF-8.`,
    line,
  };
}
